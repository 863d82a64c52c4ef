import BuildChecks
import BuildModel
import DockerfileSyntax
import Findings
import Folders
import Grading
import Lessons
import Localisation
import Reports

/// What may stand at the cursor of the shell.
struct Completion {
  let session: Session

  /// The words that go on from the last one of the line.
  func candidates(for line: String) -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let typed = words.last ?? ""
    return pool(for: words).filter { $0.hasPrefix(typed) && $0 != typed }.sorted()
  }

  private func pool(for words: [String]) -> [String] {
    guard words.count > 1 else {
      let typed = words.first ?? ""
      let aliases = session.localiser.language.commandAliases.keys
      return typed.hasPrefix(":")
        ? (ShellCommands.names + aliases).map { ":\($0)" }
        : Keyword.names + Keyword.names.map { $0.lowercased() }
    }
    switch words[0] {
    case ":go": return session.library.course.lessonIDs
    case ":lang": return session.languages.map(\.code)
    case ":help": return ShellCommands.names
    case ":explain": return RulePage.ids
    case ":what": return Glossary(session.localiser).terms
    case ":files": return session.judged.inspection.build.stages.map(\.label)
    case ":open", ":save":
      return Completion.paths(from: words.dropFirst().joined(separator: " ")) { folder in
        try Folder.onDisk(folder.isEmpty ? "." : folder).list("")
      }
    case ":show":
      return session.step.app.map { ShowCommand.files(of: $0, below: words[1]) } ?? []
    case ":plain": return ["off", "on"]
    default: return words[0].hasPrefix(":") ? [] : dockerfileWords(words)
    }
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
