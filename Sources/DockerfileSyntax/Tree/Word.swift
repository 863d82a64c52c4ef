package import Findings

/// A piece of an instruction's text and where it stands.
package struct Word: Sendable {
  let storage: SyntaxStorage
  let record: WordRecord

  /// The text with continuations joined and JSON escapes resolved; quotes are kept as written.
  package var text: String { storage.string(record) }
  package var bytes: ArraySlice<UInt8> { storage.parts.text[record.textRange] }
  /// Where it stands in the file, as byte offsets; spans the line ends of a continuation.
  package var range: SourceRange { storage.range(of: record) }
  package var isEmpty: Bool { record.isEmpty }

  /// Whether a text stands in it, without making a string of it.
  package func holds(_ part: StaticString) -> Bool {
    let bytes = bytes
    return part.withUTF8Buffer { part in
      guard let first = part.first, bytes.count >= part.count else { return false }
      return bytes.withUnsafeBufferPointer { bytes in
        for offset in 0...(bytes.count - part.count) where bytes[offset] == first {
          if part.indices.allSatisfy({ bytes[offset + $0] == part[$0] }) { return true }
        }
        return false
      }
    }
  }
}

/// A flag such as `--from=build`.
package struct Flag: Sendable {
  package let name: String
  /// The text behind `=`, without quotes; `nil` when there is no `=`.
  package let value: Word?
  package let range: SourceRange
  /// The flag as one word, as BuildKit keeps it.
  package let text: String
}

/// A here-document: `<<EOF` and the lines up to `EOF`.
package struct Heredoc: Sendable {
  package let name: Word
  package let fileDescriptor: Int
  /// Whether variables in the body are expanded; no part of the name was quoted.
  package let expands: Bool
  /// `<<-`: leading tabs of the body are cut.
  package let chomps: Bool
  package let bodyRange: SourceRange
  /// The body's bytes as they stand in the file.
  package let body: ArraySlice<UInt8>

  /// The body as the build sees it: leading tabs cut if asked for.
  package var content: [UInt8] {
    guard chomps else { return Array(body) }
    var result: [UInt8] = []
    var atLineStart = true
    for byte in body where !(atLineStart && byte == 0x09) {
      result.append(byte)
      atLineStart = byte == 0x0A
    }
    return result
  }
}
