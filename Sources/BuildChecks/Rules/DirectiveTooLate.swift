import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `# syntax=` and `# escape=` behind something else, where they are comments like any other.
package struct DirectiveTooLate: Rule {
  package static let id = "directive-too-late"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.traps.filter { $0.kind == .lateDirective }.compactMap { trap in
      let text = inspection.text(trap.range)
      // `# check=skip=…` above an instruction is for that instruction.
      guard !text.contains("check") else { return nil }
      return finding(at: trap.range, ["found": .text(text)])
    }
  }
}
