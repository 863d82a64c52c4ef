/// Commands that change no file that matters here.
struct HarmlessCommands: SimulatedCommand {
  /// Commands that every shell brings itself, so that no file is looked for.
  ///
  /// Source: dash(1) and bash(1), "Builtins"; those that start a server are none of them.
  static let shellBuiltins: Set<String> = [
    ".", ":", "[", "[[", "cd", "command", "echo", "eval", "exit", "export", "false", "kill",
    "printf", "pwd", "read", "set", "source", "test", "trap", "true", "type", "ulimit", "umask",
    "unset", "wait",
  ]

  static let names = [
    ":", "cat", "chmod", "chown", "cmp", "date", "df", "diff", "du", "echo", "file", "free", "grep",
    "head", "hostname", "id", "ls", "md5sum", "nproc", "printenv", "printf", "ps", "pwd",
    "readlink", "realpath", "set", "sha256sum", "sleep", "sort", "stat", "tail", "true", "type",
    "ulimit", "umask", "uname", "unset", "wc", "which", "whoami",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome { .done(.zero) }
}

/// `apt-get`, `apk` and the like write below the system folders and nowhere else.
struct PackageManagerCommands: SimulatedCommand {
  static let names = [
    "addgroup", "adduser", "apk", "apt", "apt-get", "dnf", "dpkg", "groupadd", "microdnf",
    "update-ca-certificates", "useradd", "yum",
  ]

  /// Options that send what is installed to another folder.
  private static let folderOptions = [
    "--root", "--installroot", "--prefix", "--instdir", "--extract", "--home", "-x", "-X", "-h",
    "-d", "-p", "-R", "--vextract",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    let sendsElsewhere = run.arguments.contains { argument in
      guard let argument else { return true }
      return folderOptions.contains { argument == $0 || argument.hasPrefix("\($0)=") }
    }
    if sendsElsewhere { return .unknown("install") }
    for folder in ["bin", "etc", "home", "lib", "opt", "root", "sbin", "usr", "var"] {
      run.state.files.open("/\(folder)")
    }
    run.state.systemMayHaveMore = true
    run.state.installedPackages.formUnion(run.operands ?? [])
    return .done(.unknown)
  }
}
