/// `mkdir`: makes folders.
struct MakeDirectoryCommand: SimulatedCommand {
  static let names = ["mkdir"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = []
    guard let operands = run.operands(valueOptions: ["-m", "--mode"]) else {
      return .unknown("mkdir")
    }
    let makesParents = run.has(letter: "p") || run.has(option: "--parents")
    var attributes = run.newFolder
    if let mode = run.value(ofOption: "-m", "--mode") {
      attributes.mode = ModeChange(mode)?.applied(to: 0o777, isFolder: true)
    }
    for operand in operands {
      let path = run.path(operand)
      if !makesParents {
        if case .present = run.look(operand) {
          return .fails("mkdir: cannot create directory '\(operand)': File exists")
        }
        if run.state.files.look(at: FileTree.folder(of: path)).isAbsent {
          return .fails("mkdir: cannot create directory '\(operand)': No such file or directory")
        }
      }
      if run.look(operand).isDirectory { continue }
      if run.isRefused(writing: path) {
        return .fails("mkdir: cannot create directory '\(operand)': Permission denied")
      }
      // In a folder with unknown contents it may have been there already.
      run.put(.directory(Directory(attributes)), at: path)
    }
    return .done(.zero)
  }
}

/// `touch`: makes empty files.
struct TouchCommand: SimulatedCommand {
  static let names = ["touch"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = []
    guard let operands = run.operands(valueOptions: ["-d", "-r", "-t"]) else {
      return .unknown("touch")
    }
    for operand in operands where run.look(operand).node == nil {
      let path = run.path(operand)
      if run.state.files.look(at: FileTree.folder(of: path)).isAbsent {
        return .fails("touch: cannot touch '\(operand)': No such file or directory")
      }
      if run.isRefused(writing: path) {
        return .fails("touch: cannot touch '\(operand)': Permission denied")
      }
      run.put(.file(File(writing: [], attributes: run.newFile)), at: path)
    }
    return .done(.zero)
  }
}

/// `rm`; what an earlier layer holds stays in that layer.
struct RemoveCommand: SimulatedCommand {
  static let names = ["rm", "rmdir", "unlink"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = []
    guard let operands = run.operands else { return .unknown("rm") }
    let isForced = run.has(letter: "f") || run.has(option: "--force")
    for operand in operands {
      let path = run.path(operand)
      if NamePattern.isPattern(operand.utf8) {
        removeMatches(of: path, in: &run)
        continue
      }
      if !isForced, run.state.files.lookWithoutFollowing(at: path).isAbsent {
        return .fails("rm: cannot remove '\(operand)': No such file or directory")
      }
      run.state.files.remove(path)
    }
    return .done(.zero)
  }

  /// A pattern in a folder with unknown contents removes what is known and perhaps more; the shell has
  /// replaced all others.
  private static func removeMatches(of path: String, in run: inout CommandRun) {
    let parts = FileTree.parts(of: path)
    let firstPattern = parts.firstIndex { NamePattern.isPattern($0.utf8) } ?? parts.count - 1
    let folder = "/" + parts[..<firstPattern].joined(separator: "/")
    guard case .present(.directory(let directory)) = run.state.files.look(at: folder) else {
      return
    }
    for (name, _) in directory.entries(matching: parts[firstPattern]) {
      let place = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      // What lies deeper is matched by the rest of the pattern, which is not followed.
      if firstPattern == parts.count - 1 {
        run.state.files.remove(place)
      } else {
        run.state.files.openEverything(below: place)
      }
    }
  }
}
