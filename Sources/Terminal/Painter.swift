/// Turns styled lines into bytes for a terminal, a pipe or a file.
package struct Painter: Sendable {
  package let screen: Screen

  package init(_ screen: Screen) { self.screen = screen }

  /// The lines with their line ends.
  package func paint(_ lines: [StyledLine]) -> String {
    var text = ""
    for line in lines {
      paint(line, into: &text)
      text += "\n"
    }
    return text
  }

  package func paint(_ line: StyledLine) -> String {
    var text = ""
    paint(line, into: &text)
    return text
  }

  private func paint(_ line: StyledLine, into result: inout String) {
    for run in line.runs {
      let text = VisibleText.escaping(screen.isUnicode ? run.text : VisibleText.ascii(run.text))
      guard screen.usesColor, let code = Painter.code(for: run.style), !text.isEmpty else {
        result += text
        continue
      }
      result += "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
  }

  /// Only the eight colours that every scheme keeps readable, and attributes.
  private static func code(for style: Style) -> String? {
    switch style {
    case .plain: nil
    case .strong, .heading: "1"
    case .emphasis: "3"
    case .dim, .comment: "2"
    case .code, .name: "36"
    case .success: "32"
    case .failure: "31"
    case .keyword: "1;34"
    case .string: "32"
    }
  }
}

/// Text from files, made harmless.
package enum VisibleText {
  /// Shows control characters and direction marks instead of sending them to the terminal.
  package static func escaping(_ text: String) -> String {
    if DisplayWidth.isPlain(text) { return text }
    guard text.unicodeScalars.contains(where: steersTerminal) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: result += "    "
      case 0x00..<0x20: result += "^" + String(Unicode.Scalar(UInt8(scalar.value + 0x40)))
      case _ where steersTerminal(scalar):
        result += "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The same for a text of several lines, whose line ends stay.
  package static func escapingLines(_ text: String) -> String {
    TextLines.all(text).map(escaping).joined(separator: "\n")
  }

  /// C0 and C1 controls, and the bidirectional controls that make text read as another.
  package static func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF:
      true
    default: false
    }
  }

  private static let replacements: [Unicode.Scalar: String] = [
    "✓": "[ok]", "✗": "[x]", "→": "->", "·": "-", "…": "...", "█": "#", "▏": "|", "─": "-",
    "–": "-", "—": "-", "•": "*", "│": "|", "┌": "+",
    "┐": "+", "└": "+", "┘": "+", "◀": "<", "≤": "<=", "≥": ">=", "?": "?",
  ]

  /// The nearest ASCII text, for terminals that show nothing else.
  package static func ascii(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.unicodeScalars.map { scalar in
      scalar.isASCII ? String(scalar) : replacements[scalar] ?? "?"
    }.joined()
  }
}
