import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds a `COPY` of several things to a name without a closing slash.
///
/// The newest BuildKit copies one over the other, older builders stop.
package struct SeveralSourcesToFile: Rule {
  package static let id = "several-sources-to-file"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["hadolint/DL3021"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.copy, .add).compactMap { item in
      let words = item.instruction.words
      guard words.count > 2, let target = words.last, !item.instruction.hasStrayWords else {
        return nil
      }
      let text = target.text.filter { $0 != "\"" && $0 != "'" }
      guard !text.hasSuffix("/"), !text.hasSuffix("/."), text != ".", text != "..",
        !text.contains("$")
      else { return nil }
      let end = SourceRange(target.range.upperBound, target.range.upperBound)
      let isQuoted = text != target.text
      return finding(
        at: target.range, ["target": .text(text), "count": .number(words.count - 1)],
        also: item.instruction.keyword == .copy ? nil : [],
        fixes: isQuoted || item.instruction.form == .exec
          ? [] : fix([Edit(end, "/")], isSafe: false))
    }
  }
}
