import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds shipped stages without a `HEALTHCHECK`, for those who run containers by Docker alone.
package struct HealthcheckMissing: Rule {
  package static let id = "healthcheck-missing"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["hadolint/DL3057"]
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    let shipped = inspection.build.shippedStages
    guard let last = inspection.build.finalStage,
      !shipped.contains(where: { $0.instructions.contains { $0.keyword == .healthcheck } })
    else { return [] }
    return [finding(at: last.from.headRange)]
  }
}
