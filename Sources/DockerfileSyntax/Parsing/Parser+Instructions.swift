import Findings

extension Parser {
  /// Splits a logical line into keyword, flags and arguments, and reads those by the keyword's shape.
  ///
  /// Source: `parser/split_command.go` (`splitCommand`), `parser/line_parsers.go`.
  mutating func addInstruction(line: WordRecord, depth: Int = 0) -> Int {
    let text = line.textRange
    var keywordEnd = text.lowerBound
    while keywordEnd < text.upperBound, !parts.text[keywordEnd].isBlank { keywordEnd += 1 }
    let keyword = Keyword(parts.text[text.lowerBound..<keywordEnd])
    let index = parts.instructions.count
    let keywordWord = word(text.lowerBound..<keywordEnd)
    parts.instructions.append(
      InstructionRecord(
        keyword: keyword, form: .empty, start: line.sourceStart, end: line.sourceEnd,
        keywordWord: keywordWord, arguments: word(text.upperBound..<text.upperBound), line: line))
    var rest = keywordEnd
    while rest < text.upperBound, parts.text[rest].isBlank { rest += 1 }
    let argumentsStart = readFlags(from: rest, to: text.upperBound, of: index)
    let arguments = trimmed(argumentsStart..<text.upperBound)
    parts.instructions[index].arguments = arguments
    if !arguments.textRange.isEmpty { readArguments(arguments, of: index, depth: depth) }
    return index
  }

  private mutating func readArguments(_ arguments: WordRecord, of index: Int, depth: Int) {
    switch parts.instructions[index].keyword.shape {
    case .jsonOrString:
      if !readJSON(arguments, of: index) { set([arguments], .string, of: index) }
    case .jsonOrBlankSplit:
      if !readJSON(arguments, of: index) { set(blankSplit(arguments), .words, of: index) }
    case .blankSplit: set(blankSplit(arguments), .words, of: index)
    case .quotedWords: set(quotedWords(arguments), .words, of: index)
    case .nameValue: readNameValues(arguments, of: index)
    case .string: set([arguments], .string, of: index)
    case .healthcheck: readHealthcheck(arguments, of: index)
    case .instruction: readTrigger(arguments, of: index, depth: depth)
    case .ignored: break
    }
  }

  private mutating func set(_ words: [WordRecord], _ form: Instruction.Form, of index: Int) {
    let first = Int32(parts.words.count)
    parts.words += words
    parts.instructions[index].words = first..<Int32(parts.words.count)
    parts.instructions[index].form = form
  }

  /// Reads a JSON array of strings; false when the text is to be read in the other way.
  private mutating func readJSON(_ arguments: WordRecord, of index: Int) -> Bool {
    switch JSONForm(parts.text, arguments.textRange).read() {
    case .strings(let strings):
      let words = strings.map { string in
        let place = word(string.range)
        return string.decoded.map { derived($0, for: place) } ?? place
      }
      set(words, .exec, of: index)
      return true
    case .otherElements:
      report(
        "json-not-strings", at: arguments.range,
        buildKit: "when using JSON array syntax, arrays must be comprised of strings only")
      set([arguments], .string, of: index)
      return true
    case .notJSON(let startsLikeJSON):
      parts.instructions[index].looksLikeJSON = startsLikeJSON
      return false
    }
  }

  private func blankSplit(_ arguments: WordRecord) -> [WordRecord] {
    var words: [WordRecord] = []
    var start = arguments.textRange.lowerBound
    let end = arguments.textRange.upperBound
    while start < end {
      var wordEnd = start
      while wordEnd < end, !parts.text[wordEnd].isBlank { wordEnd += 1 }
      words.append(word(start..<wordEnd))
      start = wordEnd
      while start < end, parts.text[start].isBlank { start += 1 }
    }
    return words
  }

  private mutating func readNameValues(_ arguments: WordRecord, of index: Int) {
    let words = quotedWords(arguments)
    guard let first = words.first else { return }
    guard parts.text[first.textRange].contains(0x3D) else {
      return readOldPair(arguments, of: index)
    }
    var pairs: [WordRecord] = []
    for word in words {
      let range = word.textRange
      guard let equals = parts.text[range].firstIndex(of: 0x3D) else {
        let found = String(decoding: parts.text[range], as: UTF8.self)
        report(
          "pair-without-equals", at: word.range,
          buildKit: "Syntax error - can't find = in \"\(found)\". Must be of the form: name=value",
          ["found": .text(found)])
        continue
      }
      pairs += [self.word(range.lowerBound..<equals), self.word(equals + 1..<range.upperBound)]
    }
    set(pairs, .pairs, of: index)
  }

  private mutating func readOldPair(_ arguments: WordRecord, of index: Int) {
    let range = arguments.textRange
    var nameEnd = range.lowerBound
    while nameEnd < range.upperBound, !parts.text[nameEnd].isBlank { nameEnd += 1 }
    var valueStart = nameEnd
    while valueStart < range.upperBound, parts.text[valueStart].isBlank { valueStart += 1 }
    guard nameEnd < range.upperBound else {
      let name = parts.instructions[index].keyword.name
      report(
        "pair-without-value", at: arguments.range, buildKit: "\(name) must have two arguments",
        ["instruction": .text(name)])
      return set([arguments], .words, of: index)
    }
    set(
      [word(range.lowerBound..<nameEnd), word(valueStart..<range.upperBound)], .oldPair, of: index)
  }

  private mutating func readHealthcheck(_ arguments: WordRecord, of index: Int) {
    let range = arguments.textRange
    var typeEnd = range.lowerBound
    while typeEnd < range.upperBound,
      parts.text.whiteSpaceLength(at: typeEnd, end: range.upperBound) == 0
    {
      typeEnd += 1
    }
    let type = word(range.lowerBound..<typeEnd)
    let command = trimmed(typeEnd..<range.upperBound)
    if command.textRange.isEmpty || !readJSON(command, of: index) {
      set(command.textRange.isEmpty ? [] : [command], .string, of: index)
    }
    // The type stands first, whatever form the command has.
    let words = [type] + parts.instructions[index].words.map { parts.words[Int($0)] }
    set(words, parts.instructions[index].form, of: index)
  }

  private mutating func readTrigger(_ arguments: WordRecord, of index: Int, depth: Int) {
    parts.instructions[index].form = .instruction
    // BuildKit refuses ONBUILD ONBUILD; going no deeper bounds the recursion.
    guard depth == 0 else { return }
    let trigger = addInstruction(line: arguments, depth: depth + 1)
    parts.instructions[index].trigger = Int32(trigger)
  }
}
