import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds base images without a tag or digest: `FROM node` is another image next month.
package struct ImageWithoutTag: Rule {
  package static let id = "image-without-tag"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["hadolint/DL3006"]
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      guard case .image(let reference, _) = stage.base, reference.tag == nil,
        reference.digest == nil, let word = stage.baseWord, !word.text.hasPrefix("$")
      else { return nil }
      return finding(at: word.range, ["image": .text(word.text)])
    }
  }
}
