import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `["/bin/sh", "-c", …]` and `["bash", …]` in an image without that shell.
package struct ShellAsProgram: Rule {
  package static let id = "shell-as-program"
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
