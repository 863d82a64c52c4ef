/// Reads the text behind `CMD`, `RUN`, … as a JSON array of strings.
///
/// The whole text must be one valid array; anything else is silently no JSON, which is one of the
/// traps of the language. Source: `parser/line_parsers.go` (`parseJSON`); the grammar is RFC 8259 as
/// Go's `encoding/json` reads it.
struct JSONForm {
  enum Result {
    case strings([Element])
    /// A valid array with something else than strings in it: an error.
    case otherElements
    case notJSON(startsLikeJSON: Bool)
  }

  struct Element {
    /// Between the quotes.
    var range: Range<Int>
    /// The value where it differs from the text between the quotes.
    var decoded: [UInt8]?
  }

  private let text: [UInt8]
  private let end: Int
  private var offset: Int

  init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    offset = range.lowerBound
    end = range.upperBound
  }

  func read() -> Result {
    var reader = self
    guard offset < end, text[offset] == 0x5B else { return .notJSON(startsLikeJSON: false) }
    let start = offset
    if let elements = reader.arrayOfStrings() { return .strings(elements) }
    reader.offset = start
    return reader.skipValue() && reader.isAtEnd
      ? .otherElements : .notJSON(startsLikeJSON: true)
  }

  private var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return offset == end
    }
  }

  private mutating func skipSpace() {
    while offset < end, [0x20, 0x09, 0x0A, 0x0D].contains(text[offset]) { offset += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < end, text[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func arrayOfStrings() -> [Element]? {
    guard take(0x5B) else { return nil }
    skipSpace()
    var elements: [Element] = []
    if take(0x5D) { return isAtEnd ? elements : nil }
    while true {
      skipSpace()
      guard let element = string() else { return nil }
      elements.append(element)
      skipSpace()
      if take(0x5D) { return isAtEnd ? elements : nil }
      guard take(0x2C) else { return nil }
    }
  }

  /// A string with its quotes; `nil` when it is malformed.
  private mutating func string() -> Element? {
    guard take(0x22) else { return nil }
    let start = offset
    var decoded: [UInt8]?
    while offset < end {
      let byte = text[offset]
      if byte == 0x22 {
        offset += 1
        return Element(range: start..<offset - 1, decoded: decoded)
      }
      guard byte >= 0x20 else { return nil }
      offset += 1
      if byte == 0x5C {
        if decoded == nil { decoded = Array(text[start..<offset - 1]) }
        guard let bytes = escapeSequence() else { return nil }
        decoded? += bytes
      } else {
        decoded?.append(byte)
      }
    }
    return nil
  }

  private mutating func escapeSequence() -> [UInt8]? {
    guard offset < end else { return nil }
    let byte = text[offset]
    offset += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return [byte]
    case 0x62: return [0x08]
    case 0x66: return [0x0C]
    case 0x6E: return [0x0A]
    case 0x72: return [0x0D]
    case 0x74: return [0x09]
    case 0x75: return unicodeEscape()
    default: return nil
    }
  }

  private mutating func unicodeEscape() -> [UInt8]? {
    guard let first = fourHexDigits() else { return nil }
    var scalar = UInt32(first)
    if (0xD800..<0xDC00).contains(first), offset + 1 < end, text[offset] == 0x5C,
      text[offset + 1] == 0x75
    {
      let before = offset
      offset += 2
      guard let second = fourHexDigits() else { return nil }
      if (0xDC00..<0xE000).contains(second) {
        scalar = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
      } else {
        offset = before
      }
    }
    return Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
  }

  private mutating func fourHexDigits() -> UInt16? {
    guard offset + 4 <= end else { return nil }
    let digits = String(decoding: text[offset..<offset + 4], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let value = UInt16(digits, radix: 16) else { return nil }
    offset += 4
    return value
  }

  /// The string behind a key of an object that is the whole text; `nil` for anything else.
  static func string(ofKey wanted: String, inObject text: [UInt8]) -> String? {
    var whole = JSONForm(text, 0..<text.count)
    guard whole.skipValue(), whole.isAtEnd else { return nil }
    var reader = JSONForm(text, 0..<text.count)
    reader.skipSpace()
    guard reader.take(0x7B) else { return nil }
    while true {
      reader.skipSpace()
      guard let key = reader.string() else { return nil }
      reader.skipSpace()
      guard reader.take(0x3A) else { return nil }
      reader.skipSpace()
      if key.decoded ?? Array(text[key.range]) == Array(wanted.utf8) {
        return reader.string().map {
          String(decoding: $0.decoded ?? Array(text[$0.range]), as: UTF8.self)
        }
      }
      guard reader.skipValue() else { return nil }
      reader.skipSpace()
      guard reader.take(0x2C) else { return nil }
    }
  }

  // MARK: Any JSON value, without recursion

  /// Deepest nesting that Go's decoder takes.
  private static let deepestNesting = 10_000

  /// Passes over one value of any kind; false when it is malformed.
  private mutating func skipValue() -> Bool {
    var isObject: [Bool] = []
    while true {
      skipSpace()
      if take(0x5B) || take(0x7B) {
        isObject.append(text[offset - 1] == 0x7B)
        guard isObject.count <= JSONForm.deepestNesting else { return false }
        skipSpace()
        if !take(isObject[isObject.count - 1] ? 0x7D : 0x5D) {
          if isObject[isObject.count - 1], !skipKey() { return false }
          continue
        }
        isObject.removeLast()
      } else if !skipScalar() {
        return false
      }
      // A value has ended: close what closes, then go on behind a comma.
      while true {
        guard let inObject = isObject.last else { return true }
        skipSpace()
        if take(inObject ? 0x7D : 0x5D) {
          isObject.removeLast()
          continue
        }
        guard take(0x2C) else { return false }
        if inObject, !skipKey() { return false }
        break
      }
    }
  }

  private mutating func skipKey() -> Bool {
    skipSpace()
    guard string() != nil else { return false }
    skipSpace()
    return take(0x3A)
  }

  private mutating func skipScalar() -> Bool {
    guard offset < end else { return false }
    if text[offset] == 0x22 { return string() != nil }
    for word in ["true", "false", "null"] where text[offset..<end].starts(with: word.utf8) {
      offset += word.utf8.count
      return true
    }
    return skipNumber()
  }

  private mutating func skipNumber() -> Bool {
    _ = take(0x2D)
    guard take(0x30) || skipDigits() else { return false }
    if take(0x2E), !skipDigits() { return false }
    if take(0x65) || take(0x45) {
      _ = take(0x2B) || take(0x2D)
      return skipDigits()
    }
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = offset
    while offset < end, text[offset].isDigit { offset += 1 }
    return offset > start
  }
}
