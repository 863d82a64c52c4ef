import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds secrets that are mounted well and then written into a file of the layer.
package struct SecretWrittenToLayer: Rule {
  package static let id = "secret-written-to-layer"
  package static let severity = Severity.warning
  package static let certainty = Certainty.likely

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.runs.compactMap { run in
      let secrets = run.mounts.filter { $0.type == "secret" }
      guard !secrets.isEmpty else { return nil }
      let paths = secrets.map { $0.target ?? "/run/secrets/\($0.value(of: "id") ?? "")" }
      let names = secrets.compactMap { $0.value(of: "env") }
      let index = run.commands.indices.first {
        writes(run.commands[$0], paths, names)
          || writesSubstituted(at: $0, of: run.commands, paths)
      }
      guard let index else { return nil }
      let command = run.commands[index]
      // What is removed in the same step leaves nothing behind.
      let removed = run.commands.filter { $0.name == "rm" }.flatMap(\.operands)
      let target = command.outputs.first ?? command.operands.last ?? ""
      guard !removed.contains(target),
        !run.isMounted(at: FileTree.absolute(target + "/..", in: "/"))
      else { return nil }
      return finding(
        at: run.instruction.headRange,
        ["command": .text(command.commandWords.prefix(2).joined(separator: " "))])
    }
  }

  /// `echo "token=$(cat /run/secrets/x)" > file`; what a pipe makes of the secret is not it.
  private static func writesSubstituted(
    at index: Int, of commands: [ShellCommandLine], _ paths: [String]
  ) -> Bool {
    let command = commands[index]
    guard ["echo", "printf"].contains(command.name), keepsOutput(command) else { return false }
    return commands[(index - command.substitutedCount)..<index].contains { inner in
      inner.name == "cat" && !inner.isPiped
        && inner.arguments.contains { word in paths.contains { word.contains($0) } }
    }
  }

  private static func keepsOutput(_ command: ShellCommandLine) -> Bool {
    command.outputs.contains { !$0.hasPrefix("/dev/") && !$0.hasPrefix("/tmp") }
  }

  private static func writes(
    _ command: ShellCommandLine, _ paths: [String], _ names: [String]
  ) -> Bool {
    let namesSecret =
      command.arguments.contains { word in paths.contains { word.contains($0) } }
      || command.variables.contains(where: names.contains)
    switch command.name {
    case "cp", "install", "mv": return namesSecret
    case "cat", "echo", "printf", "envsubst", "sed":
      return namesSecret && keepsOutput(command)
    case "npm": return command.operands.starts(with: ["config", "set"]) && namesSecret
    case "git": return command.operands.first == "config" && namesSecret
    default: return false
    }
  }
}
