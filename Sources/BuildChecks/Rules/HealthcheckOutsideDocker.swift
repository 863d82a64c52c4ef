import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `HEALTHCHECK`, of which Kubernetes takes no notice.
package struct HealthcheckOutsideDocker: Rule {
  package static let id = "healthcheck-outside-docker"
  package static let severity = Severity.advice
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.healthcheck)
      .filter { inspection.isShipped($0.stage.index) && $0.instruction.words.count > 1 }
      .map { finding(at: $0.instruction.keywordRange) }
  }
}
