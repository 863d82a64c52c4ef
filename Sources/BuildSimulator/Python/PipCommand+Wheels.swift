import BuildModel
import Findings

/// Wheels that are made and installed, and packages that are nowhere to be had.
extension PipCommand {
  /// The wheels of a pattern that are known, and the pattern itself where there may be more.
  static func wheels(named word: String, _ run: CommandRun) -> [String] {
    let path = run.path(word)
    guard word.contains("*"),
      case .present(.directory(let folder)) = run.look(FileTree.folder(of: path))
    else { return [word] }
    let found = folder.entries(matching: FileTree.name(of: path)).map {
      "\(FileTree.folder(of: path))/\($0.name)"
    }
    return found.filter { $0.hasSuffix(".whl") } + (folder.isOpen ? [word] : [])
  }

  static func installWheel(
    _ project: PythonProject, into place: PythonEnvironment, _ run: inout CommandRun
  ) {
    for script in project.scripts {
      run.makeScript(
        at: "\(place.programs)/\(script.name)", interpreter: place.interpreter,
        module: script.module)
    }
    guard let module = project.moduleName else { return }
    run.makeFolder("\(place.packages)/\(PythonRequirements.normalised(module)).dist-info")
    run.makeFolder("\(place.packages)/\(module)", isOpen: true)
  }

  static func wheels(_ run: inout CommandRun) -> CommandRun.Outcome {
    let folder = run.value(ofOption: "-w", "--wheel-dir", "-d", "--dest") ?? "."
    for (_, list) in values(of: ["-r", "--requirement"], run) where run.look(list).isAbsent {
      return .fails(
        "ERROR: Could not open requirements file: [Errno 2] No such file or directory: '\(list)'")
    }
    let place = run.path(folder)
    run.makeFolder(place, isOpen: true)
    var requirements = PythonRequirements()
    for (option, list) in values(of: ["-r", "--requirement"], run)
    where option.hasSuffix("r") || option.count > 2 {
      requirements.read(list, in: run)
    }
    for word in run.operands(valueOptions: valueOptions)?.dropFirst() ?? [] {
      let isFolder = run.look(word).isDirectory && (word.contains("/") || word.hasPrefix("."))
      if !isFolder {
        requirements.add(word)
      } else {
        PythonCommand.makeWheel(of: word, in: place, &run)
      }
    }
    for name in requirements.names { run.makeFile(at: "\(place)/\(name)-0-py3-none-any.whl") }
    return .done(.unknown)
  }

  /// A package of the same project that is asked for by name, and that nobody has installed here.
  static func ownPackage(
    of requirements: PythonRequirements, _ operands: [String], _ place: PythonEnvironment,
    _ run: CommandRun
  ) -> String? {
    let elsewhere = ["-f", "--find-links", "-i", "--index-url", "--extra-index-url", "--no-deps"]
    let isElsewhere = run.arguments.contains { argument in
      elsewhere.contains { argument?.hasPrefix($0) ?? true }
    }
    guard !isElsewhere, run.state.unknownCommand == nil else { return nil }
    let wanted = requirements.names.filter { !PythonRequirements.isKnown($0) }
    guard !wanted.isEmpty else { return nil }
    let given = Set(
      operands.compactMap { run.text(of: "\($0.prefix { $0 != "[" })/pyproject.toml") }
        .compactMap { PythonProject($0).name.map { PythonRequirements.normalised($0) } })
    let own = run.context.pythonProjects
    return wanted.sorted().first { name in
      own.contains(name) && !given.contains(name)
        && run.state.files.look(at: "\(place.packages)/\(name).dist-info").node == nil
    }
  }
}

extension PythonRequirements {
  /// `dist/my_app-1.0-py3-none-any.whl`; a pattern names what is not known.
  mutating func takeWheel(_ path: String) {
    guard !path.contains("*") else { return isComplete = false }
    names.insert(PythonRequirements.normalised(FileTree.name(of: path).prefix { $0 != "-" }))
    isComplete = false
  }
}
