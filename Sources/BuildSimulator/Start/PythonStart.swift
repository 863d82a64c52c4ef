import BuildModel
import DockerfileSyntax
import Findings

/// What Python does with its arguments: find the script or module, then what it imports.
///
/// Sources of the texts: a run of Python 3.13, distroless issue 1543, eggplants/ghcr-badge issue 221.
struct PythonStart {
  let check: StartCheck
  let state: StageState
  /// The path by which it was called; one in a virtual environment brings its packages.
  let interpreter: String

  private func unknown(_ path: String) -> StartVerdict {
    .unknown(Message("start.unknown.modules", ["program": .text(path)]))
  }

  private func path(_ word: String) -> String {
    FileTree.absolute(word, in: state.workingDirectory)
  }

  func verdict(_ arguments: [String], program: String) -> StartVerdict {
    var rest = arguments[...]
    while let word = rest.first, word.hasPrefix("-"), word != "-m", word != "-c", word != "-" {
      if ["-V", "--version", "-h", "--help"].contains(word) { return .starts }
      rest = rest.dropFirst(["-W", "-X"].contains(word) ? 2 : 1)
    }
    // Without a terminal it reads a program from nothing, and ends.
    guard let word = rest.first else { return .starts }
    if word == "-m", let name = rest.dropFirst().first {
      return module(name, arguments: Array(rest.dropFirst(2)), program: program, isScript: false)
    }
    if word == "-c" { return inline(rest.dropFirst().first ?? "", program) }
    if word == "-" { return .starts }
    return script(word, program, Array(rest.dropFirst()))
  }

  private func inline(_ text: String, _ program: String) -> StartVerdict {
    for line in text.split(separator: ";") {
      for name in PythonSource.imports(in: String(line).trimmingBlanks) {
        let verdict = resolve(name, from: [state.workingDirectory], program)
        if case .starts = verdict { continue }
        return verdict
      }
    }
    return .starts
  }

  private func script(_ word: String, _ program: String, _ arguments: [String]) -> StartVerdict {
    let place = path(word)
    switch state.files.look(at: place) {
    case .absent:
      let isRepeated = FileTree.name(of: word).hasPrefix("python") || word == "/bin/sh"
      return check.fails(
        isRepeated ? .entrypointRepeated : .moduleMissing,
        "\(program): can't open file '\(place)': [Errno 2] No such file or directory", in: state)
    case .present(.file(let file)) where file.origin == .baseImage:
      return check.fails(
        .entrypointRepeated, "SyntaxError: source code cannot contain null bytes", in: state)
    case .present(.file(let file)):
      if FileTree.name(of: place).hasPrefix("python") {
        return check.fails(
          .entrypointRepeated, "SyntaxError: source code cannot contain null bytes", in: state)
      }
      if file.attributes.allows(4, to: state.owner) == false
        || state.files.canReach(place, as: state.owner) == false
      {
        return check.fails(
          .notPermitted, "\(program): can't open file '\(place)': [Errno 13] Permission denied",
          in: state)
      }
      if file.facts.module == "zipapp" { return .starts }
      if let module = file.facts.module {
        return self.module(module, arguments: arguments, program: program, isScript: true)
      }
      if FileTree.name(of: place) == "manage.py", let refusal = django(file, at: place) {
        return refusal
      }
      return imports(of: place, program)
    case .present(.directory):
      let main = "\(place)/__main__.py"
      if state.files.look(at: main).isAbsent {
        return check.fails(
          .moduleMissing, "\(program): can't find '__main__' module in '\(place)'", in: state)
      }
      return imports(of: main, program)
    case .present, .unknown: return .unknown(Message("start.unknown.path", ["path": .text(place)]))
    }
  }

  /// The settings that `manage.py` names, and the apps that those list.
  ///
  /// Source: docs.djangoproject.com, "Django settings", "Applications".
  private func django(_ file: File, at place: String) -> StartVerdict? {
    guard let bytes = check.simulation.context.bytes(of: file) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let named =
      state.scope.value(of: "DJANGO_SETTINGS_MODULE")
      ?? text.range(of: "DJANGO_SETTINGS_MODULE").flatMap { found in
        text[found.upperBound...].split(omittingEmptySubsequences: false) {
          $0 == "\"" || $0 == "'"
        }.dropFirst(2).first.map(String.init)
      }
    guard let named else { return nil }
    let folder = FileTree.folder(of: place)
    let home = folder == "/" ? "" : folder
    let path = "\(home)/\(named.replacing(".", with: "/"))"
    if ["\(path).py", "\(path)/__init__.py"].allSatisfy({ state.files.look(at: $0).isAbsent }) {
      return check.fails(
        .moduleMissing, "ModuleNotFoundError: No module named '\(named)'", in: state)
    }
    guard
      let settings = state.files.look(at: "\(path).py").file.flatMap({
        check.simulation.context.bytes(of: $0)
      })
    else { return nil }
    let all = String(decoding: settings, as: UTF8.self)
    guard let list = all.range(of: "INSTALLED_APPS") else { return nil }
    let apps = all[list.upperBound...].drop { $0 != "[" }.prefix { $0 != "]" }
      .split(omittingEmptySubsequences: false) { $0 == "\"" || $0 == "'" }
    for index in stride(from: 1, to: apps.count, by: 2) {
      let app = String(apps[index].prefix { $0 != "." })
      guard !app.isEmpty, app != "django", ownModule(app, in: [folder] + extraFolders).isEmpty
      else { continue }
      if case .fails(let failure) = packages(for: app, "python", isStrict: true) {
        return .fails(failure)
      }
    }
    return nil
  }

  // MARK: Imports

  /// A file and all files of the project that it imports: every package must be found.
  private func imports(of place: String, _ program: String) -> StartVerdict {
    imports(of: [place], folders: [FileTree.folder(of: place)], program)
  }

  private func imports(of places: [String], folders: [String], _ program: String) -> StartVerdict {
    var open = places
    var seen: Set<String> = []
    var unknown: StartVerdict?
    while let next = open.popLast(), seen.count < 500 {
      if let refusal = unreadable(next) { return refusal }
      guard seen.insert(next).inserted, let file = state.files.look(at: next).file,
        let bytes = check.simulation.context.bytes(of: file)
      else {
        if seen.count == 1 { unknown = self.unknown(next) }
        continue
      }
      for name in PythonSource.imports(in: String(decoding: bytes, as: UTF8.self)) {
        let own = ownModule(name, in: folders)
        if !own.isEmpty {
          open += own
          continue
        }
        switch resolve(name, from: folders, program) {
        case .starts: continue
        case .fails(let failure): return .fails(failure)
        case .unknown(let message): unknown = unknown ?? .unknown(message)
        }
      }
    }
    return unknown ?? .starts
  }

  /// A file that whoever runs the container may not read, or reach.
  private func unreadable(_ path: String) -> StartVerdict? {
    let isRefused =
      state.files.look(at: path).file?.attributes.allows(4, to: state.owner) == false
      || state.files.canReach(path, as: state.owner) == false
    return isRefused
      ? check.fails(
        .notPermitted, "PermissionError: [Errno 13] Permission denied: '\(path)'", in: state) : nil
  }

  /// The project's own file or package of a name.
  private func ownModule(_ name: String, in folders: [String]) -> [String] {
    for folder in folders {
      let home = folder == "/" ? "" : folder
      if state.files.look(at: "\(home)/\(name).py").node != nil { return ["\(home)/\(name).py"] }
      if state.files.look(at: "\(home)/\(name)").isDirectory {
        return ["\(home)/\(name)/__init__.py"]
      }
    }
    return []
  }

  /// Whether a module is found: Python's own, beside the script, or among the packages.
  private func resolve(_ name: String, from folders: [String], _ program: String) -> StartVerdict {
    if PythonSource.standardModules.contains(name) { return .starts }
    for folder in folders + extraFolders where !ownModule(name, in: [folder]).isEmpty {
      guard let directory = state.files.look(at: folder).directory else { return .starts }
      return compiledRefusal(name, in: directory) ?? .starts
    }
    return packages(for: name, program)
  }

  private var extraFolders: [String] {
    (state.scope.value(of: "PYTHONPATH") ?? "").split(separator: ":").map { path(String($0)) }
  }

  // MARK: Modules that are run by name

  /// `python -m name` and the commands that packages bring.
  func module(
    _ name: String, arguments: [String], program: String, isScript: Bool
  ) -> StartVerdict {
    let top = String(name.prefix { $0 != "." })
    let found = resolve(top, from: isScript ? [] : [state.workingDirectory], program)
    guard case .starts = found else { return found }
    if let own = editable(top) { return own }
    if !isScript {
      let file = name.replacing(".", with: "/")
      let place = path(file)
      if state.files.look(at: "\(place).py").node != nil {
        return imports(
          of: ["\(place).py"], folders: [state.workingDirectory] + extraFolders, program)
      }
      if case .present(.directory(let folder)) = state.files.look(at: place), !folder.isOpen {
        let main = "\(place)/__main__.py"
        if state.files.look(at: main).isAbsent {
          return check.fails(
            .moduleMissing,
            "\(program): No module named \(name).__main__; '\(name)' is a package and cannot be directly executed",
            in: state)
        }
        return imports(
          of: [main, "\(place)/__init__.py"], folders: [state.workingDirectory] + extraFolders,
          program)
      }
    }
    return application(of: top, arguments, program)
  }

  /// A package that is installed as a link to its sources.
  private func editable(_ name: String) -> StartVerdict? {
    for folder in packageFolders {
      guard let file = state.files.look(at: "\(folder)/\(name).pth").file,
        let bytes = check.simulation.context.bytes(of: file)
      else { continue }
      let source = String(decoding: bytes, as: UTF8.self)
      if ownModule(name, in: [source]).isEmpty {
        return check.fails(
          .moduleMissing, "ModuleNotFoundError: No module named '\(name)'", in: state)
      }
    }
    return nil
  }

  /// Servers that load the application by its name: `gunicorn app:app`, `uvicorn main:app`.
  private func application(of server: String, _ arguments: [String], _ program: String)
    -> StartVerdict
  {
    guard
      [
        "gunicorn", "uvicorn", "hypercorn", "waitress", "daphne", "granian", "flask", "fastapi_cli",
        "fastapi",
      ].contains(server)
    else {
      return .starts
    }
    var folder = state.workingDirectory
    for (index, argument) in arguments.enumerated() {
      let next = index + 1 < arguments.count ? arguments[index + 1] : nil
      if ["--chdir", "--app-dir"].contains(argument), let next { folder = path(next) }
      for option in ["--chdir=", "--app-dir="] where argument.hasPrefix(option) {
        folder = path(String(argument.dropFirst(option.count)))
      }
    }
    if server == "flask" { return flask(arguments, folder, program) }
    if server.hasPrefix("fastapi") {
      guard let file = arguments.dropFirst().first(where: { $0.hasSuffix(".py") }) else {
        return .starts
      }
      return state.files.look(at: path(file)).isAbsent
        ? check.fails(.moduleMissing, "Path does not exist \(file)", in: state)
        : imports(of: path(file), program)
    }
    let target =
      arguments.last { word in
        word.contains(":") && !word.hasPrefix("-") && word.first?.isNumber != true
          && !word.contains("/") && !word.hasPrefix("[")
          && Int(word.split(separator: ":").last ?? "") == nil
      } ?? arguments.last { $0.hasSuffix(".wsgi") || $0.hasSuffix(".asgi") }
    guard let target else { return .starts }
    return load(String(target.prefix { $0 != ":" }), in: folder, program)
  }

  private func flask(_ arguments: [String], _ folder: String, _ program: String) -> StartVerdict {
    var name = state.scope.value(of: "FLASK_APP")
    for (index, argument) in arguments.enumerated() {
      if ["--app", "-A"].contains(argument), index + 1 < arguments.count {
        name = arguments[index + 1]
      }
      if argument.hasPrefix("--app=") { name = String(argument.dropFirst(6)) }
    }
    guard let name else {
      let usual = ["wsgi.py", "app.py"].map { "\(folder == "/" ? "" : folder)/\($0)" }
      if let file = usual.first(where: { state.files.look(at: $0).node != nil }) {
        return imports(of: file, program)
      }
      if usual.allSatisfy({ state.files.look(at: $0).isAbsent }) {
        return check.fails(
          .moduleMissing,
          "Error: Could not locate a Flask application. Use the 'flask --app' option, 'FLASK_APP' environment variable, or a 'wsgi.py' or 'app.py' file in the current directory.",
          in: state)
      }
      return unknown("flask")
    }
    let plain = String(name.prefix { $0 != ":" })
    return load(plain.hasSuffix(".py") ? String(plain.dropLast(3)) : plain, in: folder, program)
  }

  /// A module of the project, by its dotted name.
  private func load(_ name: String, in folder: String, _ program: String) -> StartVerdict {
    let home = folder == "/" ? "" : folder
    let parts = name.split(separator: ".").map(String.init)
    for base in [home] + extraFolders.map({ $0 == "/" ? "" : $0 }) {
      let place = "\(base)/\(parts.joined(separator: "/"))"
      let candidates = ["\(place).py", "\(place)/__init__.py"]
      if let refusal = unreadable("\(base)/\(parts[0])/__init__.py"), parts.count > 1 {
        return refusal
      }
      if let file = candidates.first(where: { state.files.look(at: $0).node != nil }) {
        if parts.count == 1, file.hasSuffix(".py"), !file.hasSuffix("__init__.py"),
          hasRelativeImport(file)
        {
          return check.fails(
            .moduleMissing, "ImportError: attempted relative import with no known parent package",
            in: state)
        }
        let packages = (0..<max(parts.count - 1, 0)).map {
          "\(base)/\(parts[0...$0].joined(separator: "/"))/__init__.py"
        }
        return imports(
          of: [file] + packages.filter { state.files.look(at: $0).node != nil },
          folders: [base.isEmpty ? "/" : base] + extraFolders, program)
      }
      if candidates.contains(where: { !state.files.look(at: $0).isAbsent }) { return unknown(name) }
    }
    // Installed as a package of its own.
    let installed = packages(for: parts.first ?? name, program, isStrict: true)
    if case .starts = installed {
      return installedRefusal(parts, program) ?? parts.first.flatMap { editable($0) } ?? .starts
    }
    if case .fails = installed {
      return check.fails(
        .moduleMissing, "ModuleNotFoundError: No module named '\(parts.first ?? name)'", in: state)
    }
    return installed
  }

  /// What stops an installed module of the project itself, whose text is known.
  private func installedRefusal(_ parts: [String], _ program: String) -> StartVerdict? {
    for folder in packageFolders {
      let file = "\(folder)/\(parts.joined(separator: "/")).py"
      guard state.files.look(at: file).file?.contextPath != nil else { continue }
      let verdict = imports(of: [file], folders: [folder], program)
      if case .fails = verdict { return verdict }
    }
    return nil
  }

  /// `from .models import x`, which needs a package around the module.
  private func hasRelativeImport(_ path: String) -> Bool {
    guard
      let bytes = state.files.look(at: path).file.flatMap({ check.simulation.context.bytes(of: $0) }
      )
    else { return false }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).contains {
      $0.hasPrefix("from .")
    }
  }

  // MARK: Packages

  /// Major and minor version of what runs in the end.
  private var version: String? { state.pythonVersion(of: interpreter) }

  /// The folders that are searched for packages.
  private var packageFolders: [String] {
    guard let version else { return extraFolders }
    var folders = extraFolders
    let home = FileTree.folder(of: FileTree.folder(of: interpreter))
    let real = FileTree.folder(of: FileTree.folder(of: state.files.realPath(of: interpreter)))
    let isEnvironment = state.files.look(at: "\(home == "/" ? "" : home)/pyvenv.cfg").node != nil
    for folder in isEnvironment ? [home] : [home, real] {
      let base = folder == "/" ? "" : folder
      folders.append("\(base)/lib/python\(version)/site-packages")
      if folder == "/usr" {
        folders += [
          "/usr/lib/python3/dist-packages", "/usr/local/lib/python\(version)/dist-packages",
          "/usr/lib/python\(version)",
        ]
      }
    }
    if !isEnvironment {
      let own = state.isRoot ? "/root" : state.scope.value(of: "HOME") ?? "/home/\(state.userName)"
      let base =
        state.scope.value(of: "PYTHONUSERBASE") ?? "\(state.scope.value(of: "HOME") ?? own)/.local"
      folders.append("\(base)/lib/python\(version)/site-packages")
    }
    return folders
  }

  /// `isStrict` says that the module is the project's own, and nothing that a package brings along.
  private func packages(for module: String, _ program: String, isStrict: Bool = false)
    -> StartVerdict
  {
    guard version != nil, state.isBaseKnown, state.unknownCommand == nil else {
      return unknown(module)
    }
    var isOpen = false
    var listed: [String] = []
    for folder in packageFolders {
      guard case .present(.directory(let found)) = state.files.look(at: folder) else {
        if case .unknown = state.files.look(at: folder), !isEmptyInBase(folder) { isOpen = true }
        continue
      }
      if found.entry(module) != nil || found.entry("\(module).py") != nil
        || found.entry("\(module).pth") != nil
      {
        if state.owner?.user != 0, state.files.canReach("\(folder)/x", as: state.owner) == false {
          return check.fails(
            .notPermitted, "PermissionError: [Errno 13] Permission denied: '\(folder)'", in: state)
        }
        return compiledRefusal(module, in: found) ?? .starts
      }
      listed += found.entries.keys.filter { $0.hasSuffix(".dist-info") }.map {
        String($0.dropLast(10))
      }
      if found.mayHaveLess { return .starts }
      if found.isOpen, !isEmptyInBase(folder) || !listed.isEmpty { isOpen = true }
    }
    // Its own entry is there and the module is not: it was built without its sources.
    let isEmpty = listed.contains(PythonRequirements.normalised(module))
    if isEmpty || isStrict, !listed.isEmpty || !isOpen {
      return check.fails(
        .moduleMissing, "ModuleNotFoundError: No module named '\(module)'", in: state)
    }
    // Packages from elsewhere lie where this one looks: the author put them there for this.
    if isOpen, !isKnownToLack(module, listed), !PythonRequirements.isOnlyNamed(module, in: listed) {
      return listed.isEmpty && !state.systemMayHaveMore ? unknown(module) : .starts
    }
    return check.fails(
      .packageMissing,
      program.contains("python")
        ? "\(program): No module named \(module)"
        : "ModuleNotFoundError: No module named '\(module)'", in: state)
  }

  /// A module whose package is known, and which no package of the list needs.
  private func isKnownToLack(_ module: String, _ listed: [String]) -> Bool {
    guard !listed.isEmpty, PythonRequirements.isKnownModule(module) else { return false }
    let package = PythonRequirements.package(of: module)
    // What is needed by packages of which nothing is known may be anything.
    return !listed.contains(package)
      && listed.allSatisfy { PythonRequirements.hasKnownScripts($0) || $0 == "pip" }
  }

  /// Compiled code of a package, or of one that it needs, which does not load here.
  private func compiledRefusal(_ module: String, in folder: Directory) -> StartVerdict? {
    for name in PythonRequirements.closure(of: PythonRequirements.package(of: module)) {
      for part in PythonRequirements.modules(of: name) {
        guard case .directory(let package)? = folder.entry(part),
          case .file(let file)? = package.entry(CompiledModule.fileName),
          let program = file.facts.program, case .dynamic(let needs) = program.linkage,
          let own = state.baseImage?.libc
        else { continue }
        if (needs.libc == .musl) != (own == .musl)
          || file.facts.interpreter.map({ $0 != version }) ?? false
        {
          return check.fails(
            .packageMissing, "ModuleNotFoundError: No module named '\(part)._compiled'", in: state)
        }
        let loader = BinaryStart(
          check: check, state: state, path: "\(part)/\(CompiledModule.fileName)")
        if case .fails(var failure) = loader.verdict(of: file) {
          if failure.reason == .libraryMissing {
            failure.text =
              "ImportError: \(needs.libraries.first ?? ""): cannot open shared object file: No such file or directory"
          }
          return .fails(failure)
        }
      }
    }
    return nil
  }

  /// A folder of the base image, in which nothing was put.
  private func isEmptyInBase(_ folder: String) -> Bool {
    if folder.hasSuffix("/.local/lib/python\(version ?? "")/site-packages") { return true }
    if extraFolders.contains(folder) { return false }
    guard !state.systemMayHaveMore, state.unknownCommand == nil else { return false }
    return !state.layers.contains { layer in
      // Something was copied over the system's folders.
      guard [.copy, .add].contains(layer.instruction.keyword) else { return false }
      let target = layer.instruction.words.last?.text ?? ""
      return ["/usr", "/usr/local", "/usr/lib", "/", "/lib"].contains {
        target == $0 || target == $0 + "/"
      } || target.hasPrefix("/usr/local/lib") || target.hasPrefix("/usr/lib")
    }
  }
}
