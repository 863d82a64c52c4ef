import Findings

/// `cp`: copies files and folders.
struct CopyCommand: SimulatedCommand {
  static let names = ["cp"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    FileTransfer(name: "cp", removesSource: false).perform(&run)
  }
}

/// `mv`: moves files and folders.
struct MoveCommand: SimulatedCommand {
  static let names = ["mv"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    FileTransfer(name: "mv", removesSource: true).perform(&run)
  }
}

/// `install`: copies with a mode, or makes folders.
///
/// Source: coreutils, "install invocation".
struct InstallCommand: SimulatedCommand {
  static let names = ["install"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = []
    let valueOptions: Set<String> = [
      "-m", "--mode", "-o", "--owner", "-g", "--group", "-t", "--target-directory",
    ]
    run.separateTargetOption()
    guard var operands = run.operands(valueOptions: valueOptions) else {
      return .unknown("install")
    }
    let short = run.arguments.compactMap(\.self).first { $0.hasPrefix("-m") && $0.count > 2 }
    let text = run.value(ofOption: "-m", "--mode") ?? short.map { String($0.dropFirst(2)) } ?? "755"
    let change = ModeChange(text)
    let user = run.value(ofOption: "-o", "--owner")
    let group = run.value(ofOption: "-g", "--group")
    let mode = run.arguments
    if run.has(letter: "d") || run.has(option: "--directory") {
      for operand in operands { run.makeFolder(run.path(operand)) }
    } else {
      // `-D` makes the folders above the target.
      if run.has(letter: "D"), let target = operands.last, operands.count == 2 {
        run.makeFolder(FileTree.folder(of: run.path(target)))
      }
      if let folder = run.value(ofOption: "-t", "--target-directory") {
        if run.has(letter: "D") { run.makeFolder(run.path(folder)) }
        operands.append(folder)
      }
      run.arguments = operands.map { .some($0) }
      let outcome = FileTransfer(name: "install", removesSource: false).perform(&run)
      run.arguments = mode
      if outcome.hasFailed { return outcome }
    }
    let accounts = run.state.accounts
    for place in InstallCommand.targets(of: operands, run) {
      run.state.files.setAttributes(of: place) { attributes, isFolder in
        attributes.mode = change?.applied(to: 0o755, isFolder: isFolder)
        if user != nil || group != nil {
          attributes.owner = accounts.owner("\(user ?? "0"):\(group ?? "0")")
        }
      }
    }
    return .done(.zero)
  }

  private static func targets(of operands: [String], _ run: CommandRun) -> [String] {
    if run.has(letter: "d") || run.has(option: "--directory") {
      return operands.map { run.path($0) }
    }
    guard let target = operands.last else { return [] }
    guard run.look(target).isDirectory else { return [run.path(target)] }
    return operands.dropLast().map { "\(run.path(target))/\(FileTree.name(of: $0))" }
  }
}

/// What `cp`, `mv` and `install` have in common.
struct FileTransfer {
  let name: String
  let removesSource: Bool

  func perform(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = []
    run.separateTargetOption()
    guard var operands = run.operands(valueOptions: ["-t", "--target-directory", "-S"]) else {
      return .unknown(name)
    }
    if let folder = run.value(ofOption: "-t", "--target-directory") { operands.append(folder) }
    guard operands.count >= 2, let target = operands.last else { return .unknown(name) }
    if operands.contains(where: { NamePattern.isPattern($0.utf8) }) {
      return performPattern(operands, &run)
    }
    let targetPath = run.path(target)
    var isFolder = target.hasSuffix("/") || operands.count > 2
    if run.look(target).isDirectory { isFolder = run.arguments.contains("-T") ? false : true }
    if let refusal = refusal(target, isFolder: isFolder, run) { return refusal }
    for source in operands.dropLast() {
      if let failure = transfer(source, to: target, targetPath, isFolder: isFolder, &run) {
        return failure
      }
    }
    return .done(.zero)
  }

  private func refusal(
    _ target: String, isFolder: Bool, _ run: CommandRun
  ) -> CommandRun.Outcome? {
    let path = run.path(target)
    if isFolder, run.look(target).isAbsent {
      return .fails("\(name): cannot create regular file '\(target)': Not a directory")
    }
    if run.state.files.look(at: FileTree.folder(of: path)).isAbsent {
      return .fails("\(name): cannot create regular file '\(target)': No such file or directory")
    }
    return run.isRefused(writing: isFolder ? path + "/x" : path)
      ? .fails("\(name): cannot create regular file '\(target)': Permission denied") : nil
  }

  /// What stops it; `nil` where it went on.
  private func transfer(
    _ source: String, to target: String, _ targetPath: String, isFolder: Bool,
    _ run: inout CommandRun
  ) -> CommandRun.Outcome? {
    let sourcePath = run.path(source)
    // `cp -r dir/. target` and `cp -r . target` copy what is in the folder.
    let copiesContents = source.hasSuffix("/.") || source == "." || source.hasSuffix("..")
    let last = FileTree.name(of: sourcePath)
    let place = isFolder && !copiesContents ? "\(targetPath)/\(last)" : targetPath
    let keepsLinks =
      removesSource || run.has(letter: "a") || run.has(letter: "d") || run.has(letter: "P")
    let found =
      keepsLinks
      ? run.state.files.lookWithoutFollowing(at: sourcePath) : run.state.files.look(at: sourcePath)
    switch found {
    case .absent: return .fails("\(name): cannot stat '\(source)': No such file or directory")
    case .unknown:
      run.state.files.put(.unknown(.command), at: place)
      if copiesContents, isFolder || source.hasSuffix("/.") {
        run.state.files.openEverything(below: targetPath)
      }
    case .present(let node):
      if case .directory = node, !removesSource, !run.has(letter: "r"), !run.has(letter: "R"),
        !run.has(letter: "a"), !run.has(option: "--recursive", "--archive")
      {
        return .fails("\(name): -r not specified; omitting directory '\(source)'")
      }
      if removesSource { run.state.files.remove(sourcePath) }
      run.put(removesSource ? node : copied(node, run), at: place)
    }
    return nil
  }

  /// A copy belongs to whoever makes it, unless `-a` or `-p` keeps what was.
  private func copied(_ node: Node, _ run: CommandRun) -> Node {
    let keeps = run.has(letter: "a") || run.has(letter: "p") || run.has(option: "--archive")
    let node = node.copied(from: .command)
    return keeps ? node : node.applying([.owned(run.owner)])
  }

  /// A pattern in a folder with unknown contents: what comes of it is not known, where it goes is.
  private func performPattern(
    _ operands: [String], _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    guard let target = operands.last, !NamePattern.isPattern(target.utf8) else {
      return .unknown(name)
    }
    for source in operands.dropLast() {
      let folder = FileTree.folder(of: run.path(source))
      let isPattern = NamePattern.isPattern(source.utf8)
      if isPattern, !NamePattern.isPattern(folder.utf8),
        case .present(.directory(let directory)) = run.state.files.look(at: folder),
        !directory.isOpen, directory.entries(matching: FileTree.name(of: source)).isEmpty
      {
        return .fails("\(name): cannot stat '\(source)': No such file or directory")
      }
      if isPattern, removesSource { run.state.files.openEverything(below: folder) }
    }
    if target.hasSuffix("/") || run.look(target).isDirectory {
      run.state.files.openEverything(below: run.path(target))
    } else {
      run.state.files.put(.unknown(.command), at: run.path(target))
    }
    return .done(.unknown)
  }
}

extension CommandRun {
  /// `cp -rt DIR` and `cp -tDIR` as `cp -r -t DIR`: a letter that takes a value ends its cluster.
  fileprivate mutating func separateTargetOption() {
    guard
      let index = arguments.firstIndex(where: { word in
        guard let word, word.hasPrefix("-"), !word.hasPrefix("--"), word.count > 2 else {
          return false
        }
        return word.contains("t") && !word.hasPrefix("-m")
      }), let word = arguments[index], let letter = word.firstIndex(of: "t")
    else { return }
    let (before, after) = (String(word[..<letter]), String(word[word.index(after: letter)...]))
    var parts: [String?] = before == "-" ? ["-t"] : [before, "-t"]
    if !after.isEmpty { parts.append(after) }
    arguments.replaceSubrange(index...index, with: parts)
  }
}
