/// What a stretch of text means; colours are chosen from it, and nothing is told by colour alone.
package enum Style: Sendable {
  case plain, strong, emphasis, dim, heading, code, success, failure, keyword, comment, string, name
}

/// A piece of a line in one style.
///
/// Its text may come from any file: whatever would steer the terminal is made visible when it is
/// painted.
package struct Run: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// One line on the screen, without its line end.
package struct StyledLine: Hashable, Sendable, ExpressibleByStringLiteral {
  package var runs: [Run]

  package init(_ runs: [Run] = []) { self.runs = runs }
  package init(_ text: String, _ style: Style = .plain) { runs = [Run(text, style)] }
  package init(stringLiteral value: String) { self.init(value) }

  package var text: String { runs.map(\.text).joined() }
  package var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// The same line further right.
  package func indented(_ columns: Int) -> StyledLine {
    runs.isEmpty ? self : StyledLine([Run(String(repeating: " ", count: columns))] + runs)
  }

  package static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    StyledLine(left.runs + right.runs)
  }
}
