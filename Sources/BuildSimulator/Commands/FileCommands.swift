/// `mkdir`: makes folders.
struct MakeDirectoryCommand: SimulatedCommand {
  static let names = ["mkdir"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let operands = run.operands else { return .unknown("mkdir") }
    for operand in operands { run.state.files.put(.directory(Directory()), at: run.path(operand)) }
    return .done(.zero)
  }
}

/// `touch`: makes empty files.
struct TouchCommand: SimulatedCommand {
  static let names = ["touch"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let operands = run.operands else { return .unknown("touch") }
    for operand in operands where run.state.files.look(at: run.path(operand)).node == nil {
      run.state.files.put(.file(File(size: .zero, origin: .command)), at: run.path(operand))
    }
    return .done(.zero)
  }
}

/// `rm`; what an earlier layer holds stays in that layer.
struct RemoveCommand: SimulatedCommand {
  static let names = ["rm", "rmdir"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let operands = run.operands else { return .unknown("rm") }
    for operand in operands {
      guard let paths = run.matches(of: operand) else { return .unknown("rm") }
      for path in paths { run.state.files.remove(run.path(path)) }
    }
    return .done(.zero)
  }
}

/// `cp`: copies files and folders.
struct CopyCommand: SimulatedCommand {
  static let names = ["cp"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    transfer(&run, name: "cp", removesSource: false)
  }

  static func transfer(
    _ run: inout CommandRun, name: String, removesSource: Bool
  ) -> CommandRun.Outcome {
    guard let words = run.operands, words.count >= 2 else { return .unknown(name) }
    // `-t folder` names the target first.
    let namesTargetFirst = run.arguments.contains { argument in
      argument.map { $0.hasPrefix("--target-directory") || isShort($0, containing: "t") } ?? false
    }
    if namesTargetFirst { return .unknown(name) }
    let target = words[words.count - 1]
    var operands: [String] = []
    for word in words.dropLast() {
      guard let paths = run.matches(of: word) else { return .unknown(name) }
      operands += paths
    }
    operands.append(target)
    let targetPath = run.path(target)
    var isFolder = target.hasSuffix("/") || operands.count > 2
    if case .present(.directory) = run.state.files.look(at: targetPath) { isFolder = true }
    var added = Size.zero
    for source in operands.dropLast() {
      let sourcePath = run.path(source)
      // `cp -r dir/. target` and `cp -r . target` copy what is in the folder.
      let copiesContents = source.hasSuffix("/.") || source == "." || source.hasSuffix("..")
      switch run.state.files.look(at: sourcePath) {
      case .absent:
        return .fails("\(name): cannot stat '\(source)': No such file or directory")
      case .unknown: run.state.files.put(.unknown(.command), at: targetPath)
      case .present(let node):
        let last = FileTree.parts(of: sourcePath).last ?? ""
        let place = isFolder && !copiesContents ? "\(targetPath)/\(last)" : targetPath
        if removesSource { run.state.files.remove(sourcePath) }
        run.state.files.put(node, at: place)
        added += node.size
      }
    }
    return .done(added)
  }

  private static func isShort(_ argument: String, containing letter: Character) -> Bool {
    argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.contains(letter)
  }
}

/// `mv`: moves files and folders.
struct MoveCommand: SimulatedCommand {
  static let names = ["mv"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    CopyCommand.transfer(&run, name: "mv", removesSource: true)
  }
}
