import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds virtual environments whose interpreter is a link to a place that the image does not have.
package struct VirtualEnvironmentBroken: Rule {
  package static let id = "virtual-environment-broken"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let range = inspection.startWord else { return [] }
    return [
      finding(
        at: range,
        [
          "program": .text(inspection.startedProgram ?? ""),
          "image": .text(inspection.finalBaseName), "error": inspection.startError,
        ])
    ]
  }
}
