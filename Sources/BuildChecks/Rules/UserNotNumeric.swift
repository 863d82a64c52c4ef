import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `USER name` in the shipped image: Kubernetes can prove only of a number that it is not root.
///
/// Source: Kubernetes, `runAsNonRoot` ("cannot verify user is non-root").
package struct UserNotNumeric: Rule {
  package static let id = "user-not-numeric"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["hadolint/DL3066"]
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.user).compactMap { item in
      guard inspection.isShipped(item.stage.index), let word = item.instruction.words.first,
        !word.text.contains("$")
      else { return nil }
      let parts = word.text.split(separator: ":")
      guard parts.contains(where: { Int($0) == nil }) else { return nil }
      return finding(at: word.range, ["user": .text(word.text)])
    }
  }
}
