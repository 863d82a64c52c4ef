package import DockerfileSyntax
import Terminal

/// `parse --format buildkit`: the s-expressions of BuildKit's own parser tests.
///
/// Source: `frontend/dockerfile/parser/parser.go` (`Node.Dump`); strings as Go's `%q` writes them.
package enum BuildKitDump {
  package static func text(of dockerfile: Dockerfile) -> String {
    dockerfile.instructions.map { "(\(node($0)))\n" }.joined()
  }

  private static func node(_ instruction: Instruction) -> String {
    // BuildKit writes it as it is; a terminal must not take it for orders.
    var text = VisibleText.escaping(instruction.keywordText.lowercased())
    let flags = instruction.flags
    if !flags.isEmpty { text += " [\(flags.map { quoted($0.text) }.joined(separator: " "))]" }
    if let trigger = instruction.trigger { return "\(text) (\(node(trigger)))" }
    for word in words(of: instruction) { text += " \(word)" }
    return text
  }

  private static func words(of instruction: Instruction) -> [String] {
    guard instruction.form == .pairs || instruction.form == .oldPair else {
      return instruction.words.map { quoted($0.text) }
    }
    // Names and values, and the sign between them: none in the old form.
    let sign = instruction.form == .pairs ? "\"=\"" : "\"\""
    return instruction.pairs.flatMap { [quoted($0.name.text), quoted($0.value?.text ?? ""), sign] }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{07}": result += "\\a"
      case "\u{08}": result += "\\b"
      case "\u{0B}": result += "\\v"
      case "\u{0C}": result += "\\f"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        result += "\\x" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
