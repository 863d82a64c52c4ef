import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `go install`, `go get` and `go run` of a package without a version of its own.
package struct GoToolUnpinned: Rule {
  package static let id = "go-tool-unpinned"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["hadolint/DL3062"]
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.runs.flatMap { run in
      run.commands.compactMap { command -> Finding? in
        guard command.name == "go", let verb = command.operands.first,
          ["install", "get", "run"].contains(verb)
        else { return nil }
        let packages =
          verb == "run"
          ? Array(command.operands.dropFirst().prefix(1)) : Array(command.operands.dropFirst())
        guard let found = packages.first(where: isUnpinned) else { return nil }
        return finding(at: run.instruction.headRange, ["package": .text(found)])
      }
    }
  }

  private static func isUnpinned(_ name: String) -> Bool {
    guard !name.hasPrefix("."), !name.hasPrefix("/"), !name.hasPrefix("$"),
      !["all", "cmd", "std", "tool"].contains(name), !name.hasSuffix(".go")
    else {
      return false
    }
    let parts = name.split(separator: "@", maxSplits: 1)
    guard parts.count == 2 else { return true }
    return ["latest", "none", "upgrade", "patch"].contains(parts[1])
  }
}
