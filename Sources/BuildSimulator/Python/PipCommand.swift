import BuildModel
import Findings

/// `pip install` and `pip wheel`.
///
/// Source: pip.pypa.io, "pip install" (`--target`, `--prefix`, `--user`, `--root`), "pip wheel".
struct PipCommand: SimulatedCommand {
  static let names = ["pip", "pip3"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let interpreter = run.pythonInterpreter else { return .unknown("pip") }
    return perform(&run, interpreter: interpreter)
  }

  static let valueOptions: Set<String> = [
    "-r", "--requirement", "-c", "--constraint", "-t", "--target", "--prefix", "-i", "--index-url",
    "--extra-index-url", "-f", "--find-links", "-w", "--wheel-dir", "--timeout", "--retries", "-e",
    "--editable", "--root",
    "--trusted-host", "--cache-dir", "--python", "-p", "--group",
  ]

  /// `interpreter` is the Python whose packages these become.
  static func perform(
    _ run: inout CommandRun, interpreter: String, isUV: Bool = false
  ) -> CommandRun.Outcome {
    guard run.isKnown, let verb = run.arguments.first ?? nil else { return .unknown("pip") }
    switch verb {
    case "install", "sync": break
    case "wheel", "download": return wheels(&run)
    case "--version", "check", "cache", "list", "freeze", "config", "show", "uninstall", "compile":
      return .done(.zero)
    default: return .unknown("pip \(verb)")
    }
    var requirements = PythonRequirements()
    var operands = run.operands(valueOptions: valueOptions)?.dropFirst() ?? []
    let lists = values(of: ["-r", "--requirement", "-c", "--constraint"], run)
    if verb == "sync", let list = operands.popFirst() { requirements.read(list, in: run) }
    for (option, list) in lists where !list.contains("://") && list != "-" {
      if run.look(list).isAbsent {
        return .fails(
          "ERROR: Could not open requirements file: [Errno 2] No such file or directory: '\(list)'")
      }
      if let inner = missingList(in: list, run) {
        return .fails(
          "ERROR: Could not open requirements file: [Errno 2] No such file or directory: '\(inner)'"
        )
      }
      if option.hasSuffix("r") || option.hasSuffix("requirement") {
        requirements.read(list, in: run)
      }
    }
    let place = place(run, interpreter)
    if run.isRefused(writing: "\(place.packages)/x"),
      run.value(ofOption: "--target", "-t", "--prefix") == nil
    {
      // pip goes to the user's own folder where the system's is not writable.
      guard !isUV, let home = run.homeFolder,
        let version = run.state.pythonVersion(of: interpreter),
        run.state.scope.value(of: "VIRTUAL_ENV") == nil, place.packages.hasPrefix("/usr/")
      else {
        return .fails(
          "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '\(place.packages)'"
        )
      }
      let own = PythonEnvironment(
        packages: "\(home)/.local/lib/python\(version)/site-packages",
        programs: "\(home)/.local/bin",
        interpreter: interpreter)
      return install(Array(operands), requirements, into: own, &run)
    }
    if let refusal = managed(run, interpreter, isUV) { return .fails(refusal) }
    return install(Array(operands), requirements, into: place, &run)
  }

  static func values(of names: [String], _ run: CommandRun) -> [(String, String)] {
    var found: [(String, String)] = []
    for (index, argument) in run.arguments.enumerated() {
      guard let argument else { continue }
      for name in names {
        if argument == name, let value = run.arguments.dropFirst(index + 1).first ?? nil {
          found.append((name, value))
        } else if argument.hasPrefix("\(name)=") {
          found.append((name, String(argument.dropFirst(name.count + 1))))
        } else if name.count == 2, argument.hasPrefix(name), argument.count > 2 {
          found.append((name, String(argument.dropFirst(2))))
        }
      }
    }
    return found
  }

  private static func install(
    _ operands: [String], _ requirements: PythonRequirements, into place: PythonEnvironment,
    _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    var requirements = requirements
    // Source: pip, `_internal/req/constructors.py` and `_internal/commands/install.py`.
    if let list = operands.first(where: { $0.hasSuffix(".txt") && !$0.contains("/") }) {
      return .fails(
        "ERROR: Could not find a version that satisfies the requirement \(list) (from versions: none)\nHINT: You are attempting to install a package literally named \"\(list)\" (which cannot exist). Consider using the '-r' flag to install the packages listed in \(list)"
      )
    }
    let editable = values(of: ["-e", "--editable"], run).map(\.1)
    for word in operands.flatMap({ wheels(named: $0, run) }) + editable {
      // `.[extra]` is the project with more.
      let plain = String(word.prefix { $0 != "[" })
      let isFolder = run.look(plain).isDirectory && (plain.contains("/") || plain.hasPrefix("."))
      guard isFolder else {
        if plain.hasSuffix(".whl"), let text = run.look(plain).file?.facts.source {
          let project = PythonProject(text)
          requirements.formUnion(project.requirements)
          installWheel(project, into: place, &run)
        } else if plain.hasSuffix(".whl") || plain.hasSuffix(".tar.gz") || plain.contains("*") {
          requirements.takeWheel(plain)
        } else if plain.hasPrefix("."), run.look(plain).isAbsent {
          return .fails(
            "ERROR: Invalid requirement: '\(word)': Expected package name at the start of dependency specifier"
          )
        } else {
          requirements.add(word)
        }
        continue
      }
      if run.look("\(plain)/pyproject.toml").isAbsent, run.look("\(plain)/setup.py").isAbsent,
        run.look("\(plain)/setup.cfg").isAbsent
      {
        return .fails(
          "ERROR: Directory '\(word)' is not installable. Neither 'setup.py' nor 'pyproject.toml' found."
        )
      }
      guard let text = run.text(of: "\(plain)/pyproject.toml") else {
        requirements.isComplete = false
        continue
      }
      var project = PythonProject(text)
      if let setup = run.text(of: "\(plain)/setup.py"),
        ["ext_modules", "cythonize"].contains(where: setup.contains)
      {
        project.isCompiled = true
      }
      project.discover(in: run.path(plain), run)
      if let failure = unbuildable(project, in: plain, run) { return .fails(failure) }
      if text.contains("[project]") || text.contains("[tool.poetry]") {
        requirements.formUnion(project.requirements)
        if word.contains("[") { requirements.isComplete = false }
      } else {
        requirements.isComplete = false
      }
      run.makeFolder(place.packages, isOpen: true)
      run.install(
        project, from: run.path(plain), editable: editable.contains(word), into: place)
    }
    if let failure = uncompilable(requirements, run) { return .fails(failure) }
    if let name = ownPackage(of: requirements, operands + editable, place, run) {
      return .fails(
        "ERROR: Could not find a version that satisfies the requirement \(name) (from versions: none)\nERROR: No matching distribution found for \(name)"
      )
    }
    run.install(requirements, into: place)
    for name in requirements.names where ["pdm", "pipenv", "poetry"].contains(name) {
      let pin = operands.first { PythonRequirements.normalised($0.prefix { $0.isLetter }) == name }
      run.state.pythonTools[name] =
        pin?.split(separator: "=").dropFirst().last.map(String.init) ?? ""
    }
    return .done(.unknown)
  }

  /// What stops a project from being built: no compiler, no readme, no sources.
  ///
  /// Sources of the texts: hatch.pypa.io, "Build configuration"; setuptools, "Building Extension Modules".
  private static func unbuildable(
    _ project: PythonProject, in folder: String, _ run: CommandRun
  ) -> String? {
    guard run.shell.firstUnknown == nil else { return nil }
    if project.isCompiled, run.hasCompiler == false,
      run.state.look(forProgram: "gcc").presence.isAbsent
    {
      return "error: command 'gcc' failed: No such file or directory\nERROR: Failed building wheel"
    }
    let isStrict =
      project.backend?.contains("hatchling") == true || project.backend?.contains("poetry") == true
      || project.backend?.contains("flit") == true
      || project.backend?.contains("uv_build") == true
    guard isStrict else { return nil }
    if let readme = project.readme, run.look("\(folder)/\(readme)").isAbsent {
      return "OSError: Readme file does not exist: \(readme)"
    }
    if let module = project.moduleName,
      [
        "\(folder)/src/\(module)", "\(folder)/\(module)", "\(folder)/\(module).py",
        "\(folder)/src/\(module).py",
      ].allSatisfy({ run.look($0).isAbsent }),
      run.text(of: "\(folder)/pyproject.toml")?.contains("packages") == false
    {
      return
        "ValueError: Unable to determine which files to ship inside the wheel using the following heuristics"
    }
    return nil
  }

  /// A package that is compiled here, without a compiler or the library's files.
  private static func uncompilable(_ requirements: PythonRequirements, _ run: CommandRun) -> String?
  {
    guard run.shell.firstUnknown == nil, let image = run.state.baseImage,
      image.vendor == "docker-official"
    else { return nil }
    for name in requirements.names.sorted() {
      guard let packages = PythonRequirements.builtFromSource[name] else { continue }
      let hasLibrary =
        packages.isEmpty || image.role == "fat-base"
        || !run.state.installedPackages.isDisjoint(with: packages)
      if run.hasCompiler == false || !hasLibrary {
        return name == "psycopg2"
          ? "Error: pg_config executable not found."
          : "error: command 'gcc' failed: No such file or directory"
      }
    }
    return nil
  }

  private static func place(_ run: CommandRun, _ interpreter: String) -> PythonEnvironment {
    let version = run.state.pythonVersion(of: interpreter) ?? "3"
    let usual = PythonEnvironment(interpreter: interpreter, version: version)
    let real = run.state.files.realPath(of: interpreter)
    let target = run.value(ofOption: "--target", "-t") ?? run.state.scope.value(of: "PIP_TARGET")
    if let target {
      return PythonEnvironment(
        packages: run.path(target), programs: "\(run.path(target))/bin", interpreter: interpreter)
    }
    let prefix = run.value(ofOption: "--prefix") ?? run.state.scope.value(of: "PIP_PREFIX")
    if let prefix {
      let isSystem = real.hasPrefix("/usr/bin/")
      let home = isSystem ? "\(run.path(prefix))/local" : run.path(prefix)
      return PythonEnvironment(
        packages: isSystem
          ? "\(home)/lib/python\(version)/dist-packages"
          : "\(home)/lib/python\(version)/site-packages",
        programs: "\(home)/bin", interpreter: interpreter)
    }
    if let root = run.value(ofOption: "--root") {
      return PythonEnvironment(
        packages: run.path(root) + usual.packages, programs: run.path(root) + usual.programs,
        interpreter: interpreter)
    }
    if run.has(option: "--user") || run.state.scope.value(of: "PIP_USER") == "1",
      let home = run.homeFolder
    {
      let base = run.state.scope.value(of: "PYTHONUSERBASE") ?? "\(home)/.local"
      return PythonEnvironment(
        packages: "\(base)/lib/python\(version)/site-packages", programs: "\(base)/bin",
        interpreter: interpreter)
    }
    return usual
  }

  /// Alpine since 3.19; old tags of a listed name are older systems.
  private static func isNewEnough(_ system: String, _ reference: String) -> Bool {
    if ["debian11", "debian10", "ubuntu22.04", "ubuntu20.04"].contains(system) { return false }
    let tag = reference.split(separator: ":").dropFirst().first ?? ""
    guard let version = DottedVersion(String(tag.prefix { $0.isNumber || $0 == "." })) else {
      return true
    }
    let name =
      reference.split(separator: ":").first.map { $0.split(separator: "/").last ?? $0 } ?? ""
    switch name {
    case "alpine": return version.numbers.count < 2 || !(version < DottedVersion("3.19") ?? version)
    case "debian": return !(version < DottedVersion("12") ?? version)
    case "ubuntu": return !(version < DottedVersion("23.04") ?? version)
    default: return true
    }
  }

  /// The system's own Python refuses, so that its packages stay whole.
  ///
  /// Source: PEP 668; Debian 12 and newer, Ubuntu 23.04 and newer, Alpine.
  private static func managed(_ run: CommandRun, _ interpreter: String, _ isUV: Bool) -> String? {
    guard run.state.files.realPath(of: interpreter).hasPrefix("/usr/bin/"),
      let system = run.state.baseImage?.system, run.state.pythonVersion == nil,
      isNewEnough(system, run.state.baseImage?.reference ?? ""),
      !run.has(option: "--break-system-packages"),
      run.value(ofOption: "--target", "-t", "--prefix") == nil,
      run.state.scope.value(of: "PIP_BREAK_SYSTEM_PACKAGES") == nil,
      interpreter.hasPrefix("/usr/bin/"),
      run.state.scope.value(of: "VIRTUAL_ENV") == nil, !run.has(option: "--root"),
      run.shell.firstUnknown == nil,
      run.state.unknownCommand == nil
    else { return nil }
    return "error: externally-managed-environment\n\n× This environment is externally managed"
  }

  /// A list that another one names with `-r` or `-c` and that is not there; beside the list that names it.
  ///
  /// Source: pip.pypa.io, "Requirements File Format".
  private static func missingList(in list: String, _ run: CommandRun, depth: Int = 0) -> String? {
    guard depth < 5, let text = run.text(of: list) else { return nil }
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 1, ["-r", "-c", "--requirement", "--constraint"].contains(words[0]),
        !words[1].contains("://"), !words[1].contains("$")
      else { continue }
      let inner = FileTree.absolute(words[1], in: FileTree.folder(of: run.path(list)))
      if run.look(inner).isAbsent { return inner }
      if let deeper = missingList(in: inner, run, depth: depth + 1) { return deeper }
    }
    return nil
  }

}
