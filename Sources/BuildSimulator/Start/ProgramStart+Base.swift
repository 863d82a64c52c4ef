import BuildModel
import Findings

extension ProgramStart {
  // MARK: Programs of the base image

  /// What the image starts by itself starts, with its own user; so do a distribution's small tools.
  func baseProgram(_ name: String, _ words: [String]) -> StartVerdict {
    if let verdict = toolchain(name, Array(words.dropFirst())) { return verdict }
    if ToolTable.everywhere.contains(name) || name == "busybox" || state.isOfDistribution(name) {
      return tool(name, Array(words.dropFirst()))
    }
    let isUntouched = state.entrypoint.instruction == nil && state.command.instruction == nil
    // The official image's script runs what it is given.
    if state.baseImage?.family == "nginx", name.hasSuffix("entrypoint.sh"),
      let first = words.dropFirst().first,
      first != "nginx", !first.hasPrefix("-")
    {
      return check.program(Array(words.dropFirst()), in: state)
    }
    if state.hasBusyboxServer, name == "httpd" || name == "busybox-extras" {
      return httpd(Array(words.drop { $0 != "httpd" }))
    }
    let isServer = name == "nginx" || state.baseImage?.family == "nginx"
    if isServer {
      if let refusal = NginxStart(check: check, state: state).refusal(words) { return refusal }
      return .starts
    }
    if name.hasPrefix("apache2"), let refusal = PHPServers(check: check, state: state).apache {
      return refusal
    }
    if ["httpd", "apache2", "apache2-foreground", "caddy", "mongod", "redis-server", "postgres"]
      .contains(name)
    {
      return .starts
    }
    return isUntouched && state.userInstruction == nil ? .starts : unknown()
  }

  /// `go run .` and the like: what is compiled first and then run.
  private func toolchain(_ name: String, _ arguments: [String]) -> StartVerdict? {
    guard ["cargo", "go", "gradle", "mvn", "swift", "bun", "deno"].contains(name) else {
      return nil
    }
    // An image whose entrypoint is the tool, and a command that says it again or names a file.
    if let first = arguments.first, state.entrypoint.instruction == nil,
      state.baseImage?.entrypoint.isEmpty == false,
      first == name || first.contains("/")
    {
      return check.fails(.entrypointRepeated, "\(name) \(first): unknown command", in: state)
    }
    return .starts
  }

  /// busybox's web server, whose folder must be there.
  ///
  /// Source of the text: busybox, `libbb/xfuncs_printf.c` (`xchdir`).
  private func httpd(_ arguments: [String]) -> StartVerdict {
    let option = arguments.firstIndex(of: "-h").map { $0 + 1 }
    guard let option, arguments.indices.contains(option) else { return .starts }
    let folder = arguments[option]
    guard state.files.look(at: FileTree.absolute(folder, in: state.workingDirectory)).isAbsent
    else {
      return .starts
    }
    return check.fails(
      .moduleMissing, "httpd: can't change directory to '\(folder)': No such file or directory",
      in: state)
  }

  /// `cat`, `sleep`, `tail -f`: they start where their files are there.
  private func tool(_ name: String, _ arguments: [String]) -> StartVerdict {
    if name == "busybox", let applet = arguments.first {
      let rest = Array(arguments.dropFirst())
      return applet == "sh" ? shell(rest) : applet == "httpd" ? httpd(rest) : .starts
    }
    if ["cat", "tail"].contains(name), let file = arguments.last, !file.hasPrefix("-"),
      state.files.look(at: FileTree.absolute(file, in: state.workingDirectory)).isAbsent
    {
      return check.fails(
        .programMissing, "\(name): can't open '\(file)': No such file or directory", in: state)
    }
    if name == "false" { return check.fails(.programMissing, "", in: state) }
    return .starts
  }
}

extension StageState {
  /// Whether an interpreter of a first line is known to be missing: `/bin/bash` on Alpine.
  func lacksInterpreter(_ path: String) -> Bool {
    guard case .unknown = files.look(at: path) else { return files.look(at: path).isAbsent }
    if unknownCommand != nil { return false }
    let name = FileTree.name(of: path)
    guard ["/bin/\(name)", "/usr/bin/\(name)", "/usr/local/bin/\(name)"].contains(path) else {
      return false
    }
    return hasCommand(name) == false || listsNoPython(path)
  }

  /// Debian and Alpine have no Python of their own, and the official images keep theirs elsewhere.
  private func listsNoPython(_ path: String) -> Bool {
    guard FileTree.name(of: path).hasPrefix("python"), let image = baseImage, image.hasBinSh,
      image.vendor == "docker-official", listsAll(packages: installedPackages),
      !installedPackages.contains(where: { $0.hasPrefix("python") })
    else { return false }
    if path.hasPrefix("/usr/local/bin/") { return image.family == "linux" }
    return ["linux"].contains(image.family) || image.family == "python" && image.role != "fat-base"
  }
}

extension StageState {
  /// `httpd` is busybox's here: in its own images, and in Alpine with the package for it.
  var hasBusyboxServer: Bool {
    baseImage?.reference.contains("busybox") == true
      || baseImage?.packageManager == "apk" && baseImage?.family == "linux"
  }
}
