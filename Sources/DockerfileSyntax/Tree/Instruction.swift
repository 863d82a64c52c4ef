package import Findings

/// One instruction: a keyword, flags, and arguments in one of a few forms.
package struct Instruction: Sendable {
  /// How the arguments are to be read.
  package enum Form: UInt8, Sendable {
    /// There are none.
    case empty
    /// One string, for a shell or as it is.
    case string
    /// A JSON array of strings; the words are its elements.
    case exec
    /// A list of words.
    case words
    /// Names and values in turn.
    case pairs
    /// The old `ENV name value`; two words.
    case oldPair
    /// Another instruction; see ``Instruction/trigger``.
    case instruction
  }

  let storage: SyntaxStorage
  let index: Int
  /// Made anew each time: a list of a million instructions must stay small.
  private var record: InstructionRecord {
    storage.parts.instructions.record(index, in: storage.parts)
  }

  init(storage: SyntaxStorage, index: Int) {
    self.storage = storage
    self.index = index
  }

  package var keyword: Keyword { storage.parts.instructions.keyword(index) }
  /// The keyword as the author wrote it.
  package var keywordText: String { storage.string(record.keywordWord) }
  package var keywordRange: SourceRange { storage.range(of: record.keywordWord) }
  /// From the keyword to the end of the last line, heredocs included, without the line end.
  package var range: SourceRange {
    SourceRange(storage.range(of: record.line).lowerBound, record.end)
  }
  /// From the keyword to the end of the arguments, heredoc bodies left out.
  package var headRange: SourceRange { storage.range(of: record.line) }
  package var form: Form { record.form }
  package var looksLikeJSON: Bool { record.looksLikeJSON }
  package var hasEmptyContinuation: Bool { record.hasEmptyContinuation }

  /// Everything behind keyword and flags as one word.
  package var arguments: Word { Word(storage: storage, record: record.arguments) }

  package var words: [Word] {
    record.words.map { Word(storage: storage, record: storage.parts.words[Int($0)]) }
  }

  /// The names and values of `ENV`, `LABEL` and `ARG`; a bare `ARG name` has no value.
  package var pairs: [(name: Word, value: Word?)] {
    let words = words
    guard form == .pairs || form == .oldPair else {
      return words.map { word in (word, nil) }
    }
    return stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }
  }

  package var flags: [Flag] {
    record.flags.map { index in
      let flag = storage.parts.flags[Int(index)]
      return Flag(
        name: storage.string(flag.name),
        value: flag.value.map { Word(storage: storage, record: $0) },
        range: storage.range(of: flag.whole), text: storage.string(flag.whole))
    }
  }

  /// The last flag of a name.
  package func flag(_ name: String) -> Flag? { flags.last { $0.name == name } }

  package var heredocs: [Heredoc] {
    record.heredocs.map { index in
      let heredoc = storage.parts.heredocs[Int(index)]
      let (start, end) = (Int(heredoc.bodyStart), Int(heredoc.bodyEnd))
      return Heredoc(
        name: Word(storage: storage, record: heredoc.name),
        fileDescriptor: Int(heredoc.fileDescriptor), expands: heredoc.expands,
        chomps: heredoc.chomps, bodyRange: SourceRange(start, end),
        body: storage.parts.text[start..<end])
    }
  }

  /// The instruction inside an `ONBUILD`.
  package var trigger: Instruction? {
    storage.parts.instructions.trigger(of: index).map { Instruction(storage: storage, index: $0) }
  }
}
