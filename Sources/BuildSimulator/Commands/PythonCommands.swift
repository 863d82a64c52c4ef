import BuildModel

/// `pip install`: packages below `site-packages`, or below a folder that is named.
///
/// Source: pip.pypa.io, "pip install" (`--target`, `--prefix`, `--user`).
struct PipCommand: SimulatedCommand {
  static let names = ["pip", "pip3"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    install(&run, interpreter: nil)
  }

  /// `interpreter` is the Python whose packages these become, such as `/venv/bin/python`.
  static func install(_ run: inout CommandRun, interpreter: String?) -> CommandRun.Outcome {
    guard run.isKnown, let verb = run.arguments.first ?? nil else { return .unknown("pip") }
    guard verb == "install" else {
      return ["--version", "check", "cache", "list", "freeze", "config"].contains(verb)
        ? .done(.zero) : .unknown("pip \(verb)")
    }
    if let list = run.value(ofOption: "-r", "--requirement"), !list.contains("://"),
      run.state.files.look(at: run.path(list)).isAbsent
    {
      return .fails(
        "ERROR: Could not open requirements file: [Errno 2] No such file or directory: '\(list)'")
    }
    run.state.files.open(folder(run, interpreter: interpreter))
    return .done(.unknown)
  }

  private static func folder(_ run: CommandRun, interpreter: String?) -> String {
    if let target = run.value(ofOption: "--target", "-t") { return run.path(target) }
    let version = run.state.pythonVersion ?? "3"
    if let prefix = run.value(ofOption: "--prefix") {
      return run.path("\(prefix)/lib/python\(version)/site-packages")
    }
    if run.has(option: "--user") { return "/root/.local/lib/python\(version)/site-packages" }
    if let home = interpreter
      ?? run.state.scope.value(of: "VIRTUAL_ENV").map({ "\($0)/bin/python" })
    {
      let root = FileTree.parts(of: home).dropLast(2).joined(separator: "/")
      return "/\(root)/lib/python\(version)/site-packages"
    }
    return "/usr/local/lib/python\(version)/site-packages"
  }
}

/// `python -m venv`, `python -m pip` and the like.
struct PythonCommand: SimulatedCommand {
  static let names = ["python", "python3"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    perform(&run, program: nil)
  }

  /// `program` is the path where the command was called by one.
  static func perform(_ run: inout CommandRun, program: String?) -> CommandRun.Outcome {
    guard run.isKnown else { return .unknown("python") }
    if run.has(option: "--version", "-V") { return .done(.zero) }
    guard run.arguments.count >= 2, run.arguments[0] == "-m", let module = run.arguments[1] else {
      return .unknown("python")
    }
    run.arguments.removeFirst(2)
    switch module {
    case "pip": return PipCommand.install(&run, interpreter: program)
    case "venv":
      guard let folder = run.operands?.last else { return .unknown("venv") }
      run.makeVirtualEnvironment(at: run.path(folder), by: program)
      return .done(.unknown)
    case "compileall": return .done(.unknown)
    default: return .unknown("python -m \(module)")
    }
  }
}

extension CommandRun {
  /// A folder with its own `python`, which is a link to the one that made it.
  ///
  /// Source: docs.python.org, `venv`; distroless issue 1543 for a link that leads nowhere in the image.
  mutating func makeVirtualEnvironment(at folder: String, by program: String?) {
    let (found, _) = state.look(forProgram: "python3")
    // One that a package manager brought lies where it cannot be seen.
    let interpreter = program ?? (found.hasPrefix("/") ? found : nil)
    let version = state.pythonVersion ?? "3"
    for name in ["python", "python3", "python\(version)"] {
      var file = File(size: .zero, origin: .command)
      file.linksTo = interpreter
      state.files.put(.file(file), at: "\(folder)/bin/\(name)")
    }
    state.files.open("\(folder)/bin")
    state.files.open("\(folder)/lib/python\(version)/site-packages")
  }

  /// Programs inside of a virtual environment, called by path: `/venv/bin/pip install …`.
  mutating func runEnvironmentProgram(_ words: [String?]) -> Outcome? {
    guard let name = words.first ?? nil, name.contains("/"),
      let last = name.split(separator: "/").last
    else { return nil }
    let path = self.path(name)
    guard last.hasPrefix("pip") || last.hasPrefix("python") else { return nil }
    if state.files.look(at: path).isAbsent {
      return .fails("/bin/sh: 1: \(name): not found")
    }
    arguments = Array(words.dropFirst())
    return last.hasPrefix("pip")
      ? PipCommand.install(&self, interpreter: path)
      : PythonCommand.perform(&self, program: path)
  }
}

extension StageState {
  /// Major and minor version of the image's Python, such as `3.13`.
  var pythonVersion: String? {
    guard let runtime = baseImage?.runtime, runtime.name.contains("Python") else { return nil }
    let numbers = runtime.version.split(separator: ".").prefix(2)
    return numbers.count == 2 ? numbers.joined(separator: ".") : nil
  }
}
