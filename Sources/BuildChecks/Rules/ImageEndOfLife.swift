import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds base images that nobody builds or repairs any more.
///
/// They can still be pulled, so nothing tells the author but these tables: `Images/`.
package struct ImageEndOfLife: Rule {
  package static let id = "image-end-of-life"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      guard case .image(let reference, _) = stage.base, let word = stage.baseWord else {
        return nil
      }
      let images = inspection.build.images
      if let image = stage.baseImage, image.status.isDead {
        return finding(
          for: word, since: image.endOfLife ?? image.asOf,
          successor: images.successor(of: image)?.reference)
      }
      return images.endOfSupport(of: reference).map {
        finding(for: word, since: $0, successor: nil)
      }
    }
  }

  private static func finding(for word: Word, since date: String, successor: String?) -> Finding {
    finding(
      at: word.range,
      [
        "image": .text(word.text), "date": .text(date), "successor": .text(successor ?? ""),
      ], variant: successor == nil ? "no-successor" : nil)
  }
}
