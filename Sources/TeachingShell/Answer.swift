import DockerfileSyntax
package import Findings
import Terminal

/// Turns what a learner types into the next draft.
///
/// `8 TEXT` replaces line 8, `8+ TEXT` inserts behind it, `8-` deletes it; instructions are
/// appended; a block with a `FROM` in it is a whole new draft.
package struct Answer {
  package enum Result {
    case draft(String)
    case problem(Message)
  }

  private let lines: DraftLines

  package init(draft: String) { lines = DraftLines(draft) }

  package func apply(_ input: String) -> Result {
    if let edit = LineEdit(input) { return apply(edit) }
    let trimmed = input.drop { $0 == " " }
    if let first = trimmed.first, first.isASCII, first.isNumber {
      let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
      return .problem(Message("shell.answer.line-edit", ["line": .text(String(digits))]))
    }
    let dockerfile = Dockerfile(parsing: SourceText(input))
    let instructions = dockerfile.instructions
    guard let first = instructions.first else {
      // Only comments and blanks: kept where they are typed.
      return .draft(changed { $0.append(input) })
    }
    if first.keyword == .unknown { return .problem(unknown(first.keywordText)) }
    let isWhole = instructions.contains { $0.keyword == .from } && instructions.count > 1
    return .draft(changed { isWhole ? $0.replaceAll(with: input) : $0.append(input) })
  }

  /// Whether an input is `8 TEXT`, `8+ TEXT` or `8-`.
  static func isLineEdit(_ input: String) -> Bool { LineEdit(input) != nil }

  private func unknown(_ word: String) -> Message {
    if ["bye", "exit", "q"].contains(word.lowercased()) {
      return Message("shell.answer.command", ["found": .text(word), "guess": "quit"])
    }
    if word == "learn-distroless" { return Message("shell.answer.program") }
    if let guess = DidYouMean.closest(to: word, in: ShellCommands.names) {
      return Message("shell.answer.command", ["found": .text(word), "guess": .text(guess)])
    }
    if let guess = DidYouMean.closest(to: word, in: Keyword.names) {
      return Message("shell.answer.guess", ["found": .text(word), "guess": .text(guess)])
    }
    return Message("shell.answer.unknown", ["found": .text(word)])
  }

  private func apply(_ edit: LineEdit) -> Result {
    let isInside =
      edit.kind == .insert
      ? (0...lines.count).contains(edit.line)
      : edit.line > 0 && edit.line <= lines.count
    guard isInside else {
      return .problem(
        Message(
          "shell.answer.no-such-line", ["line": .text(edit.digits), "count": .number(lines.count)]))
    }
    return .draft(
      changed { lines in
        switch edit.kind {
        case .delete: lines.remove(at: edit.line - 1)
        case .insert: lines.insert(edit.text, at: edit.line)
        case .replace: lines.replace(at: edit.line - 1, with: edit.text)
        }
      })
  }

  private func changed(_ change: (inout DraftLines) -> Void) -> String {
    var lines = lines
    change(&lines)
    return lines.text
  }

  /// Whether an input goes on in the next line: a continuation, or a heredoc without its end.
  package static func isIncomplete(_ input: String) -> Bool {
    let text = LineEdit(input)?.text ?? input
    guard !text.isEmpty else { return false }
    let dockerfile = Dockerfile(parsing: SourceText(text))
    if dockerfile.problems.contains(where: { $0.rule == "syntax-unterminated-heredoc" }) {
      return true
    }
    let last = TextLines.all(text).last ?? ""
    let trimmed = last.reversed().drop { $0 == " " || $0 == "\t" }
    let escapes = trimmed.prefix { $0 == "\\" }.count
    // In a heredoc a backslash is text, and the heredoc has ended here.
    let endsInHeredoc = dockerfile.instructions.last.map { !$0.heredocs.isEmpty } ?? false
    return escapes == 1 && !endsInHeredoc && !last.drop { $0 == " " }.hasPrefix("#")
  }
}

/// `8 TEXT`, `8+ TEXT`, `8-`.
private struct LineEdit {
  enum Kind { case replace, insert, delete }
  var kind: Kind
  /// `Int.max` for a number that no file reaches.
  var line: Int
  var digits: String
  var text: String

  init?(_ input: String) {
    let input = input.drop { $0 == " " || $0 == "\t" }
    let digits = input.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    line = Int(digits) ?? .max
    self.digits = String(digits)
    let rest = input.dropFirst(digits.count)
    let trimmed = rest.drop { $0 == " " }
    if trimmed.split(separator: " ") == ["-"] {
      kind = .delete
      text = ""
    } else if rest.hasPrefix("+"), trimmed.contains(where: { $0 != "+" && $0 != " " }) {
      kind = .insert
      text = String(rest.dropFirst().drop { $0 == " " })
    } else if rest.hasPrefix(" "), !trimmed.isEmpty {
      kind = .replace
      text = String(rest.dropFirst())
    } else {
      return nil
    }
  }
}
