import BuildModel
import Findings

/// `poetry install`, `poetry export`, `poetry config`, and `pipenv`.
///
/// Sources: python-poetry.org, "Configuration" and "Commands"; pipenv.pypa.io, "pipenv install".
struct PoetryCommand: SimulatedCommand {
  static let names = ["pipenv", "poetry"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    let verb = run.operands?.first ?? ""
    if run.has(option: "--version") { return .done(.zero) }
    if run.commandName == "pipenv" { return pipenv(verb, &run) }
    let isNew =
      run.state.pythonTools["poetry"].map { !$0.hasPrefix("1.") && !$0.hasPrefix("0.") } ?? false
    if isNew, verb == "export", !run.state.hasExportPlugin(run) {
      return .fails("The requested command export does not exist.")
    }
    if isNew, run.has(option: "--no-dev"), verb == "install" {
      return .fails("The option \"--no-dev\" does not exist")
    }
    switch verb {
    case "config":
      let words = run.operands ?? []
      if words.contains("virtualenvs.create"), words.last == "false" {
        run.state.scope.set(environment: createKey, to: "false")
        run.state.poetrySettings[createKey] = "false"
      }
      if words.contains("virtualenvs.in-project"), words.last == "true" {
        run.state.poetrySettings[inProjectKey] = "true"
      }
      return .done(.zero)
    case "install", "sync": return install(&run)
    case "export": return export(&run)
    case "build":
      PythonCommand.makeDistribution(
        in: run.path(run.value(ofOption: "-o", "--output") ?? "dist"), &run)
      return .done(.unknown)
    case "lock", "self", "env", "show", "check", "cache": return .done(.unknown)
    case "run":
      return KnownCommands.run(Array(run.arguments.drop { $0 != "run" }.dropFirst()), in: &run)
    default: return .unknown("poetry \(verb)")
    }
  }

  private static let createKey = "POETRY_VIRTUALENVS_CREATE"
  private static let inProjectKey = "POETRY_VIRTUALENVS_IN_PROJECT"

  private static func setting(_ key: String, _ run: CommandRun) -> String? {
    (run.state.scope.value(of: key) ?? run.state.poetrySettings[key])?.lowercased()
  }

  private static func install(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.look("pyproject.toml").isAbsent {
      return .fails(
        "Poetry could not find a pyproject.toml file in \(run.state.workingDirectory) or its parents"
      )
    }
    guard let text = run.text(of: "pyproject.toml"), let interpreter = run.pythonInterpreter else {
      return .unknown("poetry install")
    }
    let project = PythonProject(text)
    let isOff = ["false", "0"].contains(setting(createKey, run))
    let isHere = ["true", "1"].contains(setting(inProjectKey, run)) || !run.look(".venv").isAbsent
    var place = PythonEnvironment(
      interpreter: interpreter, version: run.state.pythonVersion(of: interpreter) ?? "3")
    if !isOff, run.state.scope.value(of: "VIRTUAL_ENV") == nil {
      let cache =
        run.state.scope.value(of: "POETRY_CACHE_DIR")
        ?? "\(run.homeFolder ?? "/root")/.cache/pypoetry"
      let folder = isHere ? run.path(".venv") : "\(cache)/virtualenvs/\(project.name ?? "app")-py3"
      if run.state.files.look(at: "\(folder)/bin/python").node == nil {
        run.makeVirtualEnvironment(at: folder, by: interpreter)
      }
      place = PythonEnvironment(
        interpreter: "\(folder)/bin/python",
        version: run.state.pythonVersion(of: interpreter) ?? "3")
      if !isHere { run.state.files.open("\(cache)/virtualenvs") }
    }
    var wanted = project.requirements
    let leavesDev =
      run.has(option: "--only=main", "--no-dev", "--without=dev")
      || run.value(ofOption: "--only") == "main"
      || run.value(ofOption: "--without")?.contains("dev") == true
    if !leavesDev { for group in project.groups.values { wanted.formUnion(group) } }
    run.install(wanted, into: place)
    guard project.isPackage, !run.has(option: "--no-root") else { return .done(.unknown) }
    if let readme = text.quoted(after: "readme"), run.look(readme).isAbsent,
      run.look("README.md").isAbsent
    {
      return .fails(
        "Error: The current project could not be installed: Readme path `\(run.path(readme))` does not exist."
      )
    }
    if let module = project.moduleName, run.shell.firstUnknown == nil,
      [module, "src/\(module)", "\(module).py"].allSatisfy({ run.look($0).isAbsent }),
      !text.contains("packages =") || text.contains("packages = [{ include = \"\(module)\" }]")
        || text.contains("packages = [{include = \"\(module)\"}]")
    {
      return .fails(
        "Error: The current project could not be installed: No file/folder found for package \(project.name ?? "")"
      )
    }
    run.install(project, from: run.state.workingDirectory, editable: true, into: place)
    return .done(.unknown)
  }

  private static func export(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.look("pyproject.toml").isAbsent {
      return .fails(
        "Poetry could not find a pyproject.toml file in \(run.state.workingDirectory) or its parents"
      )
    }
    let names = run.text(of: "pyproject.toml").map { PythonProject($0).requirements.names.sorted() }
    let text = names.map { $0.joined(separator: "\n") + "\n" }
    if let file = run.value(ofOption: "-o", "--output") {
      run.write(text.map { Array($0.utf8) }, to: run.path(file), appends: false)
    } else {
      run.printed = text.map { Array($0.utf8) }
    }
    return .done(.unknown)
  }

  private static func pipenv(_ verb: String, _ run: inout CommandRun) -> CommandRun.Outcome {
    guard ["install", "sync"].contains(verb) else {
      if verb == "requirements" { return .done(.unknown) }
      return .unknown("pipenv \(verb)")
    }
    if run.look("Pipfile").isAbsent,
      run.has(option: "--deploy", "--ignore-pipfile") || verb == "sync"
    {
      return .fails(
        "No Pipfile present at project home. Consider running `pipenv install` first to automatically generate a Pipfile for you."
      )
    }
    if run.has(option: "--deploy", "--ignore-pipfile") || verb == "sync",
      run.look("Pipfile.lock").isAbsent
    {
      return .fails("Pipfile.lock not found! You need to run `pipenv lock` before.")
    }
    guard let text = run.text(of: "Pipfile"), let interpreter = run.pythonInterpreter else {
      return .unknown("pipenv")
    }
    var wanted = PythonRequirements()
    var section = ""
    for line in text.split(whereSeparator: \.isNewline).map({ String($0).trimmingBlanks }) {
      if line.hasPrefix("[") {
        section = line
      } else if section == "[packages]", let equals = line.firstIndex(of: "=") {
        wanted.add(line[..<equals].filter { !"\" ".contains($0) })
      }
    }
    let version = run.state.pythonVersion(of: interpreter) ?? "3"
    var place = PythonEnvironment(interpreter: interpreter, version: version)
    if !run.has(option: "--system") {
      let isHere = ["1", "true"].contains(
        run.state.scope.value(of: "PIPENV_VENV_IN_PROJECT")?.lowercased())
      let folder =
        isHere ? run.path(".venv") : "\(run.homeFolder ?? "/root")/.local/share/virtualenvs/app"
      run.makeVirtualEnvironment(at: folder, by: interpreter)
      place = PythonEnvironment(interpreter: "\(folder)/bin/python", version: version)
    }
    run.install(wanted, into: place)
    return .done(.unknown)
  }
}

extension StageState {
  /// Poetry 2 has `export` in a plugin.
  fileprivate func hasExportPlugin(_ run: CommandRun) -> Bool {
    guard let interpreter = run.pythonInterpreter else { return true }
    let place = PythonEnvironment(
      interpreter: interpreter, version: pythonVersion(of: interpreter) ?? "3")
    return !files.look(at: "\(place.packages)/poetry-plugin-export.dist-info").isAbsent
      && files.look(at: "\(place.packages)/poetry-plugin-export.dist-info").isAlreadyThere
  }
}
