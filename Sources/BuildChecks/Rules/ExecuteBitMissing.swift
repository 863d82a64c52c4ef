import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds start programs that nobody may run.
package struct ExecuteBitMissing: Rule {
  package static let id = "execute-bit-missing"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let range = inspection.startWord else { return [] }
    return [
      finding(
        at: range,
        ["program": .text(inspection.startedProgram ?? ""), "error": inspection.startError])
    ]
  }
}
