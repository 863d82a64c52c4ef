import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds package lists that stay in a shipped layer after `apt-get update`.
///
/// In a builder stage they harm nobody. Deleted in a later `RUN` they still lie in the layer before.
package struct AptListsKept: Rule {
  package static let id = "apt-lists-kept"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["hadolint/DL3009"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    var keepsArchives: Set<Int> = []
    return inspection.shippedRuns.compactMap { run in
      if run.commands.contains(where: turnsCleaningOff) { keepsArchives.insert(run.stage) }
      guard run.commands.contains(where: isUpdate), !run.commands.contains(where: clears) else {
        return nil
      }
      let keepsLists =
        !run.isMounted(at: "/var/lib/apt") && !run.isMounted(at: "/var/lib/apt/lists")
      let keepsPackages = keepsArchives.contains(run.stage) && !run.isMounted(at: "/var/cache/apt")
      guard keepsLists || keepsPackages else { return nil }
      return finding(at: run.instruction.headRange)
    }
  }

  /// The official images delete what was fetched by a file that people take away for cache mounts.
  private static func turnsCleaningOff(_ command: ShellCommandLine) -> Bool {
    command.name == "rm" && command.arguments.contains("/etc/apt/apt.conf.d/docker-clean")
  }

  private static func isUpdate(_ command: ShellCommandLine) -> Bool {
    ["apt", "apt-get", "aptitude"].contains(command.name) && command.arguments.contains("update")
  }

  private static func clears(_ command: ShellCommandLine) -> Bool {
    command.name == "rm" && command.arguments.contains { $0.hasPrefix("/var/lib/apt") }
      || command.arguments.contains { $0.contains("/var/lib/apt/lists") && command.name == "find" }
  }
}
