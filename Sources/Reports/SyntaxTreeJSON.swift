package import DockerfileSyntax
package import Findings

/// `parse --format json`: the schema `learn-distroless/parse/1`, an instruction a line.
///
/// Written by hand, not through an encoder, since the tree of a large file is many times the file.
package struct SyntaxTreeJSON {
  private let dockerfile: Dockerfile
  private var outer: PositionCursor
  private var inner: PositionCursor
  private let message: (Finding) -> String

  /// `message` finds the words for a problem.
  package init(_ dockerfile: Dockerfile, message: @escaping (Finding) -> String) {
    self.dockerfile = dockerfile
    self.message = message
    outer = PositionCursor(dockerfile.source.bytes)
    inner = outer
  }

  package mutating func write(to sink: inout TextSink) {
    sink.add("{\"schema\": \"learn-distroless/parse/1\", \"path\": ")
    sink.add(quoting: dockerfile.source.path)
    sink.add(",\n\"directives\": [")
    for (index, directive) in dockerfile.directives.enumerated() {
      sink.add(index > 0 ? ", {\"name\": " : "{\"name\": ")
      sink.add(quoting: directive.name)
      sink.add(", \"value\": ")
      sink.add(quoting: directive.value)
      sink.add("}")
    }
    sink.add("],\n\"instructions\": [")
    var separator = "\n"
    dockerfile.forEachElement { element in
      guard case .instruction(let instruction, _) = element else { return }
      sink.add(separator)
      separator = ",\n"
      write(instruction, to: &sink)
    }
    sink.add("\n],\n\"problems\": [")
    for (index, problem) in dockerfile.problems.enumerated() {
      sink.add(index > 0 ? ",\n" : "\n")
      write(problem, to: &sink)
    }
    sink.add("\n]}\n")
  }

  private mutating func write(_ instruction: Instruction, to sink: inout TextSink) {
    sink.add("{\"keyword\": ")
    sink.add(quoting: instruction.keywordText)
    sink.add(", \"form\": \"\(instruction.form)\", ")
    addPlace(instruction.range, from: &outer, to: &sink)
    sink.add(", \"flags\": [")
    for (index, flag) in instruction.flags.enumerated() {
      sink.add(index > 0 ? ", {\"name\": " : "{\"name\": ")
      sink.add(quoting: flag.name)
      sink.add(", \"value\": ")
      if let value = flag.value {
        sink.addQuoted(value.bytes, escaping: Quoting.json)
      } else {
        sink.add("null")
      }
      sink.add(", ")
      addPlace(flag.range, from: &inner, to: &sink)
      sink.add("}")
    }
    sink.add("], \"words\": [")
    for (index, word) in instruction.words.enumerated() {
      sink.add(index > 0 ? ", {\"text\": " : "{\"text\": ")
      sink.addQuoted(word.bytes, escaping: Quoting.json)
      sink.add(", ")
      addPlace(word.range, from: &inner, to: &sink)
      sink.add("}")
    }
    sink.add("], \"heredocs\": [")
    for (index, heredoc) in instruction.heredocs.enumerated() {
      if index > 0 { sink.add(", ") }
      write(heredoc, to: &sink)
    }
    sink.add("]")
    if let trigger = instruction.trigger {
      sink.add(", \"trigger\": [")
      write(trigger, to: &sink)
      sink.add("]")
    }
    sink.add("}")
  }

  private func write(_ heredoc: Heredoc, to sink: inout TextSink) {
    sink.add("{\"name\": ")
    sink.addQuoted(heredoc.name.bytes, escaping: Quoting.json)
    sink.add(
      ", \"expands\": \(heredoc.expands), \"chomps\": \(heredoc.chomps)"
        + ", \"fileDescriptor\": \(heredoc.fileDescriptor), \"content\": ")
    sink.addQuoted(heredoc.content[...], escaping: Quoting.json)
    sink.add("}")
  }

  private mutating func write(_ problem: Finding, to sink: inout TextSink) {
    sink.add("{\"rule\": ")
    sink.add(quoting: problem.rule)
    sink.add(", \"message\": ")
    sink.add(quoting: message(problem))
    if let text = problem.buildKitText {
      sink.add(", \"buildkit\": ")
      sink.add(quoting: text)
    }
    sink.add(", ")
    addPlace(problem.range, from: &outer, to: &sink)
    sink.add("}")
  }

  private func addPlace(
    _ range: SourceRange, from cursor: inout PositionCursor, to sink: inout TextSink
  ) {
    let start = cursor.position(at: range.lowerBound)
    let end = cursor.position(at: range.upperBound)
    sink.add("\"start\": {\"line\": ")
    sink.add(start.line)
    sink.add(", \"column\": ")
    sink.add(start.column)
    sink.add("}, \"end\": {\"line\": ")
    sink.add(end.line)
    sink.add(", \"column\": ")
    sink.add(end.column)
    sink.add("}")
  }
}

extension TextSink {
  fileprivate mutating func add(quoting text: String) {
    addQuoted(Array(text.utf8)[...], escaping: Quoting.json)
  }
}
