import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds final images without the labels that say where they come from.
package struct LabelsMissing: Rule {
  package static let id = "labels-missing"
  package static let severity = Severity.advice
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let stage = inspection.build.finalStage,
      !inspection.instructions(.label).contains(where: { item in
        inspection.isShipped(item.stage.index)
          && item.instruction.pairs.contains { $0.name.text.hasPrefix("org.opencontainers.image.") }
      })
    else { return [] }
    return [finding(at: stage.from.headRange)]
  }
}
