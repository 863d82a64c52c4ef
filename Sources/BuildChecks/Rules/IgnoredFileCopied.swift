import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `COPY` and `ADD` of a file that `.dockerignore` keeps out of the build.
///
/// Patterns with exceptions are not judged, as in `dockerfile2llb/convert.go` (`validateCopySourcePath`).
package struct IgnoredFileCopied: Rule {
  package static let id = "ignored-file-copied"
  package static let severity = Severity.error
  package static let alsoKnownAs = ["buildkit/CopyIgnoredFile"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    let context = inspection.simulation.context
    guard context.hasIgnoreFile else { return [] }
    return inspection.instructions(.copy, .add).flatMap { item -> [Finding] in
      let instruction = item.instruction
      guard instruction.flag("from") == nil else { return [] }
      let state = inspection.simulation.stages[item.stage.index]
      return instruction.words.dropLast().compactMap { word in
        guard !word.text.hasPrefix("<<"), !word.text.contains("://"),
          let path = state.scope.expand(word), context.isSurelyIgnored(path)
        else { return nil }
        return finding(
          at: inspection.place(word.range, in: instruction), ["path": .text(word.text)])
      }
    }
  }
}
