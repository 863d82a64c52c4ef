// The search for one byte is the C library's: it looks at many at a time.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension UInt8 {
  /// What BuildKit splits keyword and blank-split arguments at: `[\t\v\f\r ]`.
  var isBlank: Bool { self == 0x20 || self == 0x09 || (self >= 0x0B && self <= 0x0D) }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// May stand in the name of a variable.
  var isNameByte: Bool { isLetter || isDigit || self == 0x5F }
}

extension Span<UInt8> {
  /// The offset of a byte at or behind a place; the end if there is none.
  func offset(of byte: UInt8, from start: Int) -> Int {
    guard start < count else { return count }
    return withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) -> Int in
      let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[start...])
      guard let base = rest.baseAddress, let found = memchr(base, Int32(byte), rest.count)
      else { return buffer.count }
      return start + (UnsafeRawPointer(found) - base)
    }
  }

  /// Whether a stretch is this word, letter by letter.
  func isExactly(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<range.count where self[range.lowerBound + index] != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether a stretch is a word of ASCII letters and signs, given in lower case, in any letter case.
  func isWord(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<range.count {
      let byte = self[range.lowerBound + index]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower != word.utf8Start[index] { return false }
    }
    return true
  }

  func count(of byte: UInt8) -> Int {
    // Without bounds checks the compiler compares many bytes at a time.
    withUnsafeBufferPointer { buffer in
      var total = 0
      for other in buffer { total &+= other == byte ? 1 : 0 }
      return total
    }
  }

  func offset(of byte: UInt8, in range: Range<Int>) -> Int? {
    for index in range where self[index] == byte { return index }
    return nil
  }

  func contains(_ byte: UInt8, in range: Range<Int>) -> Bool {
    for index in range where self[index] == byte { return true }
    return false
  }

  /// The offset of the first blank, or the end.
  func endOfBlankWord(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, !self[offset].isBlank { offset &+= 1 }
    return offset
  }

  func skippingBlanks(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, self[offset].isBlank { offset &+= 1 }
    return offset
  }

  /// The length in bytes of the white space that begins at an offset, 0 if none does.
  ///
  /// White space as Go's `unicode.IsSpace` has it, so no-break and full-width blanks count.
  @inline(__always)
  func whiteSpaceLength(at offset: Int, end: Int) -> Int {
    let byte = self[offset]
    if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    return wideWhiteSpaceLength(at: offset, end: end)
  }

  private func wideWhiteSpaceLength(at offset: Int, end: Int) -> Int {
    if self[offset] == 0xC2, offset + 1 < end {
      return self[offset + 1] == 0x85 || self[offset + 1] == 0xA0 ? 2 : 0
    }
    guard offset + 2 < end else { return 0 }
    switch (self[offset], self[offset + 1], self[offset + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  /// The offset of the first byte that is no white space.
  func skippingWhiteSpace(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      let length = whiteSpaceLength(at: offset, end: end)
      if length == 0 { break }
      offset += length
    }
    return offset
  }

  /// The offset behind the last byte that is no white space.
  func trimmingWhiteSpace(from start: Int, to end: Int) -> Int {
    var offset = end
    while offset > start {
      if whiteSpaceLength(at: offset - 1, end: end) == 1 {
        offset -= 1
      } else if self[offset - 1] < 0x80 {
        break
      } else if offset - 2 >= start, whiteSpaceLength(at: offset - 2, end: offset) == 2 {
        offset -= 2
      } else if offset - 3 >= start, whiteSpaceLength(at: offset - 3, end: offset) == 3 {
        offset -= 3
      } else {
        break
      }
    }
    return offset
  }
}
