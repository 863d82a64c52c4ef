import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds start commands whose file never came into the final image, or under another name.
package struct StartedFileMissing: Rule {
  package static let id = "started-file-missing"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let failure = inspection.start.failure,
      let instruction = failure.instruction
    else { return [] }
    let name = instruction.form == .exec ? instruction.words.first?.text ?? "" : ""
    let isRelative = name.hasPrefix("./") || name.hasPrefix("../")
    return [
      finding(
        at: instruction.headRange,
        [
          "error": .text(failure.text), "found": .text(name),
          "folder": .text(inspection.image?.workingDirectory ?? "/"),
        ], variant: isRelative ? "relative" : nil)
    ]
  }
}
