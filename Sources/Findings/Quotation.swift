/// A piece of a file that a message repeats.
package enum Quotation {
  /// Longest text that is repeated, in bytes; BuildKit repeats megabytes.
  package static let longest = 500

  /// The text; the end of a very long one is left out.
  package static func of(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.count > longest else { return String(decoding: bytes, as: UTF8.self) }
    var end = bytes.startIndex + longest
    while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }
}
