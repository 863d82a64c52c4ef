/// Reads a script from left to right.
struct ShellReader {
  let text: [UInt8]
  var offset = 0
  /// Something was met that is not followed.
  var isLost = false
  var depth = 0
  /// Where reading goes on behind the here-documents of this line.
  var hereEnd: Int?

  init(_ text: [UInt8]) { self.text = text }

  var isAtEnd: Bool { offset >= text.count }

  var current: UInt8? { offset < text.count ? text[offset] : nil }

  func byte(ahead count: Int) -> UInt8? {
    offset + count < text.count ? text[offset + count] : nil
  }

  /// More levels than people write, and fewer than the stack bears.
  private static let deepest = 64

  // MARK: Lists

  /// Reads steps up to one of the words, which is left to be read.
  mutating func list(until ends: Set<String>) -> [ShellScript.Step] {
    var steps: [ShellScript.Step] = []
    var connector = ShellScript.Step.Connector.always
    depth += 1
    defer { depth -= 1 }
    guard depth < ShellReader.deepest else {
      isLost = true
      return []
    }
    while !isLost {
      skipSpace(newLines: true)
      guard let byte = current, byte != 0x29 else { break }
      if byte == 0x3B {
        if self.byte(ahead: 1) == 0x3B { break }
        offset += 1
        continue
      }
      if !ends.isEmpty, let word = peekKeyword(), ends.contains(word) { break }
      let start = offset
      var step = step()
      step.connector = connector
      connector = separator(after: &step)
      if !step.pipeline.isEmpty { steps.append(step) }
      if offset == start {
        isLost = true
      }
    }
    return steps
  }

  /// What stands between two steps.
  mutating func separator(
    after step: inout ShellScript.Step
  ) -> ShellScript.Step.Connector {
    skipSpace(newLines: false)
    switch (current, byte(ahead: 1)) {
    case (0x26, 0x26):
      offset += 2
      return .and
    case (0x7C, 0x7C):
      offset += 2
      return .or
    case (0x26, _):
      offset += 1
      step.isBackground = true
      return .always
    default: return .always
    }
  }

  mutating func step() -> ShellScript.Step {
    var step = ShellScript.Step()
    while current == 0x21, peekKeyword() == "!" {
      offset += 1
      step.isNegated.toggle()
      skipSpace(newLines: false)
    }
    while !isLost {
      if let command = command() { step.pipeline.append(command) }
      skipSpace(newLines: false)
      guard current == 0x7C, byte(ahead: 1) != 0x7C else { break }
      offset += byte(ahead: 1) == 0x26 ? 2 : 1
      skipSpace(newLines: true)
    }
    return step
  }

  // MARK: Small things

  mutating func expect(_ byte: UInt8) {
    skipSpace(newLines: true)
    if current == byte { offset += 1 } else { isLost = true }
  }

  mutating func expect(word: String) {
    skipSpace(newLines: true)
    if peekKeyword() == word { take(word: word) } else { isLost = true }
  }

  mutating func take(word: String) { offset += word.utf8.count }

  /// The plain word that begins here, without reading it.
  func peekWord() -> String? { peekWord(limit: text.count) }

  /// The same where it is short enough for a reserved word.
  func peekKeyword() -> String? { peekWord(limit: 8) }

  private func peekWord(limit: Int) -> String? {
    var end = offset
    while end < text.count, !ShellReader.endsWord(text[end]) {
      switch text[end] {
      // Quotes and expansions make it another word than it looks like.
      case 0x22, 0x24, 0x27, 0x5C, 0x60: return nil
      default: end += 1
      }
      if end - offset > limit { return nil }
    }
    return end == offset ? nil : String(decoding: text[offset..<end], as: UTF8.self)
  }

  static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0x3B, 0x26, 0x7C, 0x28, 0x29, 0x3C, 0x3E: true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isNameByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == 0x5F || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Skips blanks, continued lines and comments; new lines too where they mean nothing.
  mutating func skipSpace(newLines: Bool) {
    while let byte = current {
      switch byte {
      case 0x20, 0x09, 0x0D: offset += 1
      case 0x5C where self.byte(ahead: 1) == 0x0A: offset += 2
      case 0x5C where self.byte(ahead: 1) == 0x0D && self.byte(ahead: 2) == 0x0A: offset += 3
      case 0x23: offset = text[offset...].firstIndex(of: 0x0A) ?? text.count
      case 0x0A where newLines:
        offset = hereEnd ?? offset + 1
        hereEnd = nil
      default: return
      }
    }
  }
}
