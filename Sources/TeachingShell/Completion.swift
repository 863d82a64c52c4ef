import BuildChecks
import BuildModel
import DockerfileSyntax
import Findings
import Folders
import Grading
import Lessons
import Localisation
import Reports
import Terminal

/// What may stand at the cursor of the shell.
struct Completion {
  let session: Session
  /// The home folder, for `~`.
  let home: String?

  /// The words that go on from what is typed last; commands of a path or a term take all behind them.
  func candidates(for line: String) -> CompletionList {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let typed = words.last ?? ""
    guard words.count > 1 else {
      return CompletionList(typed: typed, candidates: firstWords(typed))
    }
    guard words[0].hasPrefix(":") else {
      return CompletionList(typed: typed, candidates: dockerfileWords(words))
    }
    let rest = String(line.dropFirst(words[0].count).drop { $0 == " " })
    let pool = arguments(of: commandName(words[0]), typed: rest)
    return CompletionList(typed: rest, candidates: pool.filter(Completion.isHarmless))
  }

  private func firstWords(_ typed: String) -> [String] {
    let aliases = session.localiser.language.commandAliases.keys
    return typed.hasPrefix(":")
      ? (ShellCommands.names + aliases).map { ":\($0)" }
      : Keyword.names + Keyword.names.map { $0.lowercased() }
  }

  /// A command is known by its beginning too, and by its word in the learner's language.
  private func commandName(_ word: String) -> String {
    let match = ShellCommands.find(String(word.dropFirst()), aliases: session.aliases)
    if case .command(let command) = match { return command.name }
    return ""
  }

  /// A name with a control character in it cannot be typed.
  private static func isHarmless(_ name: String) -> Bool {
    !name.unicodeScalars.contains(where: VisibleText.steersTerminal)
  }

  private func arguments(of command: String, typed: String) -> [String] {
    switch command {
    case "go": session.library.course.lessonIDs
    case "lang": session.languages.map(\.code)
    case "help": ShellCommands.names
    case "explain": RulePage.ids
    case "what": Glossary(session.localiser).terms
    case "files": session.judged.inspection.build.stages.map(\.label)
    case "open", "save": Completion.paths(from: typed) { try onDisk($0) }
    case "show": session.step.app.map { ShowCommand.files(of: $0, below: typed) } ?? []
    case "plain": ["off", "on"]
    default: []
    }
  }

  private func onDisk(_ folder: String) throws -> [Folder.Entry] {
    if let home, folder.hasPrefix("~/") {
      return try Folder.onDisk(home + folder.dropFirst()).list("")
    }
    return try Folder.onDisk(folder.isEmpty ? "." : folder).list("")
  }

  /// Files and folders that a path may go on to; folders end with a slash.
  ///
  /// `list` gets the folder that is typed, with its slash; empty for the one that all begins in.
  static func paths(
    from typed: String, list: (_ folder: String) throws -> [Folder.Entry]
  ) -> [String] {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let entries = (try? list(folder)) ?? []
    return entries.map { folder + $0.name + ($0.kind == .directory ? "/" : "") }
  }

  private func dockerfileWords(_ words: [String]) -> [String] {
    let draft = Dockerfile(parsing: SourceText(session.draft))
    let stages = draft.instructions.filter { $0.keyword == .from }.compactMap { from in
      from.words.count == 3 ? from.words[2].text : nil
    }
    let isLineNumber = Int(words[0].prefix { $0 != "+" }) != nil
    let keyword = isLineNumber && words.count > 1 ? words[1].uppercased() : words[0].uppercased()
    if isLineNumber, words.count == 2 { return Keyword.names }
    switch keyword {
    case "COPY": return stages.map { "--from=\($0)" } + ["--chown=", "--chmod="]
    case "FROM": return session.library.images.repositories + stages
    default: return []
    }
  }
}
