import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds start programs and files that the image's user may not run, read or reach.
package struct ProgramNotPermitted: Rule {
  package static let id = "program-not-permitted"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let range = inspection.startWord else { return [] }
    return [
      finding(
        at: range,
        [
          "program": .text(inspection.startedProgram ?? ""),
          "user": .text(inspection.image?.user ?? ""), "error": inspection.startError,
        ])
    ]
  }
}
