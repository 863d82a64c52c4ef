import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `go build` without `-ldflags="-s -w"`, which leaves debug data in the program.
package struct BinaryNotStripped: Rule {
  package static let id = "binary-not-stripped"
  package static let severity = Severity.advice
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.runs.compactMap { run in
      guard
        run.commands.contains(where: { command in
          command.name == "go" && command.operands.first == "build"
            && !command.arguments.contains { $0.contains("-s") && $0.contains("-w") }
        })
      else { return nil }
      return finding(at: run.instruction.headRange)
    }
  }
}
