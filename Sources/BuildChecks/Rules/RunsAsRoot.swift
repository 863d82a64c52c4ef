import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds final images whose program runs as root.
///
/// Silent where the base image is not known: its default user may be anybody.
///
///     FROM gcr.io/distroless/static-debian13            # found
///     FROM gcr.io/distroless/static-debian13:nonroot    # good
package struct RunsAsRoot: Rule {
  package static let id = "runs-as-root"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["hadolint/DL3002"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let stage = inspection.build.finalStage, let image = inspection.image,
      isRoot(image.user), image.isBaseKnown || image.userInstruction != nil
    else { return [] }
    let values: [String: Message.Value] = ["image": .text(inspection.finalBaseName)]
    // Also where a stage that this one is built from has said it.
    if let user = image.userInstruction {
      return [finding(at: user.headRange, values, variant: "user")]
    }
    return [finding(at: stage.from.headRange, values, also: [], fixes: fixes(for: stage))]
  }

  private static func isRoot(_ user: String) -> Bool {
    let name = user.prefix { $0 != ":" }
    return name == "root" || name == "0"
  }

  /// Google's images have a variant for it.
  private static func fixes(for stage: Stage) -> [FixIt] {
    guard let word = stage.baseWord, stage.baseImage?.vendor == "google-distroless",
      ImageReference(parsing: word.text)?.tag == nil, !word.text.contains("@")
    else { return [] }
    let end = SourceRange(word.range.upperBound, word.range.upperBound)
    return [
      FixIt(
        title: Message("rule.runs-as-root.fix"), edits: [Edit(end, ":nonroot")], isSafe: false)
    ]
  }
}
