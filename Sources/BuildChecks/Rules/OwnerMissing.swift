import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `--chown` with a name that the image does not know: the files belong to root then.
package struct OwnerMissing: Rule {
  package static let id = "owner-missing"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.copy, .add).compactMap { item in
      guard let word = item.instruction.flag("chown")?.value, !word.text.contains("$") else {
        return nil
      }
      let state = inspection.simulation.stages[item.stage.index]
      let name = String(word.text.prefix { $0 != ":" })
      guard Int(name) == nil, !name.isEmpty, state.hasUser(name) == false else { return nil }
      return finding(
        at: word.range,
        ["user": .text(name), "image": .text(item.stage.baseName)])
    }
  }
}
