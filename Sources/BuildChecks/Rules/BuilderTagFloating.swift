import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds builder images by a tag that moves on: `golang`, `node:24`, `rust:1`.
package struct BuilderTagFloating: Rule {
  package static let id = "builder-tag-floating"
  package static let severity = Severity.advice
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      guard !inspection.isShipped(stage.index), case .image(let reference, _) = stage.base,
        reference.digest == nil, let word = stage.baseWord
      else { return nil }
      let version = (reference.tag ?? "").prefix { $0.isNumber || $0 == "." }
      guard version.split(separator: ".").count < 3 else { return nil }
      return finding(at: word.range, ["image": .text(word.text)])
    }
  }
}
