import Findings

extension Parser {
  /// Reads `# name=value`; `nil` for any other comment.
  ///
  /// Source: `parser/directives.go` (`DirectiveParser.ParseLine`).
  func readDirective(from start: Int, to end: Int) -> Directive? {
    let text = parts.text.span
    var offset = text.skippingWhiteSpace(from: start + 1, to: end)
    let nameStart = offset
    while offset < end,
      parts.text[offset].isLetter || offset > nameStart && parts.text[offset].isDigit
    {
      offset += 1
    }
    let name = String(decoding: parts.text[nameStart..<offset], as: UTF8.self).lowercased()
    guard ["syntax", "escape", "check"].contains(name) else { return nil }
    offset = text.skippingWhiteSpace(from: offset, to: end)
    guard offset < end, parts.text[offset] == 0x3D else { return nil }
    let valueStart = text.skippingWhiteSpace(from: offset + 1, to: end)
    let valueEnd = text.trimmingWhiteSpace(from: valueStart, to: end)
    guard valueStart < valueEnd else { return nil }
    return Directive(
      name: name, value: String(decoding: parts.text[valueStart..<valueEnd], as: UTF8.self),
      range: SourceRange(start, valueEnd))
  }
}
