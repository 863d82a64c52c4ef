import Findings

extension Directive {
  /// Reads `# name=value`, which begins at its `#`; `nil` for any other comment.
  ///
  /// Source: `parser/directives.go` (`DirectiveParser.ParseLine`).
  init?(commentOf bytes: [UInt8], from start: Int, to end: Int) {
    let text = bytes.span
    let nameStart = text.skippingWhiteSpace(from: start + 1, to: end)
    var offset = nameStart
    while offset < end, text[offset].isLetter || offset > nameStart && text[offset].isDigit {
      offset += 1
    }
    let valueSign = text.skippingWhiteSpace(from: offset, to: end)
    guard valueSign < end, text[valueSign] == 0x3D else { return nil }
    let name = String(decoding: bytes[nameStart..<offset], as: UTF8.self).lowercased()
    guard ["syntax", "escape", "check"].contains(name) else { return nil }
    let valueStart = text.skippingWhiteSpace(from: valueSign + 1, to: end)
    let valueEnd = text.trimmingWhiteSpace(from: valueStart, to: end)
    guard valueStart < valueEnd else { return nil }
    self.init(
      name: name, value: String(decoding: bytes[valueStart..<valueEnd], as: UTF8.self),
      range: SourceRange(start, valueEnd))
  }
}
