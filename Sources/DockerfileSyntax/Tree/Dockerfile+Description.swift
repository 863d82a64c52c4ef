import Findings

extension Dockerfile {
  /// The description of a stage or argument: a comment line above it that begins with its name.
  ///
  ///     # base holds the tools
  ///     FROM debian AS base       → "holds the tools"
  ///
  /// Comments count up to a line with nothing but `#`.
  ///
  /// Source: `instructions/parse.go` (`getDocComment`).
  package func description(of name: String, above instruction: Instruction) -> String? {
    var comments: [String] = []
    for element in elements {
      if case .comment(let range) = element {
        let text = comment(at: range)
        comments = text.isEmpty ? [] : comments + [text]
      } else if case .instruction(let found, _) = element {
        if found.range == instruction.range { break }
        comments = []
      }
    }
    return comments.first { $0.hasPrefix("\(name) ") }.map { String($0.dropFirst(name.count + 1)) }
  }

  /// The text of a comment line behind its `#`, without blanks around it.
  private func comment(at range: SourceRange) -> String {
    let line = String(decoding: source.bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
    var text = line.drop { $0 != "#" }.dropFirst().drop(while: \.isWhitespace)
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
