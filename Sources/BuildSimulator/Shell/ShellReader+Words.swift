extension ShellReader {
  /// One word: everything up to a blank or an operator, quotes removed.
  mutating func word() -> ShellWord {
    var parts: [ShellWord.Part] = []
    let start = offset
    while offset < text.count {
      let byte = text[offset]
      switch byte {
      case _ where ShellReader.endsWord(byte):
        if offset == start { offset += 1 }  // never stand still
        return ShellWord(parts)
      case 0x7E where offset == start:
        offset += 1
        parts.append(.home)
      case 0x27: parts.append(.text(singleQuoted(), isQuoted: true))
      case 0x22: doubleQuoted(into: &parts)
      case 0x5C: escaped(into: &parts)
      case 0x24, 0x60: parts.append(expansion(isQuoted: false))
      default: append(upTo: ShellReader.isPlain, isQuoted: false, to: &parts)
      }
    }
    return ShellWord(parts)
  }

  /// Neither the end of a word nor anything that is read in a way of its own.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x24, 0x27, 0x5C, 0x60: false
    default: !endsWord(byte)
    }
  }

  private static func isPlainInQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x24, 0x5C, 0x60: false
    default: true
    }
  }

  /// Takes the byte that stands here, and the plain ones behind it.
  private mutating func append(
    upTo isPlain: (UInt8) -> Bool, isQuoted: Bool, to parts: inout [ShellWord.Part]
  ) {
    let start = offset
    repeat { offset += 1 } while offset < text.count && isPlain(text[offset])
    append(text[start..<offset], isQuoted: isQuoted, to: &parts)
  }

  private func append(
    _ bytes: ArraySlice<UInt8>, isQuoted: Bool, to parts: inout [ShellWord.Part]
  ) {
    if case .text(var before, isQuoted: isQuoted)? = parts.last {
      // Nobody else holds the bytes while they grow: a copy for each escaped byte would be quadratic.
      parts[parts.count - 1] = .home
      before += bytes
      parts[parts.count - 1] = .text(before, isQuoted: isQuoted)
    } else {
      parts.append(.text(Array(bytes), isQuoted: isQuoted))
    }
  }

  private mutating func escaped(into parts: inout [ShellWord.Part]) {
    offset += 1
    guard offset < text.count else { return }
    if text[offset] != 0x0A { append([text[offset]], isQuoted: true, to: &parts) }
    offset += 1
  }

  private mutating func singleQuoted() -> [UInt8] {
    let start = offset + 1
    offset = text[start...].firstIndex(of: 0x27) ?? text.count
    defer { offset = min(offset + 1, text.count) }
    return Array(text[min(start, text.count)..<offset])
  }

  private mutating func doubleQuoted(into parts: inout [ShellWord.Part]) {
    offset += 1
    append([], isQuoted: true, to: &parts)
    while offset < text.count, text[offset] != 0x22 {
      switch text[offset] {
      case 0x5C:
        offset += 1
        guard offset < text.count else { return }
        if text[offset] != 0x0A {
          let keeps = !"\"$`\\".utf8.contains(text[offset])
          append((keeps ? [0x5C] : []) + [text[offset]], isQuoted: true, to: &parts)
        }
        offset += 1
      case 0x24, 0x60: parts.append(expansion(isQuoted: true))
      default: append(upTo: ShellReader.isPlainInQuotes, isQuoted: true, to: &parts)
      }
    }
    offset = min(offset + 1, text.count)
  }

  /// What stands behind a `$`, or between backquotes.
  private mutating func expansion(isQuoted: Bool) -> ShellWord.Part {
    if text[offset] == 0x60 {
      let inner = enclosed(to: 0x60)
      return .substitution(inner, isQuoted: isQuoted)
    }
    offset += 1
    guard offset < text.count else { return .text([0x24], isQuoted: isQuoted) }
    switch text[offset] {
    case 0x28:
      let isArithmetic = offset + 1 < text.count && text[offset + 1] == 0x28
      let inner = parenthesized()
      return isArithmetic ? .unknown : .substitution(inner, isQuoted: isQuoted)
    case 0x7B: return .variable(braced(), isQuoted: isQuoted)
    case 0x27 where !isQuoted: return ansiQuoted()
    case 0x40, 0x2A, 0x23, 0x3F, 0x24, 0x21, 0x2D:  // $@ $* $# $? $$ $! $-
      offset += 1
      return .variable([text[offset - 1]], isQuoted: isQuoted)
    case let byte where ShellReader.isDigit(byte):
      offset += 1
      return .variable([byte], isQuoted: isQuoted)
    default: return named(isQuoted: isQuoted)
    }
  }

  private mutating func named(isQuoted: Bool) -> ShellWord.Part {
    let start = offset
    while offset < text.count, ShellReader.isNameByte(text[offset]) { offset += 1 }
    guard offset > start else { return .text([0x24], isQuoted: isQuoted) }
    return .variable(Array(text[start..<offset]), isQuoted: isQuoted)
  }

  /// `$'…'` of bash, with the common escapes.
  private mutating func ansiQuoted() -> ShellWord.Part {
    let inner = enclosed(to: 0x27)
    return .text(EscapedText.decode(inner), isQuoted: true)
  }

  /// The text up to a closing byte, which is read too; a backslash hides it.
  private mutating func enclosed(to close: UInt8) -> [UInt8] {
    offset += 1
    let start = offset
    while offset < text.count, text[offset] != close { offset += text[offset] == 0x5C ? 2 : 1 }
    let end = min(offset, text.count)
    offset = min(offset + 1, text.count)
    return Array(text[min(start, end)..<end])
  }

  /// `{name}` with what may stand behind the name.
  private mutating func braced() -> [UInt8] { nested(0x7B, 0x7D, quotesHide: false) }

  /// `(…)` with what is nested in it; quotes hide parentheses.
  private mutating func parenthesized() -> [UInt8] { nested(0x28, 0x29, quotesHide: true) }

  /// The text up to the byte that closes what is open, both of which may be nested.
  private mutating func nested(_ open: UInt8, _ close: UInt8, quotesHide: Bool) -> [UInt8] {
    offset += 1
    let start = offset
    var depth = 1
    while offset < text.count {
      switch text[offset] {
      case 0x5C: offset += 1
      case 0x27 where quotesHide:
        offset = text[(offset + 1)...].firstIndex(of: 0x27) ?? text.count
      case open: depth += 1
      case close: depth -= 1
      default: break
      }
      if depth == 0 { break }
      offset += 1
    }
    let end = min(offset, text.count)
    if depth != 0 { isLost = true }
    offset = min(offset + 1, text.count)
    return Array(text[min(start, end)..<end])
  }
}

/// Backslashes as `printf`, `echo -e` and `$'…'` read them.
enum EscapedText {
  private static let letters: [UInt8: UInt8] = [
    0x6E: 0x0A, 0x74: 0x09, 0x72: 0x0D, 0x5C: 0x5C, 0x27: 0x27, 0x22: 0x22, 0x61: 0x07, 0x62: 0x08,
    0x66: 0x0C, 0x76: 0x0B,
  ]

  static func decode(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      guard byte == 0x5C, let next = rest.first else {
        result.append(byte)
        continue
      }
      if let letter = letters[next] {
        result.append(letter)
        rest = rest.dropFirst()
      } else if ShellReader.isDigit(next) {
        let digits = rest.prefix(3).prefix { $0 >= 0x30 && $0 <= 0x37 }
        result.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1) - 0x30 }))
        rest = rest.dropFirst(max(digits.count, 1))
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
