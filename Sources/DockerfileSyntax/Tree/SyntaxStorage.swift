import Findings

/// The whole tree of one file as flat tables; the public types are views into it.
///
/// `text` holds the file's bytes, followed by the texts that do not stand in the file as they are:
/// lines joined across continuations, and JSON strings with their escapes resolved. So every word
/// is two offsets, wherever its text lies, and no `String` is made until somebody asks for one.
final class SyntaxStorage: Sendable {
  let source: SourceText
  let text: [UInt8]
  let elements: [ElementRecord]
  let instructions: [InstructionRecord]
  let words: [WordRecord]
  let flags: [FlagRecord]
  let heredocs: [HeredocRecord]

  init(_ parts: TreeParts, source: SourceText) {
    self.source = source
    text = parts.text
    elements = parts.elements
    instructions = parts.instructions
    words = parts.words
    flags = parts.flags
    heredocs = parts.heredocs
  }

  func string(_ word: WordRecord) -> String {
    String(decoding: text[Int(word.start)..<Int(word.end)], as: UTF8.self)
  }
}

/// What the parser fills; see ``SyntaxStorage``.
struct TreeParts {
  var text: [UInt8]
  var elements: [ElementRecord] = []
  var instructions: [InstructionRecord] = []
  var words: [WordRecord] = []
  var flags: [FlagRecord] = []
  var heredocs: [HeredocRecord] = []
}

/// A text (offsets into `SyntaxStorage.text`) and its place in the file (byte offsets).
struct WordRecord {
  var start: Int32
  var end: Int32
  var sourceStart: Int32
  var sourceEnd: Int32

  var range: SourceRange { SourceRange(Int(sourceStart), Int(sourceEnd)) }
  var textRange: Range<Int> { Int(start)..<Int(end) }
}

/// A stretch of whole lines; together they are the file from first to last byte.
struct ElementRecord {
  enum Kind: UInt8 { case blank, comment, directive, instruction }
  var kind: Kind
  var start: Int32
}

struct FlagRecord {
  var name: WordRecord
  /// `nil` when there is no `=`.
  var value: WordRecord?
  /// The flag as BuildKit keeps it, quotes and escapes resolved: `--from=build`.
  var whole: WordRecord
}

struct HeredocRecord {
  var name: WordRecord
  var fileDescriptor: Int32
  var expands: Bool
  var chomps: Bool
  /// Byte offsets of the body in the file, without the closing line.
  var bodyStart: Int32
  var bodyEnd: Int32
}

struct InstructionRecord {
  var keyword: Keyword
  var form: Instruction.Form
  /// Set where the arguments look like a JSON array and are none.
  var looksLikeJSON = false
  /// A blank line stands inside; BuildKit warns about it.
  var hasEmptyContinuation = false
  var start: Int32
  var end: Int32
  var keywordWord: WordRecord
  /// Everything behind keyword and flags.
  var arguments: WordRecord
  /// The whole instruction as one logical line, continuations joined.
  var line: WordRecord
  var words: Range<Int32> = 0..<0
  var flags: Range<Int32> = 0..<0
  var heredocs: Range<Int32> = 0..<0
  /// For ONBUILD: the instruction it holds.
  var trigger: Int32 = -1
}
