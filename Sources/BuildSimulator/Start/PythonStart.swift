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

  func unknown(_ path: String) -> StartVerdict {
    .unknown(Message("start.unknown.modules", ["program": .text(path)]))
  }

  func path(_ word: String) -> String {
    FileTree.absolute(word, in: state.workingDirectory)
  }

  func verdict(_ arguments: [String], program: String) -> StartVerdict {
    var rest = arguments[...]
    while let word = rest.first, word.hasPrefix("-"), word != "-m", word != "-c", word != "-" {
      if ["-V", "--version", "-h", "--help"].contains(word) { return .starts }
      rest = rest.dropFirst(["-W", "-X"].contains(word) ? 2 : 1)
    }
    // Without a terminal it reads a program from nothing, and ends.
    guard let word = rest.first else {
      return state.baseImage?.isDistroless == true && !state.command.isSet && arguments.isEmpty
        ? check.fails(.noCommand, "", in: state) : .starts
    }
    if word == "-m", let name = rest.dropFirst().first {
      return module(name, arguments: Array(rest.dropFirst(2)), program: program, isScript: false)
    }
    if word == "-c" { return inline(rest.dropFirst().first ?? "", program) }
    if word == "-" { return .starts }
    return script(word, program, Array(rest.dropFirst()))
  }

  func inline(_ text: String, _ program: String) -> StartVerdict {
    for line in text.split(separator: ";") {
      for name in PythonSource.imports(in: String(line).trimmingBlanks) {
        let verdict = resolve(name, from: [state.workingDirectory], "")
        if case .starts = verdict { continue }
        return verdict
      }
    }
    return .starts
  }

  func script(_ word: String, _ program: String, _ arguments: [String]) -> StartVerdict {
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
      if file.facts.program != nil {
        return check.fails(
          .formatError, "SyntaxError: source code cannot contain null bytes", in: state)
      }
      if file.facts.module == "zipapp" { return .starts }
      if let module = file.facts.module {
        return self.module(module, arguments: arguments, program: program, isScript: true)
      }
      if FileTree.name(of: place) == "manage.py" {
        if let refusal = django(file, at: place) { return refusal }
        if arguments.first == "migrate", let doubt = unwritableDatabase(at: place) { return doubt }
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
  func django(_ file: File, at place: String) -> StartVerdict? {
    guard let bytes = check.simulation.context.bytes(of: file) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let named =
      state.scope.value(of: "DJANGO_SETTINGS_MODULE") ?? PythonSource.djangoSettings(in: text)
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

  /// `manage.py migrate`, which writes the database: a file of the project, for somebody who may not write there.
  ///
  /// Source: docs.djangoproject.com, "Settings", `DATABASES`.
  func unwritableDatabase(at place: String) -> StartVerdict? {
    let folder = FileTree.folder(of: place)
    guard !state.isRoot, let directory = state.files.look(at: folder).directory,
      let manage = text(at: place), let named = PythonSource.djangoSettings(in: manage),
      let path = ownModule(named, in: [folder]).first, let settings = text(at: path),
      settings.range(of: "django.db.backends.sqlite3") != nil,
      state.mayWrite(into: directory) == false, !hasWritableFolder(below: directory, folder)
    else { return nil }
    return .unknown(Message("start.unknown.database", ["folder": .text(folder)]))
  }

  private func text(at path: String) -> String? {
    state.files.look(at: path).file.flatMap { check.simulation.context.bytes(of: $0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// A folder for the database, in the project or where a variable says.
  private func hasWritableFolder(below directory: Directory, _ path: String) -> Bool {
    let inner = directory.entries.values.compactMap { node in
      if case .directory(let folder) = node { folder } else { nil }
    }
    let named = state.scope.environment.values.filter { $0.hasPrefix("/") }.compactMap {
      state.files.look(at: $0).directory
    }
    return (inner + named).contains { state.mayWrite(into: $0) != false }
  }

  // MARK: Imports

  /// A file and all files of the project that it imports: every package must be found.
  func imports(of place: String, _ program: String) -> StartVerdict {
    imports(of: [place], folders: [FileTree.folder(of: place)], program)
  }

  func imports(of places: [String], folders: [String], _ program: String) -> StartVerdict {
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
      let text = String(decoding: bytes, as: UTF8.self)
      if let missing = missingSibling(in: text, of: next) { return missing }
      if let refusal = ScriptNeeds.refusal(of: text, at: next, .python, check, state) {
        if case .fails = refusal { return refusal }
        unknown = unknown ?? refusal
      }
      if unknown == nil { unknown = missingVariable(in: text, of: next) }
      if let settings = PythonSource.djangoSettings(in: text) {
        open += ownModule(settings, in: folders)
      }
      // A script that changes the search path mostly adds the folder above its own.
      var folders = folders
      let changesPath = text.contains("sys.path")
      if changesPath { folders.append(FileTree.folder(of: FileTree.folder(of: next))) }
      for name in PythonSource.imports(in: text) {
        let own = ownModule(name, in: folders)
        if !own.isEmpty {
          // A folder of `PYTHONPATH` may hold compiled packages.
          for folder in folders {
            if let directory = state.files.look(at: folder).directory,
              let refusal = compiledRefusal(name, in: directory)
            {
              return refusal
            }
          }
          open += own
          continue
        }
        switch resolve(name, from: folders, "") {
        case .starts: continue
        case .fails where changesPath: unknown = unknown ?? self.unknown(next)
        case .fails(let failure): return .fails(failure)
        case .unknown(let message): unknown = unknown ?? .unknown(message)
        }
      }
    }
    return unknown ?? .starts
  }

  /// `from ._native import x`, where the package has no such file.
  private func missingSibling(in text: String, of path: String) -> StartVerdict? {
    guard let folder = state.files.look(at: FileTree.folder(of: path)).directory, !folder.isOpen,
      !folder.mayHaveLess, folder.entry(CompiledModule.fileName) == nil
    else { return nil }
    for name in PythonSource.siblings(in: text) {
      let names = folder.entries.keys
      if names.contains(where: { $0 == name || $0.hasPrefix("\(name).") }) { continue }
      let package = FileTree.name(of: FileTree.folder(of: path))
      return check.fails(
        .packageMissing, "ModuleNotFoundError: No module named '\(package).\(name)'", in: state)
    }
    return nil
  }

  /// A variable whose absence ends a module with a `KeyError`; it may be given when the container is run.
  private func missingVariable(in text: String, of path: String) -> StartVerdict? {
    let missing = PythonSource.neededVariables(in: text).first { name in
      state.scope.environment[name] == nil && !state.scope.mayHaveValue(name)
    }
    return missing.map { name in
      .unknown(
        Message("start.unknown.variable", ["source": .text(path), "name": .text(name)]))
    }
  }

  /// A file that whoever runs the container may not read, or reach.
  func unreadable(_ path: String) -> StartVerdict? {
    let isRefused =
      state.files.look(at: path).file?.attributes.allows(4, to: state.owner) == false
      || state.files.canReach(path, as: state.owner) == false
    return isRefused
      ? check.fails(
        .notPermitted, "PermissionError: [Errno 13] Permission denied: '\(path)'", in: state) : nil
  }

  /// The project's own file or package of a name.
  func ownModule(_ name: String, in folders: [String]) -> [String] {
    for folder in folders {
      let home = folder == "/" ? "" : folder
      let name = name.replacing(".", with: "/")
      if state.files.look(at: "\(home)/\(name).py").node != nil { return ["\(home)/\(name).py"] }
      if state.files.look(at: "\(home)/\(name)").isDirectory {
        return ["\(home)/\(name)/__init__.py"]
      }
    }
    return []
  }

  /// Whether a module is found: Python's own, beside the script, or among the packages.
  func resolve(_ name: String, from folders: [String], _ program: String) -> StartVerdict {
    if PythonSource.standardModules.contains(name) { return .starts }
    for folder in folders + extraFolders where !ownModule(name, in: [folder]).isEmpty {
      guard let directory = state.files.look(at: folder).directory else { return .starts }
      return compiledRefusal(name, in: directory) ?? .starts
    }
    // What was copied under that name may be a folder.
    for folder in folders {
      if case .present(.unknown) = state.files.look(
        at: folder == "/" ? "/\(name)" : "\(folder)/\(name)")
      {
        return unknown(name)
      }
    }
    return packages(for: name, program)
  }

  var extraFolders: [String] {
    (state.scope.value(of: "PYTHONPATH") ?? "").split(separator: ":").map { path(String($0)) }
  }
}
