import BuildModel
import Findings

/// A place where an interpreter finds packages: the system's, a virtual environment, or a folder.
struct PythonEnvironment {
  /// Holds the packages.
  var packages: String
  /// Holds the commands.
  var programs: String
  /// What the first line of its commands names.
  var interpreter: String

  /// Of an interpreter by its path: `/venv/bin/python`, `/usr/local/bin/python3.13`.
  init(interpreter: String, version: String) {
    let home = FileTree.folder(of: FileTree.folder(of: interpreter))
    self.interpreter = interpreter
    programs = home == "/" ? "/bin" : "\(home)/bin"
    // Debian keeps what pip installs apart from its own.
    packages =
      home == "/usr"
      ? "/usr/local/lib/python\(version)/dist-packages"
      : "\(home == "/" ? "" : home)/lib/python\(version)/site-packages"
    if home == "/usr" { programs = "/usr/local/bin" }
  }

  init(packages: String, programs: String, interpreter: String) {
    self.packages = packages
    self.programs = programs
    self.interpreter = interpreter
  }
}

extension StageState {
  /// Major and minor version of the image's Python, such as `3.13`.
  var pythonVersion: String? {
    guard let runtime = baseImage?.runtime, runtime.name.contains("Python") else { return nil }
    let numbers = runtime.version.split(separator: ".").prefix(2)
    return numbers.count == 2 ? numbers.joined(separator: ".") : nil
  }

  /// The Python that a distribution's packages bring.
  ///
  /// Source: packages.debian.org and packages.ubuntu.com, `python3`.
  private static let systemPythons = [
    "debian11": "3.9", "debian12": "3.11", "debian13": "3.13", "ubuntu22.04": "3.10",
    "ubuntu24.04": "3.12",
  ]

  /// The version behind the path of an interpreter, links followed; `nil` where it is not known.
  func pythonVersion(of interpreter: String) -> String? {
    let path = files.realPath(of: interpreter)
    let name = FileTree.name(of: path)
    if name.hasPrefix("python3."), Int(name.dropFirst(8)) != nil {
      return String(name.dropFirst(6))
    }
    // `venv --copies` makes a program that says which one it is of.
    if let original = files.look(at: path).file?.facts.interpreter, original != path {
      return pythonVersion(of: original)
    }
    if let own = pythonVersion { return own }
    return path.hasPrefix("/usr/bin/")
      ? baseImage?.system.flatMap { StageState.systemPythons[$0] } : nil
  }
}

extension CommandRun {
  /// The interpreter that a bare `python` or `pip` stands for.
  var pythonInterpreter: String? {
    if let home = state.scope.value(of: "VIRTUAL_ENV"), look("\(home)/bin/python").node != nil {
      return "\(home)/bin/python"
    }
    for name in ["python", "python3"] {
      let (path, presence) = state.look(forProgram: name)
      if case .present = presence { return path }
    }
    return state.baseImage?.packageManager == nil ? nil : "/usr/bin/python3"
  }

  /// A folder with its own `python`, which is a link to the one that made it.
  ///
  /// Source: docs.python.org, `venv`; distroless issue 1543 for a link that leads nowhere in the image.
  mutating func makeVirtualEnvironment(
    at folder: String, by interpreter: String, copies: Bool = false
  ) {
    let version = state.pythonVersion(of: interpreter)
    // One environment inside another leads to the same interpreter.
    let target = state.files.realParent(of: interpreter)
    if copies {
      var file = File(size: .unknown, origin: .command, attributes: newProgram)
      file.facts.interpreter = target
      put(.file(file), at: "\(folder)/bin/python")
    } else {
      put(.link(Link(target: target, owner: owner)), at: "\(folder)/bin/python")
    }
    for name in ["python3"] + (version.map { ["python\($0)"] } ?? []) {
      put(.link(Link(target: "python", owner: owner)), at: "\(folder)/bin/\(name)")
    }
    put(
      .file(
        File(writing: Array("home = \(FileTree.folder(of: target))\n".utf8), attributes: newFile)),
      at: "\(folder)/pyvenv.cfg")
    makeFile(at: "\(folder)/bin/activate")
    if let version { makeFolder("\(folder)/lib/python\(version)/site-packages") }
    for name in ["pip", "pip3"] {
      makeScript(at: "\(folder)/bin/\(name)", interpreter: "\(folder)/bin/python", module: "pip")
    }
    guard let version else { return open("\(folder)/lib") }
    makeFolder("\(folder)/lib/python\(version)/site-packages/pip")
  }

  /// Puts packages into an environment.
  mutating func install(_ requirements: PythonRequirements, into place: PythonEnvironment) {
    open(place.packages)
    makeFolder(place.programs)
    let version = state.pythonVersion(of: place.interpreter)
    for name in requirements.allNames.sorted() {
      if let libraries = PythonRequirements.compiled[name],
        let module = PythonRequirements.modules(of: name).first
      {
        markCompiled("\(place.packages)/\(module)", libraries, version)
      }
      if name == "psycopg", !requirements.bringsOwnLibpq {
        markCompiled("\(place.packages)/psycopg", ["libpq.so.5"], version)
      }
      makeFolder("\(place.packages)/\(name).dist-info")
      for module in PythonRequirements.modules(of: name) {
        makeFolder("\(place.packages)/\(module)", isOpen: true)
      }
      for script in PythonRequirements.scripts(of: name) {
        makeScript(
          at: "\(place.programs)/\(script.name)", interpreter: place.interpreter,
          module: script.module)
      }
    }
    // A package of which no commands are listed may bring any.
    if !requirements.isComplete
      || !requirements.allNames.allSatisfy(PythonRequirements.hasKnownScripts)
    {
      state.files.openEverything(below: place.programs)
    }
    if !requirements.isComplete { state.files.openEverything(below: place.packages) }
  }

  /// Notes that a package holds compiled code, for one C library and one version of Python.
  mutating func markCompiled(
    _ folder: String, _ libraries: [String], _ version: String?, newest: String? = nil
  ) {
    guard let libc = state.baseImage?.libc else { return }
    makeFile(at: "\(folder)/\(CompiledModule.fileName)") { file in
      file.facts.program = Program(
        .dynamic(Program.Needs(libc: libc, libraries: libraries, newestSymbols: newest)))
      file.facts.interpreter = version
    }
  }

  /// Puts the project itself: its files, or only where they lie.
  mutating func install(
    _ project: PythonProject, from folder: String, editable: Bool, into place: PythonEnvironment
  ) {
    for script in project.scripts {
      makeScript(
        at: "\(place.programs)/\(script.name)", interpreter: place.interpreter,
        module: script.module)
    }
    guard let module = project.moduleName else {
      return state.files.openEverything(below: place.packages)
    }
    makeFolder("\(place.packages)/\(PythonRequirements.normalised(module)).dist-info")
    let sources = ["\(folder)/src", folder].filter { source in
      ["\(source)/\(module)", "\(source)/\(module).py"].contains {
        !state.files.look(at: $0).isAbsent
      }
    }
    guard let source = sources.first else {
      // Built without its sources, the package is empty.
      if let directory = state.files.look(at: folder).directory, !directory.isOpen { return }
      return state.files.openEverything(below: place.packages)
    }
    if project.isCompiled {
      let texts = (contextFiles(below: folder, ending: ".c") ?? []).compactMap { text(of: $0) }
        .joined()
      markCompiled(
        "\(place.packages)/\(module)", [], state.pythonVersion(of: place.interpreter),
        newest: state.baseImage?.libc.flatMap { NewFunctions.newest(in: texts, $0) })
    }
    if editable {
      var link = File(writing: Array(source.utf8), attributes: newFile)
      link.origin = .command
      return put(.file(link), at: "\(place.packages)/\(module).pth")
    }
    if case .present(let node) = state.files.look(at: "\(source)/\(module)") {
      put(node.copied(from: .command), at: "\(place.packages)/\(module)")
    } else {
      makeFile(at: "\(place.packages)/\(module).py")
    }
  }
}

extension FileTree {
  /// The path with a virtual environment's link followed, so that a new one leads to the same place.
  func realParent(of interpreter: String) -> String {
    guard case .present(.link(let link)) = lookWithoutFollowing(at: interpreter),
      let target = link.target, target.hasPrefix("/")
    else { return interpreter }
    // The link that a learner makes to have a path that the final image knows is kept as it is.
    return interpreter.hasPrefix("/usr/") ? interpreter : realParent(of: target)
  }
}

/// The file that stands for all compiled code of a package.
enum CompiledModule {
  static let fileName = "_compiled.so"

  /// The module that Python misses first where the compiled code of a package does not load.
  ///
  /// Sources: the packages' own `__init__.py`; ijl/orjson issue 596, numpy.org "Troubleshooting".
  private static let names = [
    "bcrypt": "bcrypt._bcrypt", "cryptography": "cryptography.hazmat.bindings._rust",
    "greenlet": "greenlet._greenlet", "numpy": "numpy._core._multiarray_umath",
    "orjson": "orjson.orjson", "psycopg2": "psycopg2._psycopg",
    "pydantic_core": "pydantic_core._pydantic_core", "uvloop": "uvloop.loop",
  ]

  static func name(in package: String) -> String { names[package] ?? package }
}
