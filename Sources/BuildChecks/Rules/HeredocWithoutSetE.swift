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
        !heredoc.content.starts(with: [0x23, 0x21]), run.commands.count > 1,
        !run.commands.contains(where: stopsAtFailures),
        !inspection.simulation.stages[run.stage].shell.dropFirst().contains(where: {
          $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.contains("e")
        }), isList(heredoc.content)
      else { return nil }
      return finding(at: heredoc.name.range)
    }
  }

  private static func stopsAtFailures(_ command: ShellCommandLine) -> Bool {
    command.name == "set"
      && command.arguments.contains { $0.hasPrefix("-") && $0.contains("e") || $0 == "errexit" }
  }

  /// More than one line that is not joined to the next by `&&`.
  private static func isList(_ text: [UInt8]) -> Bool {
    let lines = text.split(separator: 0x0A).filter { line in
      !line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
        && line.first { $0 != 0x20 && $0 != 0x09 } != 0x23
    }
    return lines.dropLast().contains {
      !$0.reversed().starts(with: [0x26, 0x26]) && $0.last != 0x5C
    }
  }
}
