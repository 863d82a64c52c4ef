import Findings

/// Reads physical lines into logical ones, and those into instructions.
///
/// Follows BuildKit's `frontend/dockerfile/parser/parser.go` (`Parse`, `scanLines`,
/// `trimContinuationCharacter`), but goes on after every error.
struct Parser {
  var parts: TreeParts
  var directives: [Directive] = []
  /// The instruction inside of the `ONBUILD` that is being read.
  var trigger: InstructionRecord?
  var problems = ProblemList()
  var escape: UInt8 = 0x5C
  let source: SourceText
  private var offset = 0
  private var mayBeDirective = true

  /// Longest physical line that BuildKit reads, in bytes.
  static let longestLine = 65535

  init(_ source: SourceText) {
    self.source = source
    parts = TreeParts(source.bytes)
    // Most tables have no more rows than the file has lines, or two for each; memory that is never touched
    // costs nothing, and tables that never grow are never copied.
    let lines = source.bytes.span.count(of: 0x0A) + 1
    parts.elements.reserveCapacity(lines)
    parts.instructions.reserveCapacity(lines)
    parts.words.reserveCapacity(2 * lines)
  }

  mutating func parse() {
    while offset < source.bytes.count { element() }
    checkWholeFile()
  }

  /// One physical line: its first byte, the end without CR and LF, and the next line's first byte.
  struct Line {
    var start: Int
    var end: Int
    var next: Int
  }

  func line(at start: Int) -> Line {
    let bytes = source.bytes.span
    var end = bytes.offset(of: 0x0A, from: start)
    let next = min(end + 1, bytes.count)
    while end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return Line(start: start, end: end, next: next)
  }

  private mutating func element() {
    let line = checkedLine(at: offset)
    let start = source.bytes.span.skippingWhiteSpace(
      from: offset == 0 ? afterByteOrderMark : line.start, to: line.end)
    if start == line.end {
      add(.blank)
      mayBeDirective = false
      offset = line.next
    } else if source.bytes[start] == 0x23 {
      comment(line, from: start)
    } else {
      mayBeDirective = false
      add(.instruction)
      instruction(first: line, from: start)
    }
  }

  private mutating func add(_ kind: ElementRecord.Kind) {
    parts.elements.append(ElementRecord(kind, start: offset))
  }

  private var afterByteOrderMark: Int {
    source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private mutating func checkedLine(at start: Int) -> Line {
    let line = line(at: start)
    if line.next - line.start > Parser.longestLine + 1 {
      report(
        "line-too-long", at: SourceRange(line.start, line.end),
        buildKit: "dockerfile line greater than max allowed size of 65535",
        ["limit": .number(Parser.longestLine)])
    }
    return line
  }

  private mutating func comment(_ line: Line, from start: Int) {
    let directive =
      mayBeDirective ? Directive(commentOf: source.bytes, from: start, to: line.end) : nil
    add(directive == nil ? .comment : .directive)
    if let directive { take(directive) } else { mayBeDirective = false }
    offset = line.next
  }

  private mutating func take(_ directive: Directive) {
    if directives.contains(where: { $0.name == directive.name }) {
      report(
        "directive-twice", at: directive.range,
        buildKit: "only one \(directive.name) parser directive can be used",
        ["name": .text(directive.name)])
    }
    if directive.name == "escape" {
      if directive.value == "`" || directive.value == "\\" {
        escape = Array(directive.value.utf8)[0]
      } else {
        report(
          "bad-escape", at: directive.range,
          buildKit: "invalid escape token '\(directive.value)' does not match ` or \\",
          ["found": .text(directive.value)])
      }
    }
    directives.append(directive)
  }

  // MARK: Instructions

  private mutating func instruction(first: Line, from start: Int) {
    var line = first
    var contentStart = start
    var joinStart: Int?
    var hasEmptyContinuation = false
    while true {
      let content = withoutContinuation(from: contentStart, to: line.end)
      if content != nil, joinStart == nil { joinStart = parts.text.count }
      if joinStart != nil { join(from: contentStart, to: content ?? line.end) }
      guard content != nil,
        let next = nextContinuation(after: line, hasEmptyContinuation: &hasEmptyContinuation)
      else { break }
      line = next
      contentStart = next.start
    }
    offset = line.next
    finish(
      text: joinStart.map { $0..<parts.text.count } ?? start..<line.end, start: start,
      hasEmptyContinuation: hasEmptyContinuation)
  }

  private mutating func join(from start: Int, to end: Int) {
    parts.append(
      source.bytes[start..<end],
      TextPiece(text: Int32(parts.text.count), source: Int32(start), sourceEnd: -1))
  }

  /// The end of a line without its continuation character, `nil` when the line does not continue.
  ///
  /// BuildKit's pattern is `([^\\])\\[ \t]*$|^\\[ \t]*$`: two escape characters end the line.
  private func withoutContinuation(from start: Int, to end: Int) -> Int? {
    let bytes = source.bytes.span
    var last = end
    while last > start, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
    guard last > start, bytes[last - 1] == escape else { return nil }
    if last - 1 > start, bytes[last - 2] == escape { return nil }
    return last - 1
  }

  /// The next line that goes on with the instruction; comments and blank lines between are passed over.
  private mutating func nextContinuation(
    after line: Line, hasEmptyContinuation: inout Bool
  ) -> Line? {
    var position = line.next
    while position < source.bytes.count {
      let next = checkedLine(at: position)
      let content = source.bytes.span.skippingWhiteSpace(from: next.start, to: next.end)
      if content < next.end, source.bytes[content] != 0x23 { return next }
      if content == next.end { hasEmptyContinuation = true }
      position = next.next
    }
    return nil
  }

  private mutating func finish(text: Range<Int>, start: Int, hasEmptyContinuation: Bool) {
    var line = trimmed(text)
    // Nothing but continuation characters: it stands where it begins.
    if line.isEmpty { line = WordRecord(start, start) }
    var instruction = readInstruction(line: line)
    instruction.hasEmptyContinuation = hasEmptyContinuation
    var inner = trigger
    trigger = nil
    readHeredocBodies(of: &instruction, trigger: &inner)
    parts.instructions.append(instruction, text: parts.text)
    if let inner { parts.instructions.append(inner, text: parts.text) }
    check(instruction, trigger: inner)
  }

  /// Reads the bodies of an instruction's heredocs from the lines that follow it.
  private mutating func readHeredocBodies(
    of instruction: inout InstructionRecord, trigger: inout InstructionRecord?
  ) {
    let target = trigger ?? instruction
    guard target.keyword.takesHeredocs, target.form != .exec else { return }
    let found = heredocs(in: instruction.line.textRange)
    guard !found.isEmpty else { return }
    let first = Int32(parts.heredocs.count)
    for var heredoc in found {
      readBody(of: &heredoc)
      parts.heredocs.append(heredoc)
    }
    // A body that never ends takes the last line end too.
    let end = max(bodyEnd, Int(parts.heredocs.last?.bodyEnd ?? 0))
    instruction.end = end
    let all = first..<Int32(parts.heredocs.count)
    if trigger == nil {
      instruction.heredocs = all
    } else {
      trigger?.heredocs = all
      trigger?.end = end
    }
  }

  private var bodyEnd: Int {
    var end = offset
    if end > 0, end <= source.bytes.count, source.bytes[end - 1] == 0x0A { end -= 1 }
    while end > 0, source.bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  private mutating func readBody(of heredoc: inout HeredocRecord) {
    heredoc.bodyStart = Int32(offset)
    let name = parts.text[heredoc.name.textRange]
    while offset < source.bytes.count {
      let line = line(at: offset)
      var start = line.start
      if heredoc.chomps {
        while start < line.end, source.bytes[start] == 0x09 { start += 1 }
      }
      heredoc.bodyEnd = Int32(line.start)
      offset = line.next
      if line.end - start == name.count, source.bytes[start..<line.end] == name { return }
    }
    heredoc.bodyEnd = Int32(source.bytes.count)
    report(
      "unterminated-heredoc", at: parts.range(of: heredoc.name), buildKit: "unterminated heredoc",
      ["name": .text(String(decoding: name, as: UTF8.self))])
  }

  // MARK: Places

  /// A word of the combined text without white space around it.
  func trimmed(_ range: Range<Int>) -> WordRecord {
    let text = parts.text.span
    let start = text.skippingWhiteSpace(from: range.lowerBound, to: range.upperBound)
    return WordRecord(start, text.trimmingWhiteSpace(from: start, to: range.upperBound))
  }

  func range(of word: WordRecord) -> SourceRange { parts.range(of: word) }
}
