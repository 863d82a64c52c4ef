import Findings

extension Parser {
  /// Splits a logical line into keyword, flags and arguments, and reads those by the keyword's shape.
  ///
  /// Source: `parser/split_command.go` (`splitCommand`), `parser/line_parsers.go`.
  mutating func readInstruction(line: WordRecord, isTrigger: Bool = false) -> InstructionRecord {
    let (start, end) = (Int(line.start), Int(line.end))
    let keywordEnd = parts.text.span.endOfBlankWord(from: start, to: end)
    let lineEnd = parts.sourceEnd(of: end)
    var record = InstructionRecord(
      keyword: Keyword(parts.text.span, start..<keywordEnd), isTrigger: isTrigger, line: line,
      keywordEnd: keywordEnd, arguments: line, end: lineEnd, lineEnd: lineEnd)
    let rest = parts.text.span.skippingBlanks(from: keywordEnd, to: end)
    let firstFlag = Int32(parts.flags.count)
    let argumentsStart = readFlags(from: rest, to: end)
    record.flags = firstFlag..<Int32(parts.flags.count)
    record.arguments = trimmed(argumentsStart..<end)
    let firstWord = Int32(parts.words.count)
    record.words = firstWord..<firstWord
    if !record.arguments.isEmpty { readArguments(of: &record) }
    return record
  }

  private mutating func readArguments(of record: inout InstructionRecord) {
    let arguments = record.arguments
    switch record.keyword.shape {
    case .jsonOrString:
      if !readJSON(arguments, of: &record) { readString(arguments, of: &record) }
    case .jsonOrBlankSplit:
      if !readJSON(arguments, of: &record) { splitAtBlanks(arguments, of: &record) }
    case .blankSplit: splitAtBlanks(arguments, of: &record)
    case .quotedWords: splitOutsideQuotes(arguments, of: &record)
    case .nameValue: readNameValues(arguments, of: &record)
    case .string: readString(arguments, of: &record)
    case .healthcheck: readHealthcheck(arguments, of: &record)
    case .instruction: readTrigger(of: &record)
    case .ignored: break
    }
  }

  /// Gives an instruction the words that were added since a place in the table.
  private mutating func close(
    _ form: Instruction.Form, from first: Int, of record: inout InstructionRecord
  ) {
    record.words = Int32(first)..<Int32(parts.words.count)
    record.form = form
  }

  private mutating func readString(_ arguments: WordRecord, of record: inout InstructionRecord) {
    parts.words.append(arguments)
    close(.string, from: parts.words.count - 1, of: &record)
  }

  private mutating func splitAtBlanks(_ arguments: WordRecord, of record: inout InstructionRecord) {
    let first = parts.words.count
    var start = Int(arguments.start)
    let end = Int(arguments.end)
    while start < end {
      let wordEnd = parts.text.span.endOfBlankWord(from: start, to: end)
      parts.words.append(WordRecord(start, wordEnd))
      start = parts.text.span.skippingBlanks(from: wordEnd, to: end)
    }
    close(.words, from: first, of: &record)
  }

  private mutating func splitOutsideQuotes(
    _ arguments: WordRecord, of record: inout InstructionRecord
  ) {
    let first = parts.words.count
    var offset = Int(arguments.start)
    while let word = quotedWord(from: &offset, to: Int(arguments.end)) { parts.words.append(word) }
    close(.words, from: first, of: &record)
  }

  /// Reads a JSON array of strings; false when the text is to be read in the other way.
  private mutating func readJSON(_ arguments: WordRecord, of record: inout InstructionRecord)
    -> Bool
  {
    guard parts.text[Int(arguments.start)] == 0x5B else { return false }
    switch JSONForm(parts.text, arguments.textRange).read() {
    case .strings(let strings):
      let first = parts.words.count
      for string in strings {
        let place = WordRecord(string.range)
        parts.words.append(string.decoded.map { parts.derive($0, for: place) } ?? place)
      }
      close(.exec, from: first, of: &record)
      return true
    case .otherElements:
      report(
        "json-not-strings", at: range(of: arguments),
        buildKit: "when using JSON array syntax, arrays must be comprised of strings only")
      readString(arguments, of: &record)
      return true
    case .notJSON(let startsLikeJSON):
      record.looksLikeJSON = startsLikeJSON
      return false
    }
  }

  private mutating func readNameValues(_ arguments: WordRecord, of record: inout InstructionRecord)
  {
    let first = parts.words.count
    var offset = Int(arguments.start)
    let end = Int(arguments.end)
    while let word = quotedWord(from: &offset, to: end) {
      let equals = parts.text.span.offset(of: 0x3D, in: word.textRange)
      if let equals {
        parts.words.append(WordRecord(Int(word.start), equals))
        parts.words.append(WordRecord(equals + 1, Int(word.end)))
      } else if word.start == arguments.start {
        return readOldPair(arguments, of: &record)
      } else {
        let found = quote(word)
        report(
          "pair-without-equals", at: range(of: word),
          buildKit: "Syntax error - can't find = in \"\(found)\". Must be of the form: name=value",
          ["found": .text(found)])
      }
    }
    close(.pairs, from: first, of: &record)
  }

  private mutating func readOldPair(_ arguments: WordRecord, of record: inout InstructionRecord) {
    let first = parts.words.count
    let (start, end) = (Int(arguments.start), Int(arguments.end))
    let nameEnd = parts.text.span.endOfBlankWord(from: start, to: end)
    guard nameEnd < end else {
      let name = record.keyword.name
      report(
        "pair-without-value", at: range(of: arguments), buildKit: "\(name) must have two arguments",
        ["instruction": .text(name)])
      parts.words.append(arguments)
      return close(.words, from: first, of: &record)
    }
    parts.words.append(WordRecord(start, nameEnd))
    parts.words.append(WordRecord(parts.text.span.skippingBlanks(from: nameEnd, to: end), end))
    close(.oldPair, from: first, of: &record)
  }

  /// The type stands first, whatever form the command behind it has.
  private mutating func readHealthcheck(_ arguments: WordRecord, of record: inout InstructionRecord)
  {
    let first = parts.words.count
    let end = Int(arguments.end)
    var typeEnd = Int(arguments.start)
    while typeEnd < end, parts.text.span.whiteSpaceLength(at: typeEnd, end: end) == 0 {
      typeEnd += 1
    }
    parts.words.append(WordRecord(Int(arguments.start), typeEnd))
    let command = trimmed(typeEnd..<end)
    if command.isEmpty {
      record.form = .string
    } else if !readJSON(command, of: &record) {
      readString(command, of: &record)
    }
    close(record.form, from: first, of: &record)
  }

  private mutating func readTrigger(of record: inout InstructionRecord) {
    record.form = .instruction
    // BuildKit refuses ONBUILD ONBUILD; going no deeper bounds the recursion.
    guard !record.isTrigger else { return }
    trigger = readInstruction(line: record.arguments, isTrigger: true)
  }
}
