import BuildModel
import DockerfileSyntax
import Findings

extension PythonStart {
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
    if let refusal = installedRefusal(of: name, program) { return refusal }
    return application(of: top, arguments, program)
  }

  /// What an installed module of the project itself lacks, with what lies beside it.
  private func installedRefusal(of name: String, _ program: String) -> StartVerdict? {
    let path = name.split(separator: ".").joined(separator: "/")
    guard let (file, folder) = installedSource(["\(path).py", "\(path)/__main__.py"]) else {
      return nil
    }
    let package = FileTree.folder(of: file)
    let siblings =
      package == folder
      ? []
      : state.files.look(at: package).directory?.entries.keys
        .filter { $0.hasSuffix(".py") }.map { "\(package)/\($0)" } ?? []
    return refusal(of: [file] + siblings, in: folder, program)
  }

  /// The first of some files of the project itself that was installed, and whose text is known.
  private func installedSource(_ paths: [String]) -> (file: String, folder: String)? {
    for folder in packageFolders {
      for path in paths where state.files.look(at: "\(folder)/\(path)").file?.contextPath != nil {
        return ("\(folder)/\(path)", folder)
      }
    }
    return nil
  }

  private func refusal(of files: [String], in folder: String, _ program: String) -> StartVerdict? {
    let verdict = imports(of: files, folders: [folder], program)
    return if case .fails = verdict { verdict } else { nil }
  }

  /// A package that is installed as a link to its sources.
  func editable(_ name: String) -> StartVerdict? {
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
  func application(of server: String, _ arguments: [String], _ program: String)
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
    let parts = target.split(separator: ":", maxSplits: 1).map(String.init)
    let verdict = load(parts[0], in: folder, program)
    guard case .starts = verdict, parts.count > 1 else { return verdict }
    return missingAttribute(parts[1], of: parts[0], in: folder, server) ?? verdict
  }

  /// The application itself, which nothing in the module's text sets.
  ///
  /// Sources: benoitc/gunicorn, `util.py`; encode/uvicorn, `importer.py`.
  private func missingAttribute(
    _ attribute: String, of module: String, in folder: String, _ server: String
  ) -> StartVerdict? {
    let name = attribute.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let place = "\(folder == "/" ? "" : folder)/\(module.replacing(".", with: "/"))"
    guard !name.isEmpty, ["gunicorn", "uvicorn", "hypercorn"].contains(server),
      let file = ["\(place).py", "\(place)/__init__.py"].lazy
        .compactMap({ state.files.look(at: $0).file }).first,
      let bytes = check.simulation.context.bytes(of: file)
    else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard !PythonSource.mayDefine(String(name), in: text) else { return nil }
    return check.fails(
      .moduleMissing,
      server == "gunicorn"
        ? "Failed to find attribute '\(name)' in '\(module)'."
        : "ERROR:    Error loading ASGI app. Attribute \"\(name)\" not found in module \"\(module)\".",
      in: state)
  }

  func flask(_ arguments: [String], _ folder: String, _ program: String) -> StartVerdict {
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
  func load(_ name: String, in folder: String, _ program: String) -> StartVerdict {
    let home = folder == "/" ? "" : folder
    let parts = name.split(separator: ".").map(String.init)
    // A folder of packages of others may hold any name; what is seen in a later one counts before that.
    var mayBeElsewhere = false
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
      if candidates.contains(where: { !state.files.look(at: $0).isAbsent }) {
        mayBeElsewhere = true
      }
    }
    if mayBeElsewhere { return unknown(name) }
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
  func installedRefusal(_ parts: [String], _ program: String) -> StartVerdict? {
    guard let (file, folder) = installedSource(["\(parts.joined(separator: "/")).py"]) else {
      return nil
    }
    return refusal(of: [file], in: folder, program)
  }

  /// `from .models import x`, which needs a package around the module.
  func hasRelativeImport(_ path: String) -> Bool {
    guard
      let bytes = state.files.look(at: path).file.flatMap({ check.simulation.context.bytes(of: $0) }
      )
    else { return false }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).contains {
      $0.hasPrefix("from .")
    }
  }
}
