import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds start scripts whose first line names a program that the image does not have.
package struct ScriptWithoutInterpreter: Rule {
  package static let id = "script-without-interpreter"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let range = inspection.startWord else { return [] }
    return [
      finding(
        at: range,
        [
          "script": .text(inspection.startedProgram ?? ""),
          "image": .text(inspection.finalBaseName), "error": inspection.startError,
        ])
    ]
  }
}
