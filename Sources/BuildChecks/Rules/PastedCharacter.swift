import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds blanks and quotes that came with a text from a chat or a web page and mean nothing to the builder.
package struct PastedCharacter: Rule {
  package static let id = "pasted-character"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.traps.filter { $0.kind == .unusualBlank || $0.kind == .smartQuote }.map { trap in
      let text = inspection.text(trap.range)
      let isBlank = trap.kind == .unusualBlank
      let wanted = isBlank ? " " : "‘’‚‛".contains(text) ? "'" : "\""
      return finding(
        at: trap.range, ["code": .text(code(of: text)), "wanted": .text(wanted)],
        variant: isBlank ? "blank" : nil,
        fixes: fix([Edit(trap.range, wanted)], isSafe: isBlank))
    }
  }

  /// `U+00A0`.
  private static func code(of text: String) -> String {
    let value = String(text.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - value.count)) + value
  }
}
