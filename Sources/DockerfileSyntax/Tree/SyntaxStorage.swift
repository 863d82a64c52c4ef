import Findings

/// The whole tree of one file as flat tables; the public types are views into it.
///
/// `text` holds the file's bytes, followed by the texts that do not stand in the file as they are:
/// lines joined across continuations, and strings with their escapes resolved. So every word is two
/// offsets, wherever its text lies, and no `String` is made until somebody asks for one.
final class SyntaxStorage: Sendable {
  let source: SourceText
  let parts: TreeParts

  init(_ parts: TreeParts, source: SourceText) {
    self.source = source
    self.parts = parts
  }

  func string(_ word: WordRecord) -> String {
    String(decoding: parts.text[word.textRange], as: UTF8.self)
  }

  func range(of word: WordRecord) -> SourceRange { parts.range(of: word) }
}

/// What the parser fills; see ``SyntaxStorage``.
struct TreeParts: Sendable {
  var text: [UInt8]
  /// The number of bytes of the file; text beyond comes from the pieces.
  let sourceCount: Int
  var pieces: [TextPiece] = []
  var elements: [ElementRecord] = []
  var instructions = InstructionTable()
  var words: [WordRecord] = []
  var flags: [FlagRecord] = []
  var heredocs: [HeredocRecord] = []

  init(_ source: [UInt8]) {
    text = source
    sourceCount = source.count
  }
}

/// A text, as offsets into ``TreeParts/text``; where it stands in the file follows from the pieces.
struct WordRecord {
  var start: Int32
  var end: Int32

  init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  var textRange: Range<Int> { Int(start)..<Int(end) }
  var isEmpty: Bool { start == end }
}

/// A text behind the file's own bytes, and what it stands for.
struct TextPiece {
  /// Where it begins in ``TreeParts/text``.
  var text: Int32
  /// Where the first byte stands in the file.
  var source: Int32
  /// The end of the stretch that it stands for as a whole; -1 for a copy, byte by byte.
  var sourceEnd: Int32
}

/// A stretch of whole lines; together they are the file from first to last byte.
struct ElementRecord {
  enum Kind: UInt8 { case blank, comment, directive, instruction }
  private let bits: UInt32

  init(_ kind: Kind, start: Int) {
    bits = UInt32(truncatingIfNeeded: start) << 2 | UInt32(kind.rawValue)
  }

  var kind: Kind { Kind(rawValue: UInt8(bits & 3)) ?? .blank }
  var start: Int { Int(bits >> 2) }
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

extension TreeParts {
  /// Where a text stands in the file; spans the line ends of a continuation.
  func range(of word: WordRecord) -> SourceRange {
    let (start, end) = (Int(word.start), Int(word.end))
    if start < sourceCount { return SourceRange(start, end) }
    if let piece = piece(at: start), piece.sourceEnd >= 0, start < end {
      return SourceRange(Int(piece.source), Int(piece.sourceEnd))
    }
    // An empty text may lie where the next piece begins, so the byte before says where it is.
    guard start < end else {
      let place = sourceEnd(of: start)
      return SourceRange(place, place)
    }
    return SourceRange(sourceStart(of: start), sourceEnd(of: end))
  }

  private func sourceStart(of offset: Int) -> Int {
    guard offset >= sourceCount, let piece = piece(at: offset) else { return offset }
    return Int(piece.source) + (piece.sourceEnd < 0 ? offset - Int(piece.text) : 0)
  }

  func sourceEnd(of offset: Int) -> Int {
    guard offset > sourceCount, let piece = piece(at: offset - 1) else {
      return min(offset, sourceCount)
    }
    return piece.sourceEnd < 0
      ? Int(piece.source) + offset - Int(piece.text) : Int(piece.sourceEnd)
  }

  private func piece(at offset: Int) -> TextPiece? {
    guard offset >= sourceCount, !pieces.isEmpty else { return nil }
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].text <= offset { low = middle } else { high = middle }
    }
    return pieces[low]
  }

  /// Adds a text that does not stand in the file as it is, for a place that does.
  mutating func derive(_ bytes: [UInt8], for word: WordRecord) -> WordRecord {
    // Nothing can be added for nothing: an empty text has no piece of its own.
    guard !bytes.isEmpty else { return WordRecord(Int(word.start), Int(word.start)) }
    let place = range(of: word)
    return append(
      bytes[...],
      TextPiece(
        text: Int32(truncatingIfNeeded: text.count), source: Int32(place.lowerBound),
        sourceEnd: Int32(place.upperBound)))
  }

  @discardableResult
  mutating func append(_ bytes: ArraySlice<UInt8>, _ piece: TextPiece) -> WordRecord {
    if pieces.isEmpty { text.reserveCapacity(sourceCount + sourceCount / 2 + bytes.count) }
    pieces.append(piece)
    let start = text.count
    text += bytes
    return WordRecord(start, text.count)
  }
}
