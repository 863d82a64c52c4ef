/// Reads a script from left to right.
struct ShellReader {
  let text: [UInt8]
  var offset = 0
  /// Something was met that is not followed.
  var isLost = false
  private var depth = 0
  /// Where reading goes on behind the here-documents of this line.
  private var hereEnd: Int?

  init(_ text: [UInt8]) { self.text = text }

  var isAtEnd: Bool { offset >= text.count }

  private var current: UInt8? { offset < text.count ? text[offset] : nil }

  private func byte(ahead count: Int) -> UInt8? {
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
      if let word = peekWord(), ends.contains(word) { break }
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
  private mutating func separator(
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

  private mutating func step() -> ShellScript.Step {
    var step = ShellScript.Step()
    while peekWord() == "!" {
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

  // MARK: Commands

  private mutating func command() -> ShellScript.Command? {
    if current == 0x28 {
      guard byte(ahead: 1) != 0x28 else {
        isLost = true
        return nil
      }
      offset += 1
      let steps = list(until: [])
      expect(0x29)
      return .subshell(steps, redirections())
    }
    switch peekWord() {
    case "{":
      offset += 1
      let steps = list(until: ["}"])
      expect(word: "}")
      return .group(steps, redirections())
    case "if": return conditional()
    case "for": return each()
    case "while", "until": return loop()
    case "case": return choice()
    case "[[": return test()
    case "function":
      take(word: "function")
      return function()
    case "then", "else", "elif", "fi", "do", "done", "esac", "}", "in", "select", "coproc":
      isLost = true
      return nil
    default: return functionOrSimple()
    }
  }

  private mutating func conditional() -> ShellScript.Command {
    var branches: [(condition: [ShellScript.Step], body: [ShellScript.Step])] = []
    var otherwise: [ShellScript.Step] = []
    var next = "if"
    while next == "if" || next == "elif", !isLost {
      take(word: next)
      let condition = list(until: ["then"])
      expect(word: "then")
      branches.append((condition, list(until: ["elif", "else", "fi"])))
      next = peekWord() ?? ""
    }
    if next == "else" {
      take(word: "else")
      otherwise = list(until: ["fi"])
    }
    expect(word: "fi")
    return .conditional(branches, otherwise: otherwise, redirections())
  }

  private mutating func each() -> ShellScript.Command? {
    take(word: "for")
    skipSpace(newLines: false)
    guard let name = peekWord() else {
      isLost = true
      return nil
    }
    take(word: name)
    skipSpace(newLines: true)
    var words: [ShellWord]?
    if peekWord() == "in" {
      take(word: "in")
      var list: [ShellWord] = []
      skipSpace(newLines: false)
      while let byte = current, byte != 0x3B, byte != 0x0A, !isLost {
        list.append(word())
        skipSpace(newLines: false)
      }
      words = list
    }
    let body = body()
    return .each(name: name, words: words, body: body, redirections())
  }

  private mutating func loop() -> ShellScript.Command {
    let isNegated = peekWord() == "until"
    take(word: isNegated ? "until" : "while")
    let condition = list(until: ["do"])
    let body = body()
    return .loop(condition: condition, body: body, isNegated: isNegated, redirections())
  }

  /// `do … done`.
  private mutating func body() -> [ShellScript.Step] {
    skipSpace(newLines: true)
    while current == 0x3B {
      offset += 1
      skipSpace(newLines: true)
    }
    expect(word: "do")
    let steps = list(until: ["done"])
    expect(word: "done")
    return steps
  }

  private mutating func choice() -> ShellScript.Command {
    take(word: "case")
    skipSpace(newLines: false)
    let subject = word()
    skipSpace(newLines: true)
    expect(word: "in")
    var branches: [(patterns: [ShellWord], body: [ShellScript.Step])] = []
    skipSpace(newLines: true)
    while !isLost, peekWord() != "esac", current != nil {
      if current == 0x28 { offset += 1 }
      var patterns: [ShellWord] = []
      repeat {
        skipSpace(newLines: false)
        patterns.append(word())
        skipSpace(newLines: false)
        guard current == 0x7C else { break }
        offset += 1
      } while !isLost
      expect(0x29)
      branches.append((patterns, list(until: ["esac"])))
      while current == 0x3B || current == 0x26 { offset += 1 }
      skipSpace(newLines: true)
    }
    expect(word: "esac")
    return .choice(subject, branches)
  }

  private mutating func test() -> ShellScript.Command {
    take(word: "[[")
    var words: [ShellWord] = []
    while !isLost {
      skipSpace(newLines: true)
      guard let byte = current else {
        isLost = true
        break
      }
      if peekWord() == "]]" {
        offset += 2
        break
      }
      // Operators that are none of the usual ones inside of the brackets.
      if [0x26, 0x7C, 0x28, 0x29, 0x3C, 0x3E].contains(byte) {
        let isDouble = self.byte(ahead: 1) == byte
        words.append(
          ShellWord([.text(isDouble ? [byte, byte] : [byte], isQuoted: false)]))
        offset += isDouble ? 2 : 1
      } else {
        words.append(word())
      }
    }
    return .test(words)
  }

  private mutating func function() -> ShellScript.Command? {
    skipSpace(newLines: false)
    guard let name = peekWord() else {
      isLost = true
      return nil
    }
    take(word: name)
    skipSpace(newLines: false)
    if current == 0x28 {
      offset += 1
      skipSpace(newLines: false)
      expect(0x29)
    }
    skipSpace(newLines: true)
    switch command() {
    case .group(let steps, _)?, .subshell(let steps, _)?: return .function(name: name, body: steps)
    default:
      isLost = true
      return nil
    }
  }

  private mutating func functionOrSimple() -> ShellScript.Command? {
    var command = ShellScript.Simple()
    while !isLost {
      skipSpace(newLines: false)
      guard let byte = current, !ShellReader.endsCommand(byte) || isBothOutputs else { break }
      if byte == 0x28 {
        // `name() {`
        if command.words.isEmpty, let last = command.assignments.last, last.value.plainText == "" {
          command.assignments.removeLast()
          command.arrays.append((last.name, array()))
          continue
        }
        guard command.words.count == 1, command.assignments.isEmpty, self.byte(ahead: 1) == 0x29,
          let name = command.words[0].bareText
        else {
          isLost = true
          return nil
        }
        offset += 2
        skipSpace(newLines: true)
        guard case .group(let steps, _)? = self.command() else {
          isLost = true
          return nil
        }
        return .function(name: name, body: steps)
      }
      if let redirection = redirection() {
        command.redirections.append(redirection)
      } else if !isLost {
        add(word(), to: &command)
      }
    }
    return .simple(command)
  }

  /// The words between parentheses.
  private mutating func array() -> [ShellWord] {
    offset += 1
    var words: [ShellWord] = []
    skipSpace(newLines: true)
    while let byte = current, byte != 0x29, !isLost {
      if ShellReader.endsWord(byte) { isLost = true }
      words.append(word())
      skipSpace(newLines: true)
    }
    expect(0x29)
    return words
  }

  /// `&> file` writes both outputs; every other `&` ends the command.
  private var isBothOutputs: Bool { current == 0x26 && byte(ahead: 1) == 0x3E }

  private static func endsCommand(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x3B || byte == 0x26 || byte == 0x7C || byte == 0x29
  }

  private func add(_ word: ShellWord, to command: inout ShellScript.Simple) {
    guard command.words.isEmpty, case .text(let bytes, isQuoted: false)? = word.parts.first,
      let equals = bytes.firstIndex(of: 0x3D), equals > 0,
      !ShellReader.isDigit(bytes[0]), bytes[..<equals].allSatisfy(ShellReader.isNameByte)
    else { return command.words.append(word) }
    var value = word
    let rest = Array(bytes[(equals + 1)...])
    value.parts[0] = .text(rest, isQuoted: false)
    command.assignments.append((String(decoding: bytes[..<equals], as: UTF8.self), value))
  }

  // MARK: Redirections

  private mutating func redirections() -> [ShellScript.Redirection] {
    var found: [ShellScript.Redirection] = []
    while !isLost {
      skipSpace(newLines: false)
      guard let redirection = redirection() else { break }
      found.append(redirection)
    }
    return found
  }

  /// `nil`, with nothing read, where none begins here.
  private mutating func redirection() -> ShellScript.Redirection? {
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

  private mutating func input(_ descriptor: Int) -> ShellScript.Redirection? {
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

  private mutating func hereDocument(_ descriptor: Int) -> ShellScript.Redirection {
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
  private mutating func hereText(until end: [UInt8], stripsTabs: Bool) -> [UInt8] {
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

  private func nextLine(after position: Int) -> Int {
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

  // MARK: Small things

  private mutating func expect(_ byte: UInt8) {
    skipSpace(newLines: true)
    if current == byte { offset += 1 } else { isLost = true }
  }

  private mutating func expect(word: String) {
    skipSpace(newLines: true)
    if peekWord() == word { take(word: word) } else { isLost = true }
  }

  private mutating func take(word: String) { offset += word.utf8.count }

  /// The plain word that begins here, without reading it.
  func peekWord() -> String? {
    var end = offset
    while end < text.count, !ShellReader.endsWord(text[end]) {
      // Quotes and expansions make it another word than it looks like.
      if [0x22, 0x27, 0x24, 0x60, 0x5C].contains(text[end]) { return nil }
      end += 1
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
