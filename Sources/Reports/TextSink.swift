import Terminal

/// Collects text and hands it on in large pieces, so that a tree of any size needs little memory.
package struct TextSink {
  private var buffer: [UInt8] = []
  private let write: ([UInt8]) -> Void

  /// How much is collected before it is handed on, in bytes.
  private static let pieceSize = 1 << 16

  package init(_ write: @escaping ([UInt8]) -> Void) {
    self.write = write
    buffer.reserveCapacity(TextSink.pieceSize + 4096)
  }

  /// Everything that a piece of work writes, as one text.
  package static func text(_ work: (inout TextSink) -> Void) -> String {
    var all: [UInt8] = []
    withoutActuallyEscaping({ (piece: [UInt8]) in all += piece }) { collect in
      var sink = TextSink(collect)
      work(&sink)
      sink.flush()
    }
    return String(decoding: all, as: UTF8.self)
  }

  package mutating func flush() {
    write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  mutating func add(_ text: String) {
    buffer += text.utf8
    if buffer.count > TextSink.pieceSize { flush() }
  }

  mutating func add(_ number: Int) {
    guard number >= 10 else { return buffer.append(0x30 + UInt8(max(number, 0))) }
    add(number / 10)
    buffer.append(0x30 + UInt8(number % 10))
  }

  mutating func addIndent(_ depth: Int) {
    for _ in 0..<depth { buffer.append(0x20) }
  }

  /// A text in quotes; `escape` writes one scalar that may not stand there as it is.
  mutating func addQuoted(
    _ bytes: ArraySlice<UInt8>, escaping escape: (Unicode.Scalar) -> String?
  ) {
    buffer.append(0x22)
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      buffer += bytes
    } else {
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        if let replacement = escape(scalar) {
          buffer += replacement.utf8
        } else {
          buffer += String(scalar).utf8
        }
      }
    }
    buffer.append(0x22)
    if buffer.count > TextSink.pieceSize { flush() }
  }
}

/// How texts stand in quotes.
enum Quoting {
  /// As Go's `%q` writes them.
  ///
  /// Source: `strconv/quote.go` (`appendEscapedRune`); what Go calls printable is approximated by the
  /// general category.
  static func go(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{07}": return "\\a"
    case "\u{08}": return "\\b"
    case "\u{0B}": return "\\v"
    case "\u{0C}": return "\\f"
    case " "..."~": return nil
    case _ where scalar.value < 0x80: return "\\x" + hex(scalar, digits: 2)
    default: return isPrintable(scalar) ? nil : longEscape(scalar)
    }
  }

  /// As JSON wants them, with everything that steers a terminal escaped too.
  ///
  /// Source: RFC 8259, section 7.
  static func json(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case " "..."~": return nil
    default:
      if isPrintable(scalar) { return nil }
      return String(scalar).utf16.map { unit in
        "\\u" + Quoting.padded(String(unit, radix: 16), to: 4)
      }.joined()
    }
  }

  private static func longEscape(_ scalar: Unicode.Scalar) -> String {
    scalar.value > 0xFFFF ? "\\U" + hex(scalar, digits: 8) : "\\u" + hex(scalar, digits: 4)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }

  private static func hex(_ scalar: Unicode.Scalar, digits: Int) -> String {
    padded(String(scalar.value, radix: 16), to: digits)
  }

  private static func padded(_ text: String, to digits: Int) -> String {
    String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
