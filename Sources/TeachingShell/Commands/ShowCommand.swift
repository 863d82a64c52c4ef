import Findings
import Folders
import Lessons
import Terminal

/// `:show [FILE]`: the draft with line numbers and colours, or a file of the app.
package struct ShowCommand: ShellCommand {
  package static let name = "show"

  /// Bytes; what an app brings to read is far smaller.
  private static let largestFile = 1 << 18

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    if !words.isEmpty { return file(words.joined(separator: " "), session) }
    return session.step.start.bytes.isEmpty && session.draft.isEmpty
      && !session.step.kind.isExercise
      ? [.say(Message("shell.no-dockerfile"))] : [.show(SessionView(session).draft())]
  }

  private static func file(_ path: String, _ session: Session) -> [Effect] {
    guard let app = session.step.app else { return [.say(Message("shell.show.no-app"))] }
    guard let bytes = try? app.read(path, limit: largestFile) else {
      return [.say(absence(of: path, in: app))]
    }
    let lines = MarkdownRenderer.plainLines(String(decoding: bytes, as: UTF8.self))
    let digits = "\(lines.count)".utf8.count
    let numbered = lines.enumerated().map { index, line in
      let number = "\(index + 1)"
      let padding = String(repeating: " ", count: max(2, digits) - number.utf8.count)
      return (StyledLine([Run("\(padding)\(number)  ", .dim)]) + line).indented(2)
    }
    return [.page([StyledLine()] + numbered + [StyledLine()])]
  }

  /// What is said of a path that is no file to show: a folder's contents, the nearest name, or all there is.
  private static func absence(of path: String, in app: Folder) -> Message {
    let folder = path.hasSuffix("/") ? path : path + "/"
    let inside = files(of: app, below: folder)
    if !inside.isEmpty {
      return Message("shell.show.folder", ["path": .text(folder), "names": .text(list(inside))])
    }
    let known = files(of: app, below: path)
    if let guess = DidYouMean.closest(to: path, in: known), guess != path {
      return Message("shell.show.guess", ["path": .text(path), "guess": .text(guess)])
    }
    return Message(
      "shell.show.none", ["path": .text(path), "names": .text(list(files(of: app, below: "")))])
  }

  private static func list(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// The files of the app that a path may go on to: those of its folder.
  static func files(of app: Folder, below typed: String) -> [String] {
    Completion.paths(from: typed) { folder in try app.list(String(folder.dropLast())) }.sorted()
  }
}
