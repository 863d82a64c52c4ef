import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds start scripts whose first line names a program that the image does not have.
package struct ScriptWithoutInterpreter: Rule {
  package static let id = "script-without-interpreter"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    let isLikely = isLikelyScript(inspection)
    guard inspection.startCause == id || isLikely, let range = inspection.startWord else {
      return []
    }
    return [
      finding(
        at: range,
        [
          "script": .text(inspection.startedProgram ?? ""),
          "image": .text(inspection.finalBaseName),
          "error": isLikely
            ? .text("exec \(inspection.startedProgram ?? ""): no such file or directory")
            : inspection.startError,
        ], certainty: isLikely ? .likely : nil)
    ]
  }

  /// A script by its name, of which the text is not known, in an image without any shell.
  private static func isLikelyScript(_ inspection: Inspection) -> Bool {
    guard case .unknown = inspection.start, let image = inspection.image,
      image.hasShell == false, image.baseImage?.isDistroless ?? image.isScratch
    else { return false }
    return inspection.startedProgram?.hasSuffix(".sh") ?? false
  }
}
