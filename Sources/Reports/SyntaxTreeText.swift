package import DockerfileSyntax
import Findings
import Terminal

/// `parse --format tree`: one line an element, arguments indented below, with their places.
package struct SyntaxTreeText {
  private let dockerfile: Dockerfile
  private let table: LineTable

  package init(_ dockerfile: Dockerfile) {
    self.dockerfile = dockerfile
    table = LineTable(dockerfile.source.bytes)
  }

  package var text: String { dockerfile.elements.map(element).joined() }

  private func element(_ element: Dockerfile.Element) -> String {
    switch element {
    case .blank(let range): "\(place(range)) blank\n"
    case .comment(let range): "\(place(range)) comment\n"
    case .directive(let range): "\(place(range)) directive\n"
    case .instruction(let instruction, _): lines(of: instruction, depth: 0)
    }
  }

  private func lines(of instruction: Instruction, depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    var text =
      "\(indent)\(place(instruction.range)) \(VisibleText.escaping(instruction.keywordText)) \(instruction.form)\n"
    for flag in instruction.flags {
      text += "\(indent)  \(place(flag.range)) flag \(flag.text.debugDescription)\n"
    }
    if let trigger = instruction.trigger { return text + lines(of: trigger, depth: depth + 1) }
    for word in instruction.words {
      text += "\(indent)  \(place(word.range)) \(word.text.debugDescription)\n"
    }
    for heredoc in instruction.heredocs {
      text +=
        "\(indent)  \(place(heredoc.bodyRange)) heredoc \(VisibleText.escaping(heredoc.name.text))\n"
    }
    return text
  }

  /// A range as `2:1-2:14`.
  private func place(_ range: SourceRange) -> String {
    let start = table.position(at: range.lowerBound)
    let end = table.position(at: range.upperBound)
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }
}
