extension ShellReader {
  // MARK: Commands

  mutating func command() -> ShellScript.Command? {
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
    switch peekKeyword() {
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

  mutating func conditional() -> ShellScript.Command {
    var branches: [(condition: [ShellScript.Step], body: [ShellScript.Step])] = []
    var otherwise: [ShellScript.Step] = []
    var next = "if"
    while next == "if" || next == "elif", !isLost {
      take(word: next)
      let condition = list(until: ["then"])
      expect(word: "then")
      branches.append((condition, list(until: ["elif", "else", "fi"])))
      next = peekKeyword() ?? ""
    }
    if next == "else" {
      take(word: "else")
      otherwise = list(until: ["fi"])
    }
    expect(word: "fi")
    return .conditional(branches, otherwise: otherwise, redirections())
  }

  mutating func each() -> ShellScript.Command? {
    take(word: "for")
    skipSpace(newLines: false)
    guard let name = peekWord() else {
      isLost = true
      return nil
    }
    take(word: name)
    skipSpace(newLines: true)
    var words: [ShellWord]?
    if peekKeyword() == "in" {
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

  mutating func loop() -> ShellScript.Command {
    let isNegated = peekKeyword() == "until"
    take(word: isNegated ? "until" : "while")
    let condition = list(until: ["do"])
    let body = body()
    return .loop(condition: condition, body: body, isNegated: isNegated, redirections())
  }

  /// `do … done`.
  mutating func body() -> [ShellScript.Step] {
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

  mutating func choice() -> ShellScript.Command {
    take(word: "case")
    skipSpace(newLines: false)
    let subject = word()
    skipSpace(newLines: true)
    expect(word: "in")
    var branches: [(patterns: [ShellWord], body: [ShellScript.Step])] = []
    skipSpace(newLines: true)
    while !isLost, peekKeyword() != "esac", current != nil {
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

  mutating func test() -> ShellScript.Command {
    take(word: "[[")
    var words: [ShellWord] = []
    while !isLost {
      skipSpace(newLines: true)
      guard let byte = current else {
        isLost = true
        break
      }
      if peekKeyword() == "]]" {
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

  mutating func function() -> ShellScript.Command? {
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

  mutating func functionOrSimple() -> ShellScript.Command? {
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
  mutating func array() -> [ShellWord] {
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
  var isBothOutputs: Bool { current == 0x26 && byte(ahead: 1) == 0x3E }

  static func endsCommand(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x3B || byte == 0x26 || byte == 0x7C || byte == 0x29
  }

  func add(_ word: ShellWord, to command: inout ShellScript.Simple) {
    guard command.words.isEmpty, case .text(let bytes, isQuoted: false)? = word.parts.first,
      let equals = bytes.firstIndex(of: 0x3D), equals > 0,
      !ShellReader.isDigit(bytes[0]), bytes[..<equals].allSatisfy(ShellReader.isNameByte)
    else { return command.words.append(word) }
    var value = word
    let rest = Array(bytes[(equals + 1)...])
    value.parts[0] = .text(rest, isQuoted: false)
    command.assignments.append((String(decoding: bytes[..<equals], as: UTF8.self), value))
  }
}
