extension Parser {
  /// Splits at blanks outside of quotes; quotes and escapes stay for later.
  ///
  /// Source: `parser/line_parsers.go` (`parseWords`).
  func quotedWords(_ arguments: WordRecord) -> [WordRecord] {
    var words: [WordRecord] = []
    var offset = arguments.textRange.lowerBound
    let end = arguments.textRange.upperBound
    while true {
      offset = parts.text.skippingWhiteSpace(from: offset, to: end)
      guard offset < end else { return words }
      let start = offset
      offset = endOfQuotedWord(from: start, to: end)
      words.append(word(start..<offset))
    }
  }

  private func endOfQuotedWord(from start: Int, to end: Int) -> Int {
    var offset = start
    var quote: UInt8?
    while offset < end {
      let byte = parts.text[offset]
      if byte == escape, quote != 0x27 {
        // Inside double quotes the escape matters too; inside single quotes it is a letter.
        offset += 2
        continue
      }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if parts.text.whiteSpaceLength(at: offset, end: end) > 0 {
        return offset
      }
      offset += 1
    }
    return end
  }

  /// Reads the words in front that begin with `--` and returns where the arguments begin.
  ///
  /// Source: `parser/split_command.go` (`extractBuilderFlags`). `--` alone ends the flags.
  mutating func readFlags(from start: Int, to end: Int, of index: Int) -> Int {
    let first = Int32(parts.flags.count)
    var offset = start
    while true {
      offset = parts.text.skippingWhiteSpace(from: offset, to: end)
      guard offset + 1 < end, parts.text[offset] == 0x2D, parts.text[offset + 1] == 0x2D else {
        break
      }
      let (bytes, flagEnd) = unquotedFlag(from: offset, to: end)
      let range = offset..<flagEnd
      offset = flagEnd
      if bytes == [0x2D, 0x2D] { break }
      addFlag(bytes, at: range)
    }
    parts.instructions[index].flags = first..<Int32(parts.flags.count)
    return offset
  }

  private func unquotedFlag(from start: Int, to end: Int) -> (bytes: [UInt8], end: Int) {
    var bytes: [UInt8] = []
    var offset = start
    var quote: UInt8?
    while offset < end {
      var byte = parts.text[offset]
      if quote == nil, parts.text.whiteSpaceLength(at: offset, end: end) > 0 { break }
      offset += 1
      if byte == quote {
        quote = nil
        continue
      }
      if quote == nil, byte == 0x22 || byte == 0x27 {
        quote = byte
        continue
      }
      if byte == escape {
        guard offset < end else { break }
        byte = parts.text[offset]
        offset += 1
      }
      bytes.append(byte)
    }
    return (bytes, offset)
  }

  private mutating func addFlag(_ bytes: [UInt8], at range: Range<Int>) {
    var whole = word(range)
    if !parts.text[range].elementsEqual(bytes) { whole = derived(bytes, for: whole) }
    let text = whole.textRange
    let equals = parts.text[text].firstIndex(of: 0x3D)
    let isVerbatim = text == range
    func part(_ range: Range<Int>) -> WordRecord {
      if isVerbatim { return word(range) }
      return WordRecord(
        start: Int32(range.lowerBound), end: Int32(range.upperBound),
        sourceStart: whole.sourceStart, sourceEnd: whole.sourceEnd)
    }
    parts.flags.append(
      FlagRecord(
        name: part(text.lowerBound + 2..<max(equals ?? text.upperBound, text.lowerBound + 2)),
        value: equals.map { part($0 + 1..<text.upperBound) }, whole: whole))
  }
}
