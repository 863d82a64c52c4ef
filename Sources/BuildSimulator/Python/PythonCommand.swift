import BuildModel
import Findings

/// `python -m venv`, `python -m pip`, `virtualenv` and the like.
struct PythonCommand: SimulatedCommand {
  static let names =
    ["python", "python3", "virtualenv"] + (8...15).map { "python3.\($0)" }
    + (8...15).map { "pip3.\($0)" }

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    let name = run.commandName
    if name == "virtualenv" { return virtualEnvironment(&run, run.pythonInterpreter) }
    let found = state(run, name)
    if name.hasPrefix("pip") {
      return found.map { PipCommand.perform(&run, interpreter: $0) } ?? .unknown("pip")
    }
    return perform(&run, interpreter: found)
  }

  private static func state(_ run: CommandRun, _ name: String) -> String? {
    guard name != "python", !name.hasPrefix("pip") else { return run.pythonInterpreter }
    let (path, presence) = run.state.look(forProgram: name)
    if case .present = presence { return path }
    return run.pythonInterpreter
  }

  static func perform(_ run: inout CommandRun, interpreter: String?) -> CommandRun.Outcome {
    guard run.isKnown else { return .unknown("python") }
    if run.has(option: "--version", "-V") { return .done(.zero) }
    let words = run.arguments.compactMap(\.self)
    let rest = words.drop { $0.hasPrefix("-") && $0 != "-m" && $0 != "-c" }
    guard let first = rest.first else { return .unknown("python") }
    guard first == "-m", let module = rest.dropFirst().first else {
      return first == "-c" ? .unknown("python -c") : script(first, Array(rest), &run)
    }
    run.arguments = rest.dropFirst(2).map { .some($0) }
    switch module {
    case "pip":
      return interpreter.map { PipCommand.perform(&run, interpreter: $0) } ?? .unknown("pip")
    case "venv", "virtualenv": return virtualEnvironment(&run, interpreter)
    case "compileall", "ensurepip", "site": return .done(.unknown)
    case "zipapp":
      guard
        let folder = run.operands(valueOptions: [
          "-o", "-p", "-m", "--output", "--python", "--main",
        ])?.first
      else { return .unknown("zipapp") }
      let path = run.path(run.value(ofOption: "-o", "--output") ?? "\(folder).pyz")
      run.makeFile(at: path) { $0.facts.module = "zipapp" }
      return .done(.unknown)
    case "build": return wheel(&run)
    default: return .unknown("python -m \(module)")
    }
  }

  private static func virtualEnvironment(
    _ run: inout CommandRun, _ interpreter: String?
  ) -> CommandRun.Outcome {
    let named = run.value(ofOption: "-p", "--python")
    let operands = run.operands(valueOptions: ["--prompt", "-p", "--python"])
    guard let folder = operands?.last else { return .unknown("venv") }
    guard let interpreter = named.map({ run.state.look(forProgram: $0).path }) ?? interpreter else {
      return .unknown("venv")
    }
    let place = run.path(folder)
    if run.isRefused(writing: place + "/x") {
      return .fails("Error: [Errno 13] Permission denied: '\(place)'")
    }
    // Debian keeps `venv` in a package of its own.
    if run.state.files.realPath(of: interpreter).hasPrefix("/usr/bin/"),
      run.state.baseImage?.packageManager == "apt",
      run.state.pythonVersion == nil, run.commandName != "virtualenv",
      run.shell.firstUnknown == nil,
      run.state.unknownCommand == nil,
      run.state.installedPackages.isDisjoint(with: [
        "python3-venv", "python3-full", "python3-virtualenv",
      ]),
      !run.state.installedPackages.contains(where: { $0.hasPrefix("python3.") || $0.isEmpty }),
      run.state.installedPackages.contains(where: { $0 == "python3" || $0 == "python3-pip" })
    {
      return .fails(
        "The virtual environment was not created successfully because ensurepip is not available.")
    }
    run.makeVirtualEnvironment(at: place, by: interpreter, copies: run.has(option: "--copies"))
    return .done(.unknown)
  }

  /// `STATIC_ROOT = BASE_DIR / "staticfiles"`: the last text of the line.
  private static func collectedFolder(in run: CommandRun) -> String? {
    guard
      let line = settings(in: run)?.split(whereSeparator: \.isNewline)
        .first(where: { $0.hasPrefix("STATIC_ROOT") }), line.contains("BASE_DIR"),
      !line.contains("environ"), !line.contains("getenv")
    else { return nil }
    let parts = line.split(omittingEmptySubsequences: false) { $0 == "\"" || $0 == "'" }
    return parts.count == 3 ? String(parts[1]) : nil
  }

  /// The text of the settings that `manage.py` names.
  private static func settings(in run: CommandRun) -> String? {
    let named =
      run.state.scope.value(of: "DJANGO_SETTINGS_MODULE")
      ?? run.text(of: "manage.py").flatMap(PythonSource.djangoSettings)
    return named.flatMap { run.text(of: $0.split(separator: ".").joined(separator: "/") + ".py") }
  }

  /// A variable that Django's settings cannot do without, and that is not set while building.
  private static func missingVariable(ofSettingsIn run: CommandRun) -> String? {
    guard let text = settings(in: run) else { return nil }
    return PythonSource.neededVariables(in: text).first { name in
      run.state.scope.value(of: name) == nil && !run.state.scope.mayHaveValue(name)
    }
  }

  /// A script of the project may do anything; one that is not there stops the build.
  private static func script(
    _ path: String, _ words: [String], _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    if run.look(path).isAbsent {
      return .fails(
        "python: can't open file '\(run.path(path))': [Errno 2] No such file or directory")
    }
    if FileTree.name(of: path) == "manage.py" {
      // Collecting writes below the project and leaves its files alone.
      if let name = missingVariable(ofSettingsIn: run) {
        return .fails("KeyError: '\(name)'")
      }
      if words.contains("collectstatic") {
        if let folder = collectedFolder(in: run) {
          run.open(run.path(folder))
        } else {
          run.state.files.open(run.path("."))
          for folder in ["static", "staticfiles"] { run.open(run.path(folder)) }
        }
        return .done(.unknown)
      }
      if words.contains("compilemessages") || words.contains("check") { return .done(.unknown) }
    }
    return .unknown("python \(path)")
  }

  private static func wheel(_ run: inout CommandRun) -> CommandRun.Outcome {
    let folder = run.path(run.value(ofOption: "-o", "--outdir") ?? "dist")
    run.makeFolder(folder)
    let stem = makeWheel(of: ".", in: folder, &run)
    if let stem, !run.has(option: "--wheel", "-w") { run.makeFile(at: "\(folder)/\(stem).tar.gz") }
    return .done(.unknown)
  }

  /// `dist` with the wheel of the project and its sources.
  static func makeDistribution(in folder: String, _ run: inout CommandRun) {
    guard run.text(of: "pyproject.toml") != nil else {
      return run.makeFolder(folder, isOpen: true)
    }
    if !run.state.files.look(at: folder).isDirectory { run.state.files.close(folder) }
    makeWheel(of: ".", in: folder, &run)
  }

  /// The wheel of a project's folder, with what its `pyproject.toml` says; gives its name and version.
  @discardableResult
  static func makeWheel(
    of project: String, in folder: String, _ run: inout CommandRun
  ) -> String? {
    guard let text = run.text(of: "\(project)/pyproject.toml"),
      let name = PythonProject(text).moduleName
    else {
      run.makeFolder(folder, isOpen: true)
      return nil
    }
    let version = text.quoted(after: "version") ?? "0"
    run.makeFile(at: "\(folder)/\(name)-\(version)-py3-none-any.whl") { $0.facts.source = text }
    return "\(name)-\(version)"
  }
}

extension CommandRun {
  /// Programs inside of an environment, called by path: `/venv/bin/pip install …`.
  mutating func runEnvironmentProgram(_ words: [String?]) -> Outcome? {
    guard let name = words.first ?? nil, name.contains("/") else { return nil }
    let last = FileTree.name(of: name)
    guard last.hasPrefix("pip") && !last.hasPrefix("pipenv") || last.hasPrefix("python") else {
      return nil
    }
    let path = self.path(name)
    arguments = Array(words.dropFirst())
    commandName = last
    let interpreter = last.hasPrefix("pip") ? "\(FileTree.folder(of: path))/python" : path
    let real = look(interpreter).isAbsent ? "\(interpreter)3" : interpreter
    return last.hasPrefix("pip")
      ? PipCommand.perform(&self, interpreter: real)
      : PythonCommand.perform(&self, interpreter: path)
  }
}
