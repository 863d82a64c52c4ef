extension Parser {
  /// The next word that ends at a blank outside of quotes; quotes and escapes stay for later.
  ///
  /// Source: `parser/line_parsers.go` (`parseWords`).
  func quotedWord(from offset: inout Int, to end: Int) -> WordRecord? {
    let start = parts.text.span.skippingWhiteSpace(from: offset, to: end)
    guard start < end else { return nil }
    offset = endOfQuotedWord(from: start, to: end)
    return WordRecord(start, offset)
  }

  private func endOfQuotedWord(from start: Int, to end: Int) -> Int {
    let text = parts.text.span
    var offset = start
    var quote: UInt8?
    while offset < end {
      let byte = text[offset]
      if byte == escape, quote != 0x27 {
        // Inside double quotes the escape matters too; inside single quotes it is a letter.
        offset += 2
        continue
      }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if text.whiteSpaceLength(at: offset, end: end) > 0 {
        return offset
      }
      offset += 1
    }
    return end
  }

  /// Reads the words in front that begin with `--` and returns where the arguments begin.
  ///
  /// Source: `parser/split_command.go` (`extractBuilderFlags`). `--` alone ends the flags.
  mutating func readFlags(from start: Int, to end: Int) -> Int {
    var offset = start
    while true {
      offset = parts.text.span.skippingWhiteSpace(from: offset, to: end)
      guard offset + 1 < end, parts.text[offset] == 0x2D, parts.text[offset + 1] == 0x2D else {
        return offset
      }
      let flagStart = offset
      if let bytes = unquotedFlag(from: &offset, to: end) {
        if bytes == [0x2D, 0x2D] { return offset }
        addFlag(parts.derive(bytes, for: WordRecord(flagStart, offset)))
      } else {
        if offset - flagStart == 2 { return offset }
        addFlag(WordRecord(flagStart, offset))
      }
    }
  }

  /// Passes over one flag; its bytes without quotes and escapes, `nil` where it has none of either.
  private func unquotedFlag(from offset: inout Int, to end: Int) -> [UInt8]? {
    let text = parts.text.span
    let start = offset
    var bytes: [UInt8]?
    var quote: UInt8?
    while offset < end {
      var byte = text[offset]
      if quote == nil, text.whiteSpaceLength(at: offset, end: end) > 0 { break }
      offset += 1
      let opens = quote == nil && (byte == 0x22 || byte == 0x27)
      if opens || byte == quote || byte == escape, bytes == nil {
        bytes = Array(parts.text[start..<offset - 1])
      }
      if byte == quote {
        quote = nil
        continue
      }
      if opens {
        quote = byte
        continue
      }
      if byte == escape {
        guard offset < end else { break }
        byte = text[offset]
        offset += 1
      }
      bytes?.append(byte)
    }
    return bytes
  }

  private mutating func addFlag(_ whole: WordRecord) {
    let (start, end) = (Int(whole.start), Int(whole.end))
    let equals = parts.text.span.offset(of: 0x3D, in: start..<end)
    parts.flags.append(
      FlagRecord(
        name: WordRecord(start + 2, max(equals ?? end, start + 2)),
        value: equals.map { WordRecord($0 + 1, end) }, whole: whole))
  }
}
