package import Findings

/// A Dockerfile as a lossless tree; made from any bytes at all, without failing.
///
/// What BuildKit would refuse stands in ``problems``, all of it, and reading goes on at the next
/// instruction. The tree prints back byte for byte.
package struct Dockerfile: Sendable {
  /// A stretch of whole lines of the file.
  package enum Element: Sendable {
    case blank(SourceRange)
    case comment(SourceRange)
    case directive(SourceRange)
    case instruction(Instruction, SourceRange)

    package var range: SourceRange {
      switch self {
      case .blank(let range), .comment(let range), .directive(let range),
        .instruction(_, let range):
        range
      }
    }
  }

  let storage: SyntaxStorage
  package let directives: [Directive]
  package let problems: [Finding]
  private let topLevel: [Int32]

  /// Largest file that is read, in bytes; the caller refuses larger ones with a sentence.
  package static let largestSize = 16 << 20

  package init(parsing source: SourceText) {
    var parser = Parser(source)
    parser.parse()
    storage = SyntaxStorage(parser.parts, source: source)
    directives = parser.directives
    topLevel = parser.topLevel
    problems = parser.problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  package var source: SourceText { storage.source }

  /// The instructions in order; those inside `ONBUILD` hang on theirs.
  package var instructions: [Instruction] {
    topLevel.map { Instruction(storage: storage, index: Int($0)) }
  }

  /// Everything in the file, in order; the ranges follow each other without a gap.
  package var elements: [Element] {
    var nextInstruction = topLevel.makeIterator()
    return storage.elements.indices.compactMap { index in
      let element = storage.elements[index]
      let end =
        index + 1 < storage.elements.count
        ? Int(storage.elements[index + 1].start) : source.bytes.count
      let range = SourceRange(Int(element.start), end)
      switch element.kind {
      case .blank: return .blank(range)
      case .comment: return .comment(range)
      case .directive: return .directive(range)
      case .instruction:
        return nextInstruction.next().map {
          .instruction(Instruction(storage: storage, index: Int($0)), range)
        }
      }
    }
  }

  /// The file's bytes, put together again from the elements.
  package var printed: [UInt8] {
    elements.flatMap { source.bytes[$0.range.lowerBound..<$0.range.upperBound] }
  }

  package var hasErrors: Bool { problems.contains { $0.severity == .error } }
}

/// A parser directive at the top of the file: `# syntax=…`, `# escape=…`, `# check=…`.
package struct Directive: Sendable, Hashable {
  /// Lower case.
  package let name: String
  package let value: String
  package let range: SourceRange
}

extension Dockerfile {
  /// The escape character: a backslash, or a backtick where a directive says so.
  package var escape: UInt8 {
    directives.contains { $0.name == "escape" && $0.value == "`" } ? 0x60 : 0x5C
  }
}
