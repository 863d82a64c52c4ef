import BuildModel
import Findings

/// `uv`: environments and packages.
///
/// Source: docs.astral.sh/uv, "Locking and syncing", "Project environments", "Using uv in Docker".
struct UVCommand: SimulatedCommand {
  static let names = ["uv", "uvx"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown, let verb = run.arguments.first ?? nil else { return .unknown("uv") }
    switch verb {
    case "sync": return sync(&run)
    case "venv": return venv(&run)
    case "pip":
      run.arguments.removeFirst()
      return pip(&run)
    case "python" where run.has(option: "install"): return installPython(&run)
    case "export", "lock", "cache", "version", "--version", "python", "tool", "self", "tree":
      if let file = run.value(ofOption: "-o", "--output-file") { run.makeFile(at: run.path(file)) }
      return .done(.unknown)
    case "build":
      PythonCommand.makeDistribution(
        in: run.path(run.value(ofOption: "-o", "--out-dir") ?? "dist"), &run)
      return .done(.unknown)
    default: return .unknown("uv \(verb)")
    }
  }

  private static func interpreter(_ run: CommandRun) -> String? {
    let named = run.value(ofOption: "-p", "--python") ?? run.state.scope.value(of: "UV_PYTHON")
    if let named, named.hasPrefix("/") { return named }
    let prefers = run.state.scope.value(of: "UV_PYTHON_PREFERENCE")
    if let managed = run.state.managedPython, prefers != "only-system" { return managed }
    if prefers == "only-managed" { return nil }
    for name in ["python3", "python"] {
      let (path, presence) = run.state.look(forProgram: name)
      if case .present = presence { return path }
    }
    return nil
  }

  /// An interpreter of uv's own, which needs the C library and nothing else.
  ///
  /// Source: docs.astral.sh/uv, "Python versions"; astral-sh/python-build-standalone, "Distribution archives".
  private static func installPython(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let version = run.operands?.last, version.first?.isNumber == true else {
      return .unknown("uv python")
    }
    let home =
      run.state.scope.value(of: "UV_PYTHON_INSTALL_DIR")
      ?? "\(run.homeFolder ?? "/root")/.local/share/uv/python"
    let minor = version.split(separator: ".").prefix(2).joined(separator: ".")
    let folder = "\(home)/cpython-\(version)-linux-x86_64-gnu"
    let libc = run.state.baseImage?.libc ?? .glibc(version: nil)
    let program = Program(
      .dynamic(Program.Needs(libc: libc, newestSymbols: libc == .musl ? nil : "2.17")))
    run.makeFolder(folder, isOpen: true)
    run.make(program, at: "\(folder)/bin/python\(minor)")
    run.makeFolder("\(folder)/lib/python\(minor)", isOpen: true)
    run.state.managedPython = "\(folder)/bin/python\(minor)"
    return .done(.unknown)
  }

  private static func isSet(_ run: CommandRun, _ option: String, _ variable: String) -> Bool {
    run.has(option: option)
      || ["1", "true"].contains(run.state.scope.value(of: variable)?.lowercased())
  }

  private static func sync(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.look("pyproject.toml").isAbsent {
      return .fails("error: No `pyproject.toml` found in current directory or any parent directory")
    }
    let isFrozen = isSet(run, "--frozen", "UV_FROZEN")
    if isFrozen || isSet(run, "--locked", "UV_LOCKED"), run.look("uv.lock").isAbsent {
      return .fails(
        "error: Unable to find lockfile at `uv.lock`. To create a lockfile, run `uv lock` or `uv sync`."
      )
    }
    guard let text = run.text(of: "pyproject.toml") else { return .unknown("uv sync") }
    let project = PythonProject(text)
    if isSet(run, "--locked", "UV_LOCKED"), let lock = run.text(of: "uv.lock"),
      lock.contains("name ="),
      let missing = project.requirements.names.sorted().first(where: {
        lock.range(of: "name = \"\($0)\"") == nil
      })
    {
      return .fails(
        "error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided (\(missing))."
      )
    }
    let folder = run.path(run.state.scope.value(of: "UV_PROJECT_ENVIRONMENT") ?? ".venv")
    if run.isRefused(writing: folder + "/x") {
      return .fails(
        "error: failed to create directory `\(folder)`: Permission denied (os error 13)")
    }
    guard let interpreter = interpreter(run) else { return managedPython(folder, &run) }
    let isSystem = folder == "/usr/local"
    if !isSystem, run.state.files.look(at: "\(folder)/bin/python").node == nil {
      run.makeVirtualEnvironment(at: folder, by: interpreter)
    }
    let version = run.state.pythonVersion(of: interpreter) ?? "3"
    let place = PythonEnvironment(
      interpreter: isSystem ? interpreter : "\(folder)/bin/python", version: version)
    var wanted = project.requirements
    // What is frozen is installed as the lock file says it.
    if isFrozen, let lock = run.text(of: "uv.lock"), lock.contains("name = ") {
      wanted.names = wanted.names.filter { lock.range(of: "name = \"\($0)\"") != nil }
      wanted.isExact = true
    }
    if !isSet(run, "--no-dev", "UV_NO_DEV") {
      wanted.formUnion(project.groups["dev"] ?? PythonRequirements())
    }
    if run.has(option: "--all-extras", "--all-groups", "--extra", "--group") {
      wanted.isComplete = false
    }
    run.install(wanted, into: place)
    guard project.isPackage, !run.has(option: "--no-install-project", "--no-install-workspace")
    else {
      return .done(.unknown)
    }
    if let missing = missingReadme(text, run) { return .fails(missing) }
    run.install(
      project, from: run.state.workingDirectory,
      editable: !isSet(run, "--no-editable", "UV_NO_EDITABLE"),
      into: place)
    return .done(.unknown)
  }

  /// A readme that the project names must be there when it is built.
  private static func missingReadme(_ text: String, _ run: CommandRun) -> String? {
    guard let name = text.quoted(after: "readme"), run.look(name).isAbsent else { return nil }
    return "× Failed to build: OSError: Readme file does not exist: \(name)"
  }

  /// An interpreter that uv downloads lies in its own folder.
  private static func managedPython(_ folder: String, _ run: inout CommandRun) -> CommandRun.Outcome
  {
    if ["never", "0", "false"].contains(run.state.scope.value(of: "UV_PYTHON_DOWNLOADS") ?? ""),
      !run.state.systemMayHaveMore, run.state.unknownCommand == nil, run.state.isBaseKnown
    {
      return .fails(
        "error: No interpreter found in virtual environments, managed installations, or search path"
      )
    }
    return .unknown("uv sync")
  }

  private static func venv(_ run: inout CommandRun) -> CommandRun.Outcome {
    let operands = run.operands(valueOptions: ["-p", "--python", "--prompt"])?.dropFirst()
    guard let interpreter = interpreter(run) else { return .unknown("uv venv") }
    let folder = run.path(operands?.first ?? run.state.scope.value(of: "VIRTUAL_ENV") ?? ".venv")
    run.makeVirtualEnvironment(at: folder, by: interpreter)
    // No pip in there, unless it is seeded.
    if !run.has(option: "--seed") {
      for name in ["pip", "pip3"] { run.state.files.remove("\(folder)/bin/\(name)") }
    }
    return .done(.unknown)
  }

  private static func pip(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let found = interpreter(run) else { return .unknown("uv pip") }
    if run.value(ofOption: "--target", "-t", "--prefix") != nil {
      return PipCommand.perform(&run, interpreter: found, isUV: true)
    }
    let named = run.value(ofOption: "--python", "-p").map { name in
      run.look("\(name)/bin/python").node != nil ? run.path("\(name)/bin/python") : run.path(name)
    }
    if let named { return PipCommand.perform(&run, interpreter: named, isUV: true) }
    if isSet(run, "--system", "UV_SYSTEM_PYTHON") {
      return PipCommand.perform(&run, interpreter: found, isUV: true)
    }
    let home = run.state.scope.value(of: "VIRTUAL_ENV") ?? run.path(".venv")
    if case .present = run.state.files.lookWithoutFollowing(at: "\(home)/bin/python") {
      return PipCommand.perform(&run, interpreter: "\(home)/bin/python", isUV: true)
    }
    if run.state.files.look(at: home).isAbsent {
      return .fails(
        "error: No virtual environment found; run `uv venv` to create an environment, or pass `--system` to install into a non-virtual environment"
      )
    }
    return .unknown("uv pip")
  }
}
