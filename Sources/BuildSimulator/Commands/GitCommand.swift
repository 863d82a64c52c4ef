/// `git clone`: a folder arrives, of which only the place is known.
struct GitCommand: SimulatedCommand {
  static let names = ["git", "hg", "svn"]

  private static let valueOptions: Set<String> = [
    "-b", "--branch", "--depth", "-c", "--config", "-o", "--origin", "-C", "--reference", "-j",
    "--jobs", "--filter",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let words = run.operands(valueOptions: valueOptions), let verb = words.first else {
      return .done(.zero)
    }
    switch verb {
    case "clone":
      guard words.count > 1 else { return .unknown("git clone") }
      let isBare = run.has(option: "--bare", "--mirror")
      var name = words[1].split(separator: "/").last.map(String.init) ?? ""
      if name.hasSuffix(".git"), !isBare { name.removeLast(4) }
      if isBare, !name.hasSuffix(".git") { name += ".git" }
      run.makeFolder(run.path(words.count > 2 ? words[2] : name), isOpen: true)
      run.state.files.openEverything(below: run.path(words.count > 2 ? words[2] : name))
      return .done(.unknown)
    case "config", "describe", "log", "rev-parse", "status", "diff", "tag", "branch", "show",
      "ls-remote", "version", "remote":
      return .done(.zero)
    case "init":
      let folder = run.path(words.dropFirst().first ?? ".")
      if run.has(option: "--bare") {
        run.openEverything(in: folder)
      } else {
        run.open(folder)
        run.open(folder == "/" ? "/.git" : "\(folder)/.git")
      }
      return .done(.unknown)
    case "worktree" where words.count > 2:
      run.openEverything(in: run.path(words[2]))
      return .done(.unknown)
    default:
      // Anything of the working copy may be another now.
      run.state.files.openEverything(
        below: run.value(ofOption: "-C").map { run.path($0) } ?? run.state.workingDirectory)
      return .done(.unknown)
    }
  }
}
