import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `FROM image:latest`: whatever is newest on the day of the build.
///
/// Of Google's images `latest` is the variant that runs as root.
package struct LatestTag: Rule {
  package static let id = "latest-tag"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["hadolint/DL3007"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      guard case .image(let reference, _) = stage.base, reference.tag == "latest",
        reference.digest == nil, let word = stage.baseWord
      else { return nil }
      let isDistroless = stage.baseImage?.vendor == "google-distroless"
      return finding(
        at: word.range, ["image": .text(word.text)], variant: isDistroless ? "distroless" : nil)
    }
  }
}
