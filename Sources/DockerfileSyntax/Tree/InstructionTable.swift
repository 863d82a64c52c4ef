import Findings

/// The instructions of a file in 16 bytes each, and what only some of them have beside.
///
/// A million lines of `ENV A=1` have no more than nine bytes each to be kept in; what follows from other
/// tables or from the text is not stored.
struct InstructionTable {
  /// What every instruction has.
  private struct Row {
    var keyword: Keyword
    var form: Instruction.Form
    var marks: Marks
    var line: WordRecord
    /// The words go on to the next row's first.
    var firstWord: Int32
  }

  private struct Marks: OptionSet {
    var rawValue: UInt8
    static let looksLikeJSON = Marks(rawValue: 1)
    static let hasEmptyContinuation = Marks(rawValue: 2)
    static let isTrigger = Marks(rawValue: 4)
    static let hasMore = Marks(rawValue: 8)
  }

  /// What few instructions have.
  private struct More {
    var row: Int32
    var argumentsStart: Int32
    var end: Int32
    var flags: Range<Int32>
    var heredocs: Range<Int32>
  }

  private var rows: [Row] = []
  private var more: [More] = []

  var count: Int { rows.count }

  mutating func reserveCapacity(_ count: Int) { rows.reserveCapacity(count) }

  /// Adds an instruction whose words are the last in their table.
  mutating func append(_ record: InstructionRecord, text: [UInt8]) {
    var marks: Marks = []
    if record.looksLikeJSON { marks.insert(.looksLikeJSON) }
    if record.hasEmptyContinuation { marks.insert(.hasEmptyContinuation) }
    if record.isTrigger { marks.insert(.isTrigger) }
    let isPlain =
      record.flags.isEmpty && record.heredocs.isEmpty && record.end == record.lineEnd
      && record.arguments.start
        == InstructionTable.argumentsStart(
          of: record.line, keywordEnd: record.keywordEnd, text)
    if !isPlain {
      marks.insert(.hasMore)
      more.append(
        More(
          row: Int32(rows.count), argumentsStart: record.arguments.start, end: Int32(record.end),
          flags: record.flags, heredocs: record.heredocs))
    }
    rows.append(
      Row(
        keyword: record.keyword, form: record.form, marks: marks, line: record.line,
        firstWord: record.words.lowerBound))
  }

  func keyword(_ index: Int) -> Keyword { rows[index].keyword }
  func isTrigger(_ index: Int) -> Bool { rows[index].marks.contains(.isTrigger) }

  /// The instruction inside an `ONBUILD`, by index.
  func trigger(of index: Int) -> Int? {
    index + 1 < rows.count && isTrigger(index + 1) ? index + 1 : nil
  }

  func record(_ index: Int, in parts: TreeParts) -> InstructionRecord {
    let row = rows[index]
    let keywordEnd = parts.text.span.endOfBlankWord(
      from: Int(row.line.start), to: Int(row.line.end))
    let lastWord =
      index + 1 < rows.count ? rows[index + 1].firstWord : Int32(parts.words.count)
    var record = InstructionRecord(
      keyword: row.keyword, form: row.form, looksLikeJSON: row.marks.contains(.looksLikeJSON),
      hasEmptyContinuation: row.marks.contains(.hasEmptyContinuation),
      isTrigger: row.marks.contains(.isTrigger), line: row.line, keywordEnd: keywordEnd,
      arguments: row.line, end: 0, lineEnd: 0, words: row.firstWord..<lastWord)
    if row.marks.contains(.hasMore) {
      let rest = more[self.more(of: index)]
      record.arguments.start = rest.argumentsStart
      record.end = Int(rest.end)
      record.flags = rest.flags
      record.heredocs = rest.heredocs
    } else {
      record.arguments.start = InstructionTable.argumentsStart(
        of: row.line, keywordEnd: keywordEnd, parts.text)
      record.end = parts.range(of: row.line).upperBound
    }
    return record
  }

  private static func argumentsStart(
    of line: WordRecord, keywordEnd: Int, _ text: [UInt8]
  ) -> Int32 {
    Int32(text.span.skippingWhiteSpace(from: keywordEnd, to: Int(line.end)))
  }

  private func more(of row: Int) -> Int {
    var low = 0
    var high = more.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(more[middle].row) <= row { low = middle } else { high = middle }
    }
    return low
  }
}

/// One instruction as offsets.
struct InstructionRecord {
  var keyword: Keyword
  var form: Instruction.Form = .empty
  /// Set where the arguments look like a JSON array and are none.
  var looksLikeJSON = false
  /// A blank line stands inside; BuildKit warns about it.
  var hasEmptyContinuation = false
  /// It stands inside of the `ONBUILD` before it.
  var isTrigger = false
  /// The whole instruction as one logical line, continuations joined.
  var line: WordRecord
  var keywordEnd: Int
  /// Everything behind keyword and flags.
  var arguments: WordRecord
  /// The end of the last line in the file, heredocs included.
  var end: Int
  /// The end of the arguments in the file.
  var lineEnd: Int
  var words: Range<Int32> = 0..<0
  var flags: Range<Int32> = 0..<0
  var heredocs: Range<Int32> = 0..<0

  var keywordWord: WordRecord { WordRecord(Int(line.start), keywordEnd) }
}
