/// A script of the project for Node that is run in the build, where its text says what it can write.
///
/// It may write what its texts name, below the folder where it is called, and nothing else. One that starts
/// other programs, loads anything but Node's own modules, or takes names from elsewhere is not followed.
struct OwnScript {
  private let path: String
  private let text: String

  init?(_ path: String, in run: CommandRun) {
    guard [".js", ".mjs", ".cjs"].contains(where: path.hasSuffix), let text = run.text(of: path),
      text.utf8.count <= Self.longest,
      JavaScriptSource(text).modules.isEmpty,
      !Self.unfollowed.contains(where: text.contains)
    else { return nil }
    self.path = path
    self.text = text
  }

  /// Longer than what people write for a build, in bytes.
  private static let longest = 1 << 16

  private static let unfollowed = [
    "argv", "child_process", "eval(", "exec", "fetch(", "import(", "process.env", "rename", "spawn",
    "worker_threads",
  ]

  func play(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = nil
    let surroundings = PathExpression.Surroundings(
      language: .javaScript, file: path, workingDirectory: run.state.workingDirectory
    ) { _ in .unknown }
    let needs = ScriptNeeds(text, surroundings).needs
    for need in needs {
      if case .reads(.literal(let name)) = need, run.look(name).isAbsent {
        return .fails("Error: ENOENT: no such file or directory, open '\(name)'")
      }
    }
    openNamed(in: run.state.workingDirectory, &run)
    openNamed(in: FileTree.folder(of: path), &run)
    // What is surely written is there.
    for need in needs {
      switch need {
      case .makesFolder(.literal(let name)): run.open(run.path(name))
      case .makesFile(.literal(let name)): run.makeFile(at: run.path(name))
      default: continue
      }
    }
    return .done(.unknown)
  }

  /// Whatever a text names may be there now, as a file or as a folder.
  private func openNamed(in folder: String, _ run: inout CommandRun) {
    let parts = text.split(omittingEmptySubsequences: false) { "\"'`".contains($0) }
    for part in stride(from: 1, to: parts.count, by: 2).map({ parts[$0] }) {
      let name = part.prefix { $0 != "$" }
      guard name.utf8.count > 1, name.utf8.count < 120, !name.hasPrefix("node:"),
        name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x28 && $0 != 0x3C && $0 != 0x7B })
      else { continue }
      let place = FileTree.absolute(String(name), in: folder)
      guard place != "/", place != folder else { continue }
      switch run.state.files.look(at: place) {
      case .present(.directory): run.state.files.open(place)
      case .present: continue
      case .absent, .unknown: run.put(.unknown(.command), at: place)
      }
    }
  }
}
