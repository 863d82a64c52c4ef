import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds blanks and quotes that came with a text from a chat or a web page and mean nothing to the builder.
package struct PastedCharacter: Rule {
  package static let id = "pasted-character"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    dashesAndDigits(in: inspection)
      + inspection.traps.filter { $0.kind == .unusualBlank || $0.kind == .smartQuote }.map { trap in
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

  /// `–y` with the dash of a word processor, and `EXPOSE ८०८०` in Devanagari digits.
  private static func dashesAndDigits(in inspection: Inspection) -> [Finding] {
    let bytes = inspection.dockerfile.source.bytes
    guard bytes.contains(0xE2) || bytes.contains(0xE0) else { return [] }
    return inspection.build.stages.flatMap(\.instructions).compactMap { instruction in
      let range = instruction.headRange
      switch instruction.keyword {
      case .run: return dash(in: bytes, range)
      case .expose, .user, .stopsignal: return digit(in: bytes, range)
      default: return nil
      }
    }
  }

  private static func dash(in bytes: [UInt8], _ range: SourceRange) -> Finding? {
    for offset in range.lowerBound..<max(range.lowerBound, range.upperBound - 3)
    where bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && [0x92, 0x93, 0x94].contains(bytes[offset + 2]) && offset > 0 && bytes[offset - 1] == 0x20
      && (bytes[offset + 3] | 0x20 >= 0x61 && bytes[offset + 3] | 0x20 <= 0x7A)
    {
      let place = SourceRange(offset, offset + 3)
      return finding(
        at: place,
        ["code": .text("U+20\(String(bytes[offset + 2] - 0x80, radix: 16))"), "wanted": "-"],
        variant: "dash", fixes: fix([Edit(place, "-")], isSafe: false))
    }
    return nil
  }

  private static func digit(in bytes: [UInt8], _ range: SourceRange) -> Finding? {
    for offset in range.lowerBound..<max(range.lowerBound, range.upperBound - 2)
    where bytes[offset] == 0xE0 && bytes[offset + 1] == 0xA5
      && (0xA6...0xAF).contains(bytes[offset + 2])
    {
      let place = SourceRange(offset, offset + 3)
      let wanted = String(bytes[offset + 2] - 0xA6)
      return finding(
        at: place,
        [
          "code": .text(
            "U+09\(String(0x66 + Int(bytes[offset + 2] - 0xA6), radix: 16).uppercased())"),
          "wanted": .text(wanted),
        ],
        variant: "digit", fixes: fix([Edit(place, wanted)], isSafe: false))
    }
    return nil
  }
}
