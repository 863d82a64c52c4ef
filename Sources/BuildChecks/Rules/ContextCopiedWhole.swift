import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `COPY . .` in the stage that ships, and in a build without a `.dockerignore`.
package struct ContextCopiedWhole: Rule {
  package static let id = "context-copied-whole"
  package static let severity = Severity.advice
  package static let certainty = Certainty.likely

  package static func findings(in inspection: Inspection) -> [Finding] {
    let context = inspection.simulation.context
    return inspection.instructions(.copy, .add).compactMap { item in
      let words = item.instruction.words
      guard item.instruction.flag("from") == nil, words.count == 2,
        [".", "./", "/"].contains(words[0].text)
      else { return nil }
      let isSmall = inspection.build.stages.count > 1 || item.stage.baseImage?.isDistroless ?? false
      if inspection.isShipped(item.stage.index), isSmall {
        return finding(at: words[0].range, ["path": .text(words[0].text)])
      }
      guard context.folder != nil, !context.hasIgnoreFile, let name = unwanted(in: context) else {
        return nil
      }
      return finding(
        at: words[0].range, ["path": .text(words[0].text), "found": .text(name)],
        variant: "no-ignore-file", certainty: .provable)
    }
  }

  private static func unwanted(in context: BuildContext) -> String? {
    [".git", "node_modules", "target", ".venv", "dist"].first { name in
      if case .present = context.look(at: name) { true } else { false }
    }
  }
}
