import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds programs that the system cannot run: of another processor, or a script without a first line.
package struct ProgramOfOtherFormat: Rule {
  package static let id = "program-of-other-format"
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
