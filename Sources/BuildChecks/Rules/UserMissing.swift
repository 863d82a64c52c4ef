import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `USER` with a name that the image's passwd file does not have.
package struct UserMissing: Rule {
  package static let id = "user-missing"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let instruction = inspection.image?.userInstruction,
      let word = instruction.words.first
    else { return [] }
    return [
      finding(
        at: word.range,
        [
          "user": .text(word.text), "image": .text(inspection.finalBaseName),
          "error": inspection.startError,
        ])
    ]
  }
}
