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
      if let finding = imageCommandDropped(by: item) { return finding }
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

  /// `ENTRYPOINT ["nginx"]` alone: what the image's own `CMD` said to nginx is gone.
  private static func imageCommandDropped(by item: PlacedInstruction) -> Finding? {
    guard let image = item.stage.baseImage, item.instruction.form == .exec,
      item.instruction.words.count == 1, let program = item.instruction.words.first?.text,
      !item.stage.instructions.contains(where: { $0.keyword == .cmd }),
      image.command.count > 1, image.command[0] == program
    else { return nil }
    let words = image.command.map { "\"\($0)\"" }.joined(separator: ", ")
    return finding(
      at: item.instruction.headRange,
      ["stage": .text(item.stage.baseName), "command": .text("[\(words)]")])
  }
}
