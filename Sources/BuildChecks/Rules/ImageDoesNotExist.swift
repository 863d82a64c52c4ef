import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds tags that a listed repository has never had: `nodejs24-debian13:alpine`.
package struct ImageDoesNotExist: Rule {
  package static let id = "image-does-not-exist"
  package static let severity = Severity.error
  package static let certainty = Certainty.likely

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      guard case .image(let reference, let answer) = stage.base, let word = stage.baseWord,
        reference.registry == "gcr.io", reference.repository.hasPrefix("distroless/")
      else { return nil }
      switch answer {
      case .known: return nil
      case .unknownTag(let near):
        guard reference.digest == nil else { return nil }
        return finding(
          at: word.range, ["image": .text(word.text), "near": .text(near ?? "")],
          variant: near == nil ? nil : "near")
      case .unlisted:
        guard let near = inspection.build.images.nearest(to: reference) else {
          return finding(at: word.range, ["image": .text(word.text), "near": ""])
        }
        return finding(
          at: word.range, ["image": .text(word.text), "near": .text(near)], variant: "near",
          fixes: fix([Edit(word.range, near)], isSafe: false, ["near": .text(near)]))
      }
    }
  }
}
