import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `yarn install` in a shipped stage that leaves yarn's cache in the layer.
package struct YarnCacheKept: Rule {
  package static let id = "yarn-cache-kept"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["hadolint/DL3060"]
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.shippedRuns.compactMap { run in
      guard let install = run.commands.lastIndex(where: { $0.name == "yarn" && isInstall($0) }),
        !run.commands[install...].contains(where: {
          $0.name == "yarn" && $0.arguments.starts(with: ["cache", "clean"])
        }), !run.hasMount(containing: "yarn")
      else { return nil }
      return finding(at: run.instruction.headRange)
    }
  }

  private static func isInstall(_ command: ShellCommandLine) -> Bool {
    command.operands.first == "install"
  }
}
