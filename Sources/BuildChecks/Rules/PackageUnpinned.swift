import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds packages that are installed without a version: another build gets another one.
///
/// Told only when asked for. What a lock file or a list of requirements holds is pinned there.
package struct PackageUnpinned: Rule {
  package static let id = "package-unpinned"
  package static let severity = Severity.advice
  package static let alsoKnownAs = [
    "hadolint/DL3008", "hadolint/DL3013", "hadolint/DL3016", "hadolint/DL3018", "hadolint/DL3028",
    "hadolint/DL3033", "hadolint/DL3037", "hadolint/DL3041",
  ]
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.runs.flatMap { run in
      run.commands.compactMap { command -> Finding? in
        let scope = inspection.simulation.stages[run.stage].scope
        guard
          let (package, peer) = unpinned(
            in: command, isSet: { scope.value(of: $0) != nil || isDeclared($0, inspection) })
        else { return nil }
        return finding(
          at: run.instruction.headRange,
          ["package": .text(package), "tool": .text(command.name)], also: ["hadolint/\(peer)"])
      }
    }
  }

  /// An argument that is declared anywhere is meant to hold a version.
  private static func isDeclared(_ name: String, _ inspection: Inspection) -> Bool {
    inspection.dockerfile.instructions.contains { instruction in
      instruction.keyword == .arg
        && instruction.declaredArguments.contains { $0.name == name }
    }
  }

  private static func unpinned(
    in command: ShellCommandLine, isSet: (String) -> Bool
  ) -> (package: String, peer: String)? {
    var line = command
    if command.name.hasPrefix("python"), command.arguments.starts(with: ["-m", "pip"]) {
      line.words = Array(command.arguments.dropFirst())
    }
    guard let manager = managers[line.name] else { return nil }
    let words = withoutValues(Array(line.arguments), options: manager.valueOptions)
      .prefix { $0 != "--" }
    guard let verb = words.firstIndex(where: { manager.verbs.contains($0) }),
      !line.hasAnyOption(manager.pinningOptions)
    else { return nil }
    let isModule = words[..<verb].contains("module")
    let packages = words[(verb + 1)...].filter { !$0.hasPrefix("-") }
    return packages.first { !isPinned($0, isModule ? [":"] : manager.separators, isSet) }
      .map { ($0, manager.peer) }
  }

  private static func isPinned(
    _ name: String, _ separators: [String], _ isSet: (String) -> Bool
  ) -> Bool {
    // A repository is pinned by its commit.
    if name.hasPrefix("git+") || name.hasPrefix("git:") {
      return name.contains("#") && !name.contains("#egg=") || name.split(separator: "@").count > 2
        || name.contains(".git@")
    }
    if name.hasPrefix("$") || name.hasPrefix(".") || name.contains("/") && !name.hasPrefix("@") {
      return true
    }
    let files = [".deb", ".rpm", ".apk", ".whl", ".gz", ".tgz", ".gem", ".tar"]
    if files.contains(where: { name.hasSuffix($0) }) { return true }
    guard separators == ["-"] else { return separators.contains { name.dropFirst().contains($0) } }
    // `bash-5.1`, or a version from a variable.
    let parts = name.split(separator: "-").dropFirst()
    return parts.contains { part in
      part.first?.isNumber ?? false
        || part.hasPrefix("$")
          && isSet(String(part.dropFirst().prefix { $0.isLetter || $0 == "_" || $0.isNumber }))
    }
  }

  private static func withoutValues(_ words: [String], options: Set<String>) -> [String] {
    var result: [String] = []
    var skips = false
    for word in words {
      if skips {
        skips = false
      } else if options.contains(word) {
        skips = true
      } else {
        result.append(word)
      }
    }
    return result
  }

  private struct PackageManager {
    var peer: String
    var verbs: [String]
    var separators: [String]
    var valueOptions: Set<String> = []
    var pinningOptions: [String] = []
  }

  private static let managers: [String: PackageManager] = {
    let apt = PackageManager(
      peer: "DL3008", verbs: ["install"], separators: ["="],
      valueOptions: ["-t", "--target-release", "-o", "-c"])
    let pip = PackageManager(
      peer: "DL3013", verbs: ["install"],
      separators: ["==", ">=", "<=", "~=", "!=", "<", ">", "@"],
      valueOptions: [
        "-t", "--target", "-i", "--index-url", "--extra-index-url", "-f", "--find-links",
        "--prefix",
        "--root", "--trusted-host", "--proxy", "--timeout", "--platform", "--python-version",
      ],
      pinningOptions: ["-r", "--requirement", "-c", "--constraint", "-e", "--editable"])
    let dnf = PackageManager(peer: "DL3041", verbs: ["install"], separators: ["-"])
    return [
      "apt-get": apt, "apt": apt, "pip": pip, "pip2": pip, "pip3": pip,
      "npm": PackageManager(
        peer: "DL3016", verbs: ["install", "i", "add"], separators: ["@"],
        valueOptions: ["--loglevel", "--prefix"]),
      "apk": PackageManager(
        peer: "DL3018", verbs: ["add"], separators: ["=", "<", ">", "~"],
        valueOptions: ["-t", "--virtual", "--repository", "-X"]),
      "gem": PackageManager(
        peer: "DL3028", verbs: ["install"], separators: [":"], pinningOptions: ["-v", "--version"]),
      "yum": PackageManager(peer: "DL3033", verbs: ["install"], separators: ["-"]),
      "zypper": PackageManager(
        peer: "DL3037", verbs: ["install", "in"], separators: ["=", "<", ">"]),
      "dnf": dnf, "microdnf": dnf,
    ]
  }()
}
