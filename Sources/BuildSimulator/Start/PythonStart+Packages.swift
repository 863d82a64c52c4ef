import BuildModel
import DockerfileSyntax
import Findings

extension PythonStart {
  // MARK: Packages

  /// Major and minor version of what runs in the end.
  var version: String? { state.pythonVersion(of: interpreter) }

  /// The folders that are searched for packages.
  var packageFolders: [String] {
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
  func packages(for module: String, _ program: String, isStrict: Bool = false)
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
  func isKnownToLack(_ module: String, _ listed: [String]) -> Bool {
    guard !listed.isEmpty, PythonRequirements.isKnownModule(module) else { return false }
    let package = PythonRequirements.package(of: module)
    // What is needed by packages of which nothing is known may be anything.
    return !listed.contains(package) && listed.allSatisfy(PythonRequirements.hasKnownNeeds)
  }

  /// Compiled code of a package, or of one that it needs, which does not load here.
  func compiledRefusal(_ module: String, in folder: Directory) -> StartVerdict? {
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
            .packageMissing,
            "ModuleNotFoundError: No module named '\(CompiledModule.name(in: part))'", in: state)
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
  func isEmptyInBase(_ folder: String) -> Bool {
    if folder.hasSuffix("/.local/lib/python\(version ?? "")/site-packages") { return true }
    if extraFolders.contains(folder) { return false }
    guard !state.systemMayHaveMore, state.unknownCommand == nil else { return false }
    return !state.layers.contains { layer in
      // Something was copied over the system's folders.
      guard [.copy, .add].contains(layer.instruction.keyword) else { return false }
      let word = layer.instruction.words.last?.text ?? ""
      guard word.hasPrefix("/") else { return false }
      let target = FileTree.absolute(word, in: "/")
      return target == "/" || "\(folder)/".hasPrefix("\(target)/") || target.hasPrefix("\(folder)/")
    }
  }
}
