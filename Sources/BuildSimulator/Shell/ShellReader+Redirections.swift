extension ShellReader {
  // MARK: Redirections

  mutating func redirections() -> [ShellScript.Redirection] {
    var found: [ShellScript.Redirection] = []
    while !isLost {
      skipSpace(newLines: false)
      guard let redirection = redirection() else { break }
      found.append(redirection)
    }
    return found
  }

  /// `nil`, with nothing read, where none begins here.
  mutating func redirection() -> ShellScript.Redirection? {
    let start = offset
    var digits: [UInt8] = []
    while let byte = current, ShellReader.isDigit(byte) {
      digits.append(byte)
      offset += 1
    }
    let isBoth = digits.isEmpty && isBothOutputs
    if isBoth { offset += 1 }
    guard let sign = current, sign == 0x3E || sign == 0x3C else {
      offset = start
      return nil
    }
    let number = Int(String(decoding: digits, as: UTF8.self))
    offset += 1
    if sign == 0x3C { return input(number ?? 0) }
    let descriptor = number ?? 1
    var kind = ShellScript.Redirection.Kind.output
    switch current {
    case 0x3E:
      offset += 1
      kind = .appends
    case 0x7C: offset += 1
    case 0x26:
      offset += 1
      kind = .copy
    case 0x28:
      isLost = true
      return nil
    default: break
    }
    skipSpace(newLines: false)
    return ShellScript.Redirection(kind: kind, descriptor: descriptor, word: word())
  }

  mutating func input(_ descriptor: Int) -> ShellScript.Redirection? {
    switch current {
    case 0x3C where byte(ahead: 1) == 0x3C:
      offset += 2
      skipSpace(newLines: false)
      return ShellScript.Redirection(kind: .hereText, descriptor: descriptor, word: word())
    case 0x3C: return hereDocument(descriptor)
    case 0x28:
      isLost = true
      return nil
    case 0x26:
      offset += 1
      _ = word()
      return ShellScript.Redirection(kind: .copy, descriptor: descriptor, word: ShellWord())
    default:
      skipSpace(newLines: false)
      return ShellScript.Redirection(kind: .input, descriptor: descriptor, word: word())
    }
  }

  // MARK: Here-documents

  mutating func hereDocument(_ descriptor: Int) -> ShellScript.Redirection {
    offset += 1
    let stripsTabs = current == 0x2D
    if stripsTabs { offset += 1 }
    skipSpace(newLines: false)
    let end = word()
    let isQuoted = end.parts.contains { part in
      if case .text(_, isQuoted: true) = part { true } else { false }
    }
    let name = Array((end.plainText ?? "").utf8)
    let text = hereText(until: name, stripsTabs: stripsTabs)
    let word =
      isQuoted ? ShellWord([.text(text, isQuoted: true)]) : ShellReader.expanding(text)
    return ShellScript.Redirection(kind: .hereText, descriptor: descriptor, word: word)
  }

  /// The lines from the next one on, up to the end word; they are left out of what is read later.
  mutating func hereText(until end: [UInt8], stripsTabs: Bool) -> [UInt8] {
    var position = hereEnd ?? nextLine(after: offset)
    var lines: [UInt8] = []
    while position < text.count {
      let lineEnd = text[position...].firstIndex(of: 0x0A) ?? text.count
      var line = text[position..<lineEnd]
      if stripsTabs { line = line.drop { $0 == 0x09 } }
      position = min(lineEnd + 1, text.count)
      if line.elementsEqual(end) { break }
      lines += line + [0x0A]
    }
    hereEnd = position
    return lines
  }

  func nextLine(after position: Int) -> Int {
    (text[position...].firstIndex(of: 0x0A)).map { $0 + 1 } ?? text.count
  }

  /// A text in which variables and substitutions count, and quotes do not.
  static func expanding(_ bytes: [UInt8]) -> ShellWord {
    var quoted = bytes.flatMap { $0 == 0x22 ? [0x5C, 0x22] : [$0] }
    quoted.insert(0x22, at: 0)
    quoted.append(0x22)
    var reader = ShellReader(quoted)
    return reader.word()
  }
}
