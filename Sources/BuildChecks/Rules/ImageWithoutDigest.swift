import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds a final base image that is not pinned by digest.
package struct ImageWithoutDigest: Rule {
  package static let id = "image-without-digest"
  package static let severity = Severity.advice
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let stage = inspection.build.shippedStages.last, let word = stage.baseWord,
      case .image(let reference, _) = stage.base, reference.digest == nil
    else { return [] }
    return [finding(at: word.range, ["image": .text(word.text)])]
  }
}
