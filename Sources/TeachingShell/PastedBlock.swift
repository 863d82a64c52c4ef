import Terminal

/// A pasted block taken apart: commands and edits of single lines are run one after the other.
///
/// Instructions stay together, with all that belongs to them.
struct PastedBlock {
  var first: String
  /// What is left of the block when the first part has been run.
  var rest: String?

  init(_ text: String) {
    first = text
    // Blank lines before it say nothing.
    let lines = Array(TextLines.all(text).drop { $0.allSatisfy { $0 == " " } })
    guard !lines.isEmpty else { return }
    let count = PastedBlock.length(lines)
    guard count < lines.count else { return }
    first = lines[..<count].joined(separator: "\n")
    rest = lines[count...].joined(separator: "\n")
  }

  /// How many lines belong to the first part.
  private static func length(_ lines: [String]) -> Int {
    if isCommand(lines[0]) { return 1 }
    guard Answer.isLineEdit(lines[0]) else { return lines.count }
    var count = 1
    while count < lines.count, Answer.isIncomplete(lines[..<count].joined(separator: "\n")) {
      count += 1
    }
    guard count < lines.count, isCommand(lines[count]) || Answer.isLineEdit(lines[count]) else {
      return lines.count
    }
    return count
  }

  private static func isCommand(_ line: String) -> Bool {
    line.drop { $0 == " " || $0 == "\t" }.hasPrefix(":")
  }
}
