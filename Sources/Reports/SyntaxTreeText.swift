package import DockerfileSyntax
import Findings
import Terminal

/// `parse --format tree`: one line an element, arguments indented below, with their places.
package struct SyntaxTreeText {
  private let dockerfile: Dockerfile
  /// One for elements and one for their parts, which lie behind each other again and again.
  private var outer: PositionCursor
  private var inner: PositionCursor

  package init(_ dockerfile: Dockerfile) {
    self.dockerfile = dockerfile
    outer = PositionCursor(dockerfile.source.bytes)
    inner = outer
  }

  /// The whole tree as one text, for tests and small files.
  package var text: String {
    TextSink.text { sink in
      var tree = self
      tree.write(to: &sink)
    }
  }

  package mutating func write(to sink: inout TextSink) {
    dockerfile.forEachElement { element in
      switch element {
      case .blank(let range): write("blank", range, to: &sink)
      case .comment(let range): write("comment", range, to: &sink)
      case .directive(let range): write("directive", range, to: &sink)
      case .instruction(let instruction, _): write(instruction, depth: 0, to: &sink)
      }
    }
  }

  private mutating func write(_ kind: String, _ range: SourceRange, to sink: inout TextSink) {
    addPlace(range, from: &outer, to: &sink)
    sink.add(" \(kind)\n")
  }

  private mutating func write(_ instruction: Instruction, depth: Int, to sink: inout TextSink) {
    sink.addIndent(depth * 2)
    addPlace(instruction.range, from: &outer, to: &sink)
    sink.add(" \(VisibleText.escaping(instruction.keywordText)) \(instruction.form)\n")
    for flag in instruction.flags {
      sink.addIndent(depth * 2 + 2)
      addPlace(flag.range, from: &inner, to: &sink)
      sink.add(" flag ")
      sink.addQuoted(Array(flag.text.utf8)[...], escaping: Quoting.go)
      sink.add("\n")
    }
    if let trigger = instruction.trigger { return write(trigger, depth: depth + 1, to: &sink) }
    for word in instruction.words {
      sink.addIndent(depth * 2 + 2)
      addPlace(word.range, from: &inner, to: &sink)
      sink.add(" ")
      sink.addQuoted(word.bytes, escaping: Quoting.go)
      sink.add("\n")
    }
    for heredoc in instruction.heredocs {
      sink.addIndent(depth * 2 + 2)
      addPlace(heredoc.bodyRange, from: &inner, to: &sink)
      sink.add(" heredoc \(VisibleText.escaping(heredoc.name.text))\n")
    }
  }

  /// A range as `2:1-2:14`.
  private func addPlace(
    _ range: SourceRange, from cursor: inout PositionCursor, to sink: inout TextSink
  ) {
    let start = cursor.position(at: range.lowerBound)
    let end = cursor.position(at: range.upperBound)
    sink.add(start.line)
    sink.add(":")
    sink.add(start.column)
    sink.add("-")
    sink.add(end.line)
    sink.add(":")
    sink.add(end.column)
  }
}
