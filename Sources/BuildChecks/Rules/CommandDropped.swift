import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds an `ENTRYPOINT` that takes away the `CMD` of the stage that it is built from.
///
/// Source: `dockerfile2llb/convert.go` (`dispatchEntrypoint`: a new entrypoint drops an inherited command).
package struct CommandDropped: Rule {
  package static let id = "command-dropped"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.entrypoint).compactMap { item in
      guard case .stage(let parent) = item.stage.base,
        !item.stage.instructions.contains(where: { $0.keyword == .cmd }),
        let dropped = inspection.build.stages[parent].instructions.last(where: {
          $0.keyword == .cmd
        })
      else { return nil }
      return finding(
        at: item.instruction.headRange,
        [
          "stage": .text(inspection.build.stages[parent].label),
          "command": .text(dropped.arguments.text),
        ])
    }
  }
}
