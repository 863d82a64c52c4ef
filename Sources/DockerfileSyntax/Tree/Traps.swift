package import Findings

/// A text that BuildKit reads in another way than its author most likely meant.
///
/// No error: the build goes on with something else. Rules decide which of them matter.
package struct Trap: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// `CMD ['node', 'a.js']`: begins like a JSON array, and is run by a shell instead.
    case jsonLookAlike = "json-look-alike"
    /// `EXPOSE 80 # web`: comments stand on lines of their own; here `#` is text.
    case trailingComment = "trailing-comment"
    /// `# syntax=…` behind something else: a comment like any other.
    case lateDirective = "late-directive"
    /// `RUN echo it's <<END`: a quote that is not closed hides the heredoc.
    case hiddenHeredoc = "hidden-heredoc"
    /// A no-break, full-width or other blank that looks like a space.
    case unusualBlank = "unusual-blank"
    /// `“` or `’` where quotes of code were meant.
    case smartQuote = "smart-quote"
    /// A blank line inside of an instruction; BuildKit warns of it.
    case emptyContinuation = "empty-continuation"
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

extension Dockerfile {
  /// The traps of the whole file, in order; at most one of a kind for each instruction.
  package var traps: [Trap] {
    var traps: [Trap] = []
    forEachElement { element in
      switch element {
      case .blank, .directive: return
      case .comment(let range):
        if isLateDirective(range) { traps.append(Trap(.lateDirective, trimmed(range))) }
      case .instruction(let instruction, _):
        traps += instruction.traps
        if let trigger = instruction.trigger { traps += trigger.traps }
      }
    }
    return traps
  }

  /// A comment that would be a directive at the top of the file.
  private func isLateDirective(_ range: SourceRange) -> Bool {
    let bytes = source.bytes.span
    let start = bytes.skippingWhiteSpace(from: range.lowerBound, to: range.upperBound)
    return Directive(commentOf: source.bytes, from: start, to: trimmed(range).upperBound) != nil
  }

  private func trimmed(_ range: SourceRange) -> SourceRange {
    let bytes = source.bytes.span
    let start = bytes.skippingWhiteSpace(from: range.lowerBound, to: range.upperBound)
    return SourceRange(start, bytes.trimmingWhiteSpace(from: start, to: range.upperBound))
  }
}

extension Instruction {
  fileprivate var traps: [Trap] {
    var traps: [Trap] = []
    func add(_ kind: Trap.Kind, _ range: SourceRange?) {
      if let range { traps.append(Trap(kind, range)) }
    }
    add(.jsonLookAlike, looksLikeJSON ? arguments.range : nil)
    add(.trailingComment, trailingComment)
    add(.hiddenHeredoc, hiddenHeredoc)
    add(.unusualBlank, unusualBlank)
    add(.smartQuote, smartQuote)
    add(.emptyContinuation, hasEmptyContinuation ? headRange : nil)
    return traps
  }

  /// Part of the logical line, as a range of the file.
  private func place(_ start: Int, _ end: Int) -> SourceRange {
    storage.range(of: WordRecord(start, end))
  }

  /// From a `#` that stands alone to the end, where no shell will take it for a comment.
  private var trailingComment: SourceRange? {
    let text = arguments.bytes
    let isForShell = [.run, .cmd, .entrypoint, .healthcheck, .shell].contains(keyword)
    guard form != .exec, form != .instruction, keyword != .unknown else { return nil }
    guard !isForShell || looksLikeJSON else { return nil }
    var quote: UInt8?
    var previous: UInt8 = 0x20
    for offset in text.indices {
      let byte = text[offset]
      if quote == nil, byte == 0x23, previous.isBlank, offset > text.startIndex {
        return place(offset, text.endIndex)
      }
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == 0x22 || byte == 0x27 {
        quote = byte
      }
      previous = byte
    }
    return nil
  }

  /// `<<NAME` in an instruction that could have a heredoc, and has none since a quote stays open.
  private var hiddenHeredoc: SourceRange? {
    guard keyword.takesHeredocs, form != .exec, heredocs.isEmpty else { return nil }
    let text = arguments.bytes
    var quotes = [UInt8: Int]()
    for byte in text where byte == 0x22 || byte == 0x27 { quotes[byte, default: 0] += 1 }
    guard quotes.values.contains(where: { $0 % 2 == 1 }) else { return nil }
    for offset in text.indices.dropLast(2)
    where text[offset] == 0x3C && text[offset + 1] == 0x3C
      && (offset == text.startIndex || text[offset - 1].isBlank || text[offset - 1].isDigit)
    {
      let name = text[offset + 2] == 0x2D ? offset + 3 : offset + 2
      guard name < text.endIndex, text[name].isLetter || text[name] == 0x22 || text[name] == 0x27
      else { continue }
      var end = name
      while end < text.endIndex, !text[end].isBlank { end += 1 }
      return place(offset, end)
    }
    return nil
  }

  /// The first blank beyond ASCII.
  private var unusualBlank: SourceRange? {
    let bytes = storage.parts.text
    let line = storage.parts.instructions.record(index, in: storage.parts).line.textRange
    for offset in line where bytes[offset] >= 0x80 {
      let length = bytes.span.whiteSpaceLength(at: offset, end: line.upperBound)
      if length > 1 { return place(offset, offset + length) }
    }
    return nil
  }

  /// The first of `‘’‚‛“”„‟` (U+2018 to U+201F) outside of text that a shell prints.
  private var smartQuote: SourceRange? {
    guard keyword != .run || looksLikeJSON, keyword != .label else { return nil }
    let bytes = storage.parts.text
    let line = storage.parts.instructions.record(index, in: storage.parts).line.textRange
    for offset in line.dropLast(2)
    where bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && (0x98...0x9F).contains(bytes[offset + 2])
    {
      return place(offset, offset + 3)
    }
    return nil
  }
}
