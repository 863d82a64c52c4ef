import Findings

/// Reads physical lines into logical ones, and those into instructions.
///
/// Follows BuildKit's `frontend/dockerfile/parser/parser.go` (`Parse`, `scanLines`,
/// `trimContinuationCharacter`), but goes on after every error.
struct Parser {
  var parts: TreeParts
  var directives: [Directive] = []
  var topLevel: [Int32] = []
  var problems: [Finding] = []
  /// Where the pieces of joined lines come from, for offsets beyond the file's own bytes.
  var pieces: [Piece] = []
  var escape: UInt8 = 0x5C
  let source: SourceText
  private var offset = 0
  private var mayBeDirective = true

  /// Bytes from `text` on stand in the file from `source` on.
  struct Piece {
    var text: Int
    var source: Int
  }

  /// Longest physical line that BuildKit reads, in bytes.
  static let longestLine = 65535

  init(_ source: SourceText) {
    self.source = source
    parts = TreeParts(text: source.bytes)
    parts.text.reserveCapacity(source.bytes.count + source.bytes.count / 4)
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
    var end = start
    while end < source.bytes.count, parts.text[end] != 0x0A { end += 1 }
    let next = min(end + 1, source.bytes.count)
    while end > start, parts.text[end - 1] == 0x0D { end -= 1 }
    return Line(start: start, end: end, next: next)
  }

  private mutating func element() {
    let line = checkedLine(at: offset)
    let start = parts.text.skippingWhiteSpace(
      from: offset == 0 ? afterByteOrderMark : line.start, to: line.end)
    if start == line.end {
      add(.blank)
      mayBeDirective = false
      offset = line.next
    } else if parts.text[start] == 0x23 {
      comment(line, from: start)
    } else {
      mayBeDirective = false
      add(.instruction)
      instruction(first: line, from: start)
    }
  }

  private mutating func add(_ kind: ElementRecord.Kind) {
    parts.elements.append(ElementRecord(kind: kind, start: Int32(offset)))
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
    let directive = mayBeDirective ? readDirective(from: start, to: line.end) : nil
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
    let joinStart = parts.text.count
    var isJoined = false
    var hasEmptyContinuation = false
    while true {
      let content = withoutContinuation(from: contentStart, to: line.end)
      if content != nil { isJoined = true }
      if isJoined { join(from: contentStart, to: content ?? line.end) }
      guard content != nil,
        let next = nextContinuation(after: line, hasEmptyContinuation: &hasEmptyContinuation)
      else { break }
      line = next
      contentStart = next.start
    }
    offset = line.next
    finish(
      text: isJoined ? joinStart..<parts.text.count : start..<line.end, start: start,
      hasEmptyContinuation: hasEmptyContinuation)
  }

  private mutating func join(from start: Int, to end: Int) {
    pieces.append(Piece(text: parts.text.count, source: start))
    parts.text += source.bytes[start..<end]
  }

  /// The end of a line without its continuation character, `nil` when the line does not continue.
  ///
  /// BuildKit's pattern is `([^\\])\\[ \t]*$|^\\[ \t]*$`: two escape characters end the line.
  private func withoutContinuation(from start: Int, to end: Int) -> Int? {
    var last = end
    while last > start, parts.text[last - 1] == 0x20 || parts.text[last - 1] == 0x09 { last -= 1 }
    guard last > start, parts.text[last - 1] == escape else { return nil }
    if last - 1 > start, parts.text[last - 2] == escape { return nil }
    return last - 1
  }

  /// The next line that goes on with the instruction; comments and blank lines between are passed over.
  private mutating func nextContinuation(
    after line: Line, hasEmptyContinuation: inout Bool
  ) -> Line? {
    var position = line.next
    while position < source.bytes.count {
      let next = checkedLine(at: position)
      let content = parts.text.skippingWhiteSpace(from: next.start, to: next.end)
      if content < next.end, parts.text[content] != 0x23 { return next }
      if content == next.end { hasEmptyContinuation = true }
      position = next.next
    }
    return nil
  }

  private mutating func finish(text: Range<Int>, start: Int, hasEmptyContinuation: Bool) {
    let line = trimmed(text)
    let index = addInstruction(line: line)
    parts.instructions[index].start = Int32(start)
    parts.instructions[index].end = max(Int32(start), line.sourceEnd)
    parts.instructions[index].hasEmptyContinuation = hasEmptyContinuation
    topLevel.append(Int32(index))
    readHeredocBodies(of: index)
    check(index)
  }

  /// Reads the bodies of an instruction's heredocs from the lines that follow it.
  private mutating func readHeredocBodies(of index: Int) {
    var target = index
    while parts.instructions[target].trigger >= 0 {
      target = Int(parts.instructions[target].trigger)
    }
    guard parts.instructions[target].keyword.takesHeredocs,
      parts.instructions[target].form != .exec
    else { return }
    let found = heredocs(in: parts.instructions[index].line.textRange)
    guard !found.isEmpty else { return }
    let first = Int32(parts.heredocs.count)
    for var heredoc in found {
      readBody(of: &heredoc, instruction: index)
      parts.heredocs.append(heredoc)
    }
    parts.instructions[target].heredocs = first..<Int32(parts.heredocs.count)
    parts.instructions[target].end = Int32(bodyEnd)
    parts.instructions[index].end = Int32(bodyEnd)
  }

  private var bodyEnd: Int {
    var end = offset
    if end > 0, end <= source.bytes.count, source.bytes[end - 1] == 0x0A { end -= 1 }
    while end > 0, source.bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  private mutating func readBody(of heredoc: inout HeredocRecord, instruction index: Int) {
    heredoc.bodyStart = Int32(offset)
    let name = parts.text[heredoc.name.textRange]
    while offset < source.bytes.count {
      let line = line(at: offset)
      var start = line.start
      if heredoc.chomps { while start < line.end, parts.text[start] == 0x09 { start += 1 } }
      heredoc.bodyEnd = Int32(line.start)
      offset = line.next
      if parts.text[start..<line.end] == name { return }
    }
    heredoc.bodyEnd = Int32(source.bytes.count)
    report(
      "unterminated-heredoc", at: heredoc.name.range, buildKit: "unterminated heredoc",
      ["name": .text(String(decoding: name, as: UTF8.self))])
  }

  // MARK: Places

  /// A word of the combined text without white space around it.
  func trimmed(_ range: Range<Int>) -> WordRecord {
    let start = parts.text.skippingWhiteSpace(from: range.lowerBound, to: range.upperBound)
    let end = parts.text.trimmingWhiteSpace(from: start, to: range.upperBound)
    return word(start..<end)
  }

  func word(_ range: Range<Int>) -> WordRecord {
    let start = sourceOffset(range.lowerBound)
    let end = range.isEmpty ? start : sourceOffset(range.upperBound - 1) + 1
    return WordRecord(
      start: Int32(range.lowerBound), end: Int32(range.upperBound), sourceStart: Int32(start),
      sourceEnd: Int32(end))
  }

  private func sourceOffset(_ offset: Int) -> Int {
    guard offset >= source.bytes.count, !pieces.isEmpty else {
      return min(offset, source.bytes.count)
    }
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].text <= offset { low = middle } else { high = middle }
    }
    return pieces[low].source + offset - pieces[low].text
  }

  /// A text that does not stand in the file as it is, with the place that it stands for.
  mutating func derived(_ bytes: [UInt8], for word: WordRecord) -> WordRecord {
    let start = parts.text.count
    pieces.append(Piece(text: start, source: Int(word.sourceStart)))
    parts.text += bytes
    return WordRecord(
      start: Int32(start), end: Int32(parts.text.count), sourceStart: word.sourceStart,
      sourceEnd: word.sourceEnd)
  }

  mutating func report(
    _ name: String, at range: SourceRange, buildKit: String,
    _ values: [String: Message.Value] = [:]
  ) {
    problems.append(
      Finding(
        rule: "syntax-\(name)", severity: .error, range: range, key: "syntax.\(name)",
        values: values.merging(["buildkit": .text(buildKit)]) { own, _ in own },
        buildKitText: buildKit))
  }
}
