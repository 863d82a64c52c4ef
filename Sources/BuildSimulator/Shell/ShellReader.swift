/// Reads a script from left to right.
struct ShellReader {
  let text: [UInt8]
  let value: (String) -> String?
  var metCompound = false
  private var offset = 0

  init(_ text: [UInt8], value: @escaping (String) -> String?) {
    self.text = text
    self.value = value
  }

  mutating func commands() -> [ShellScript.Command] {
    var commands: [ShellScript.Command] = []
    var connector = ShellScript.Connector.always
    while offset < text.count {
      var command = ShellScript.Command(connector: connector, words: [])
      let next = readCommand(into: &command)
      if !command.words.isEmpty || !command.assignments.isEmpty || !command.outputs.isEmpty {
        commands.append(command)
        connector = next
      }
    }
    return commands
  }

  /// Reads up to the next operator between commands and says which one it is.
  private mutating func readCommand(into command: inout ShellScript.Command)
    -> ShellScript.Connector
  {
    while offset < text.count {
      switch text[offset] {
      case 0x20, 0x09, 0x0D: offset += 1
      case 0x5C where offset + 1 < text.count && text[offset + 1] == 0x0A: offset += 2
      case 0x0A, 0x3B:  // newline ;
        offset += 1
        return .always
      case 0x23: skipComment()
      case 0x26: return ampersand()
      case 0x7C: return bar()
      case 0x28, 0x29:  // ( )
        metCompound = true
        offset += 1
      case 0x3E: redirection(into: &command)
      case 0x3C:  // <
        offset += 1
        if offset < text.count, text[offset] == 0x3C || text[offset] == 0x28 { metCompound = true }
        skipBlanks()
        _ = word()
      default: plainWord(into: &command)
      }
    }
    return .always
  }

  private mutating func skipComment() {
    while offset < text.count, text[offset] != 0x0A { offset += 1 }
  }

  private mutating func skipBlanks() {
    while offset < text.count, text[offset] == 0x20 || text[offset] == 0x09 { offset += 1 }
  }

  private mutating func ampersand() -> ShellScript.Connector {
    offset += 1
    if offset < text.count, text[offset] == 0x26 {
      offset += 1
      return .and
    }
    if offset < text.count, text[offset] == 0x3E {
      // &> is a redirection of bash; the file name follows.
      offset += 1
      skipBlanks()
      _ = word()
    }
    return .always
  }

  private mutating func bar() -> ShellScript.Connector {
    offset += 1
    guard offset < text.count, text[offset] == 0x7C else { return .pipe }
    offset += 1
    return .or
  }

  private mutating func redirection(into command: inout ShellScript.Command) {
    offset += 1
    while offset < text.count, [0x3E, 0x7C].contains(text[offset]) { offset += 1 }
    if offset < text.count, text[offset] == 0x26 {
      // 2>&1 writes no file.
      offset += 1
      _ = word()
      return
    }
    skipBlanks()
    command.outputs.append(word())
  }

  private mutating func plainWord(into command: inout ShellScript.Command) {
    let start = offset
    let word = word()
    // The number of `2>` belongs to the redirection.
    if offset < text.count, text[offset] == 0x3E, text[start..<offset].allSatisfy(isDigit) {
      return
    }
    if command.words.isEmpty, let name = assignmentName(text[start..<offset]) {
      command.assignments.append((name, word.map { String($0.dropFirst(name.count + 1)) }))
    } else {
      command.words.append(word)
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == 0x5F || (0x61...0x7A).contains(byte | 0x20)
  }

  private func assignmentName(_ raw: ArraySlice<UInt8>) -> String? {
    guard let equals = raw.firstIndex(of: 0x3D), let first = raw.first, equals > raw.startIndex,
      !isDigit(first), raw[..<equals].allSatisfy(isNameByte)
    else { return nil }
    return String(decoding: raw[..<equals], as: UTF8.self)
  }

  /// One word with its quotes removed and variables replaced; `nil` where a part is not known.
  private mutating func word() -> String? {
    var result: [UInt8]? = []
    let start = offset
    var isInBraces = false
    while offset < text.count {
      switch text[offset] {
      case 0x7E where offset == start:
        // `~` is the home of whoever runs the command.
        result = nil
        offset += 1
      case 0x2C where isInBraces:
        // `{a,b}` becomes two words in bash and stays one in sh.
        result = nil
        offset += 1
      case 0x20, 0x09, 0x0A, 0x0D, 0x3B, 0x26, 0x7C, 0x28, 0x29, 0x3C, 0x3E:
        if offset == start { offset += 1 }  // never stand still
        return result.map { String(decoding: $0, as: UTF8.self) }
      case 0x27: append(singleQuoted(), to: &result)
      case 0x22: append(doubleQuoted(), to: &result)
      case 0x5C:
        offset += 1
        if offset < text.count, text[offset] != 0x0A { result?.append(text[offset]) }
        offset += 1
      case 0x24, 0x60: append(expansion(), to: &result)
      case let byte:
        isInBraces = byte == 0x7B || isInBraces && byte != 0x7D
        result?.append(byte)
        offset += 1
      }
    }
    offset = min(offset, text.count)
    return result.map { String(decoding: $0, as: UTF8.self) }
  }

  private func append(_ bytes: [UInt8]?, to result: inout [UInt8]?) {
    if let bytes { result? += bytes } else { result = nil }
  }

  private mutating func skip(to close: UInt8) {
    offset += 1
    while offset < text.count, text[offset] != close { offset += text[offset] == 0x5C ? 2 : 1 }
    offset = min(offset + 1, text.count)
  }

  private mutating func singleQuoted() -> [UInt8] {
    let start = offset + 1
    offset = text[start...].firstIndex(of: 0x27) ?? text.count
    defer { offset = min(offset + 1, text.count) }
    return Array(text[start..<offset])
  }

  private mutating func doubleQuoted() -> [UInt8]? {
    offset += 1
    var result: [UInt8]? = []
    while offset < text.count, text[offset] != 0x22 {
      switch text[offset] {
      case 0x5C:
        offset += 1
        if offset < text.count {
          if !"\"$`\\\n".utf8.contains(text[offset]) { result?.append(0x5C) }
          result?.append(text[offset])
        }
        offset += 1
      case 0x24, 0x60: append(expansion(), to: &result)
      case let byte:
        result?.append(byte)
        offset += 1
      }
    }
    offset = min(offset + 1, text.count)
    return result
  }

  /// What stands behind a `$`, or between backquotes, whose output is not known.
  private mutating func expansion() -> [UInt8]? {
    guard text[offset] == 0x60 else { return variable() }
    skip(to: 0x60)
    return nil
  }

  /// `$name` and `${name}`; everything else behind a `$` is not known.
  private mutating func variable() -> [UInt8]? {
    offset += 1
    guard offset < text.count else { return [0x24] }
    let isBraced = text[offset] == 0x7B
    if text[offset] == 0x28 {
      skipSubstitution()
      return nil
    }
    if isBraced { offset += 1 }
    let start = offset
    while offset < text.count, isNameByte(text[offset]) { offset += 1 }
    let name = String(decoding: text[start..<offset], as: UTF8.self)
    if isBraced {
      let isPlain = offset < text.count && text[offset] == 0x7D
      while offset < text.count, text[offset] != 0x7D { offset += 1 }
      offset = min(offset + 1, text.count)
      return isPlain ? value(name).map { Array($0.utf8) } : nil
    }
    guard !name.isEmpty else { return [0x24] }
    return value(name).map { Array($0.utf8) }
  }

  private mutating func skipSubstitution() {
    var depth = 0
    while offset < text.count {
      if text[offset] == 0x28 { depth += 1 }
      if text[offset] == 0x29 { depth -= 1 }
      offset += text[offset] == 0x5C ? 2 : 1
      if depth == 0 { break }
    }
    offset = min(offset, text.count)
    metCompound = metCompound || depth != 0
  }
}
