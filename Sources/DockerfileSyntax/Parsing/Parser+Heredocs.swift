extension Parser {
  /// Finds the heredocs of a logical line: shell words such as `<<EOF`, `3<<-EOF`, `<< 'END'`.
  ///
  /// As in BuildKit, unbalanced quotes anywhere in the line hide them all, and this reading takes `\`
  /// as escape whatever the directive says. Source: `parser.go` (`heredocsFromLine`,
  /// `heredocFromMatch`).
  mutating func heredocs(in line: Range<Int>) -> [HeredocRecord] {
    guard containsDoubleLess(line) else { return [] }
    var words = HeredocWordScanner(text: parts.text, line: line)
    guard let found = words.words() else { return [] }
    var heredocs: [HeredocRecord] = []
    for range in found { if let heredoc = heredoc(in: range) { heredocs.append(heredoc) } }
    return heredocs
  }

  private func containsDoubleLess(_ line: Range<Int>) -> Bool {
    let text = parts.text.span
    var offset = line.lowerBound
    while offset + 1 < line.upperBound {
      // Two bytes at a time: whichever of a pair is hit, the other stands beside it.
      if text[offset + 1] == 0x3C {
        if text[offset] == 0x3C { return true }
        if offset + 2 < line.upperBound, text[offset + 2] == 0x3C { return true }
      }
      offset += 2
    }
    return false
  }

  private mutating func heredoc(in range: Range<Int>) -> HeredocRecord? {
    var offset = range.lowerBound
    while offset < range.upperBound, parts.text[offset].isDigit { offset += 1 }
    let descriptor =
      Int32(
        String(decoding: parts.text[range.lowerBound..<offset], as: UTF8.self)) ?? 0
    guard offset + 2 < range.upperBound, parts.text[offset] == 0x3C, parts.text[offset + 1] == 0x3C
    else { return nil }
    offset += 2
    let chomps = parts.text[offset] == 0x2D
    if chomps { offset += 1 }
    while offset < range.upperBound, parts.text[offset].isBlank { offset += 1 }
    let raw = offset..<range.upperBound
    guard !raw.isEmpty, !parts.text[raw].contains(0x3C) else { return nil }
    return named(raw, descriptor: descriptor, chomps: chomps)
  }

  private mutating func named(
    _ raw: Range<Int>, descriptor: Int32, chomps: Bool
  ) -> HeredocRecord? {
    let place = WordRecord(raw)
    let (name, isQuoted) = unquoted(raw)
    guard !name.isEmpty || isQuoted else { return nil }
    return HeredocRecord(
      name: parts.text[raw].elementsEqual(name) ? place : parts.derive(name, for: place),
      fileDescriptor: descriptor, expands: !isQuoted, chomps: chomps, bodyStart: 0, bodyEnd: 0)
  }

  /// A name without its quotes and escapes; an escape alone does not count as quoting.
  private func unquoted(_ raw: Range<Int>) -> (name: [UInt8], isQuoted: Bool) {
    var name: [UInt8] = []
    var quote: UInt8?
    var isQuoted = false
    var offset = raw.lowerBound
    while offset < raw.upperBound {
      let byte = parts.text[offset]
      offset += 1
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == 0x22 || byte == 0x27 {
        quote = byte
        isQuoted = true
      } else if byte == 0x5C, quote != 0x27, offset < raw.upperBound {
        name.append(parts.text[offset])
        offset += 1
      } else {
        name.append(byte)
      }
    }
    return (name, isQuoted)
  }
}

/// Splits a line into shell words with quotes kept, joining `<<` with a name that follows a blank.
private struct HeredocWordScanner {
  let text: [UInt8]
  let line: Range<Int>

  /// The words, or `nil` when a quote is not closed.
  mutating func words() -> [Range<Int>]? {
    var words: [Range<Int>] = []
    var offset = line.lowerBound
    while offset < line.upperBound {
      while offset < line.upperBound, text[offset].isBlank { offset += 1 }
      guard offset < line.upperBound else { break }
      let start = offset
      guard var end = endOfWord(from: start) else { return nil }
      if isBareRedirection(start..<end) {
        while end < line.upperBound, text[end].isBlank { end += 1 }
        guard let nameEnd = endOfWord(from: end) else { return nil }
        end = nameEnd
      }
      words.append(start..<end)
      offset = max(end, start + 1)
    }
    return words
  }

  private func isBareRedirection(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound, text[offset].isDigit { offset += 1 }
    let rest = text[offset..<range.upperBound]
    return rest.elementsEqual("<<".utf8) || rest.elementsEqual("<<-".utf8)
  }

  private func endOfWord(from start: Int) -> Int? {
    var offset = start
    var quote: UInt8?
    while offset < line.upperBound {
      let byte = text[offset]
      if byte == 0x5C, quote != 0x27 {
        offset += 2
        continue
      }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte.isBlank {
        return offset
      }
      offset += 1
    }
    return quote == nil ? line.upperBound : nil
  }
}
