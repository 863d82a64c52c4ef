package import DockerfileSyntax
import Terminal

/// `parse --format buildkit`: the s-expressions of BuildKit's own parser tests.
///
/// Source: `frontend/dockerfile/parser/parser.go` (`Node.Dump`); strings as Go's `%q` writes them.
package enum BuildKitDump {
  package static func text(of dockerfile: Dockerfile) -> String {
    TextSink.text { write(dockerfile, to: &$0) }
  }

  package static func write(_ dockerfile: Dockerfile, to sink: inout TextSink) {
    dockerfile.forEachElement { element in
      guard case .instruction(let instruction, _) = element else { return }
      sink.add("(")
      write(instruction, to: &sink)
      sink.add(")\n")
    }
  }

  private static func write(_ instruction: Instruction, to sink: inout TextSink) {
    // BuildKit writes it as it is; a terminal must not take it for orders.
    sink.add(VisibleText.escaping(instruction.keywordText.lowercased()))
    for (index, flag) in instruction.flags.enumerated() {
      sink.add(index == 0 ? " [" : " ")
      add(flag.text.utf8.map(\.self)[...], to: &sink)
    }
    if !instruction.flags.isEmpty { sink.add("]") }
    if let trigger = instruction.trigger {
      sink.add(" (")
      write(trigger, to: &sink)
      return sink.add(")")
    }
    // Names and values, and the sign between them: none in the old form.
    let sign: String? =
      switch instruction.form {
      case .pairs: " \"=\""
      case .oldPair: " \"\""
      default: nil
      }
    for (index, word) in instruction.words.enumerated() {
      sink.add(" ")
      add(word.bytes, to: &sink)
      if let sign, index % 2 == 1 { sink.add(sign) }
    }
  }

  private static func add(_ bytes: ArraySlice<UInt8>, to sink: inout TextSink) {
    sink.addQuoted(bytes, escaping: Quoting.go)
  }
}
