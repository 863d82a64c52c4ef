import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `node_modules` with what only the build needs: installed without `--omit=dev` and never pruned.
package struct DevDependenciesShipped: Rule {
  package static let id = "dev-dependencies-shipped"
  package static let severity = Severity.advice

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.copy).compactMap { item in
      guard inspection.isShipped(item.stage.index),
        let name = item.instruction.flag("from")?.value?.text,
        let builder = inspection.build.stage(named: name, before: item.stage.index),
        let word = item.instruction.words.dropLast().first(where: {
          holdsModules($0.text, of: builder, inspection)
        }),
        let command = unprunedInstall(in: builder, inspection), hasDevDependencies(inspection)
      else { return nil }
      return finding(
        at: word.range, ["command": .text(command), "stage": .text(builder.label)],
        certainty: inspection.simulation.context.folder == nil ? .likely : .provable)
    }
  }

  /// The folder of packages, or the one in which it lies.
  static func holdsModules(_ path: String, of builder: Stage, _ inspection: Inspection) -> Bool {
    let folder = inspection.simulation.stages[builder.index].workingDirectory
    return hasModules(path) || folder != "/" && FileTree.absolute(path, in: "/") == folder
  }

  private static func hasModules(_ path: String) -> Bool {
    path.split(separator: "/").last == "node_modules"
  }

  /// The last install of a stage or of those that it is built from; `nil` where dependencies were left out.
  private static func unprunedInstall(in stage: Stage, _ inspection: Inspection) -> String? {
    var chain: [Int] = []
    var next: Stage? = stage
    while let current = next {
      chain.append(current.index)
      if case .stage(let parent) = current.base {
        next = inspection.build.stages[parent]
      } else {
        next = nil
      }
    }
    let scope = inspection.simulation.stages[stage.index].scope
    if scope.value(of: "NODE_ENV") == "production" { return nil }
    var found: String?
    for run in inspection.runs where chain.contains(run.stage) {
      for command in run.commands {
        if leavesOut(command) { found = nil } else if let text = install(command) { found = text }
      }
    }
    return found
  }

  private static func install(_ command: ShellCommandLine) -> String? {
    let verb = command.operands.first
    switch command.name {
    case "npm":
      return ["ci", "install", "i", "clean-install"].contains(verb) && command.operands.count == 1
        ? "npm \(verb ?? "")" : nil
    case "pnpm": return ["install", "i"].contains(verb) ? "pnpm install" : nil
    case "yarn": return verb == nil || verb == "install" ? "yarn install" : nil
    default: return nil
    }
  }

  private static func leavesOut(_ command: ShellCommandLine) -> Bool {
    guard ["npm", "pnpm", "yarn", "rm"].contains(command.name) else { return false }
    let isLess =
      command.arguments.contains {
        [
          "--production", "--omit=dev", "--omit", "--only=production", "--only=prod", "--prod",
          "-P", "--production=true",
        ].contains($0)
      } || command.assignments.contains { $0.name == "NODE_ENV" && $0.value == "production" }
    if command.operands.first == "prune" || command.operands.starts(with: ["workspaces", "focus"])
      || command.operands.first == "deploy"
    {
      return true
    }
    return isLess && command.name != "rm"
      || command.name == "rm" && command.operands.contains { hasModules($0) }
  }

  private static func hasDevDependencies(_ inspection: Inspection) -> Bool {
    guard inspection.simulation.context.folder != nil,
      let bytes = inspection.simulation.context.read("package.json")
    else { return true }
    return String(decoding: bytes, as: UTF8.self).contains("\"devDependencies\"")
  }
}
