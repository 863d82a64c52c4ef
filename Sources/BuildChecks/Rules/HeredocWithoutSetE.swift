import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds here-documents of several commands without `set -e`: only the last one decides whether the build stops.
package struct HeredocWithoutSetE: Rule {
  package static let id = "heredoc-without-set-e"
  package static let severity = Severity.advice

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.runs.compactMap { run in
      guard let heredoc = run.instruction.heredocs.first,
        run.instruction.arguments.text.hasPrefix("<<"),
        !run.instruction.arguments.text.contains(" "),
        !heredoc.content.starts(with: [0x23, 0x21]), run.stepCount > 1,
        !run.commands.contains(where: stopsAtFailures),
        !inspection.simulation.stages[run.stage].shell.dropFirst().contains(where: {
          $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.contains("e")
        })
      else { return nil }
      return finding(at: heredoc.name.range)
    }
  }

  private static func stopsAtFailures(_ command: ShellCommandLine) -> Bool {
    command.name == "set"
      && command.arguments.contains { $0.hasPrefix("-") && $0.contains("e") || $0 == "errexit" }
  }
}
