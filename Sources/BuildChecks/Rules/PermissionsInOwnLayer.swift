import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `RUN chown -R` and `chmod -R` behind a copy in a shipped stage: every file is stored twice.
package struct PermissionsInOwnLayer: Rule {
  package static let id = "permissions-in-own-layer"
  package static let severity = Severity.advice

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.shippedRuns.compactMap { run in
      guard !run.commands.isEmpty,
        run.commands.allSatisfy({ ["chown", "chmod"].contains($0.name) }),
        let command = run.commands.first(where: { $0.hasOption("-R", "--recursive") }),
        inspection.build.stages[run.stage].instructions.contains(where: { instruction in
          [.copy, .add].contains(instruction.keyword)
            && instruction.range.lowerBound < run.instruction.range.lowerBound
        })
      else { return nil }
      return finding(
        at: run.instruction.headRange,
        [
          "command": .text(command.name),
          "flag": .text(command.name == "chown" ? "--chown" : "--chmod"),
        ])
    }
  }
}
