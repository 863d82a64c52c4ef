import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `node_modules` that another major version of Node installed than the one that runs them.
package struct NodeVersionMismatch: Rule {
  package static let id = "node-version-mismatch"
  package static let severity = Severity.advice
  package static let certainty = Certainty.likely

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let own = inspection.image?.runtimeVersion(of: "Node.js").map(major) else { return [] }
    return inspection.instructions(.copy).compactMap { item in
      guard inspection.isShipped(item.stage.index),
        let name = item.instruction.flag("from")?.value?.text,
        let builder = inspection.build.stage(named: name, before: item.stage.index),
        let found = inspection.simulation.stages[builder.index].runtimeVersion(of: "Node.js")
          .map(major), found != own,
        let word = item.instruction.words.dropLast().first(where: {
          $0.text.contains("node_modules")
            || DevDependenciesShipped.holdsModules($0.text, of: builder, inspection)
        }),
        inspection.runs.contains(where: { run in
          run.stage == builder.index
            && run.commands.contains { ["npm", "pnpm", "yarn"].contains($0.name) }
        })
      else { return nil }
      return finding(
        at: word.range,
        ["found": .text(found), "own": .text(own), "stage": .text(builder.label)])
    }
  }

  private static func major(_ version: String) -> String { String(version.prefix { $0 != "." }) }
}
