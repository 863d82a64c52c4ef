import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds base images that nobody builds or repairs any more.
///
/// They can still be pulled, so nothing tells the author but this table: `Images/`.
package struct ImageEndOfLife: Rule {
  package static let id = "image-end-of-life"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      guard let image = stage.baseImage, image.status.isDead, let word = stage.baseWord else {
        return nil
      }
      let successor = inspection.build.images.successor(of: image)?.reference
      return finding(
        at: word.range,
        [
          "image": .text(word.text), "date": .text(image.endOfLife ?? image.asOf),
          "successor": .text(successor ?? ""),
        ], variant: successor == nil ? "no-successor" : nil)
    }
  }
}
