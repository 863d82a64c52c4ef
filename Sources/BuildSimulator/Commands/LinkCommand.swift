/// `ln`.
struct LinkCommand: SimulatedCommand {
  static let names = ["ln"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = []
    guard let operands = run.operands, (1...2).contains(operands.count) else {
      return .unknown("ln")
    }
    let target = operands[0]
    var link = run.path(operands.count > 1 ? operands[1] : FileTree.name(of: target))
    let isSymbolic = run.has(letter: "s") || run.has(option: "--symbolic")
    if run.state.files.look(at: link).isDirectory, !run.has(letter: "n"), !run.has(letter: "T") {
      link += "/\(FileTree.name(of: target))"
    }
    if !run.has(letter: "f"), !run.has(option: "--force"),
      case .present(let node) = run.state.files.lookWithoutFollowing(at: link)
    {
      guard case .unknown = node else {
        return .fails("ln: failed to create symbolic link '\(operands.last ?? "")': File exists")
      }
    }
    // A folder that is not known to be one takes the link under the target's name.
    if operands.count > 1, case .unknown = run.state.files.look(at: link),
      run.state.systemMayHaveMore || run.state.unknownCommand != nil
        || run.shell.firstUnknown != nil
    {
      run.put(.unknown(.command), at: link)
      return .done(.zero)
    }
    if run.state.files.look(at: FileTree.folder(of: link)).isAbsent {
      return .fails(
        "ln: failed to create symbolic link '\(operands.last ?? "")': No such file or directory")
    }
    guard !isSymbolic else {
      run.put(.link(Link(target: target, owner: run.owner)), at: link)
      return .done(.zero)
    }
    switch run.look(target) {
    case .present(let node): run.put(node, at: link)
    case .absent: return .fails("ln: failed to access '\(target)': No such file or directory")
    case .unknown: run.put(.unknown(.command), at: link)
    }
    return .done(.zero)
  }
}
