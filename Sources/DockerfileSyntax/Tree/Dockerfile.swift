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

  /// Largest file that is read, in bytes; the caller refuses larger ones with a sentence.
  package static let largestSize = 16 << 20

  package init(parsing source: SourceText) {
    var parser = Parser(source)
    parser.parse()
    storage = SyntaxStorage(parser.parts, source: source)
    directives = parser.directives
    problems = parser.problems.all
  }

  package var source: SourceText { storage.source }

  /// The instructions in order; those inside `ONBUILD` hang on theirs.
  package var instructions: [Instruction] {
    let table = storage.parts.instructions
    return (0..<table.count).compactMap { index in
      table.isTrigger(index) ? nil : Instruction(storage: storage, index: index)
    }
  }

  /// Everything in the file, in order; the ranges follow each other without a gap.
  package var elements: [Element] {
    var elements: [Element] = []
    forEachElement { elements.append($0) }
    return elements
  }

  /// Goes through everything in the file, in order, without a list of it.
  package func forEachElement(_ body: (Element) -> Void) {
    let records = storage.parts.elements
    var next = 0
    for index in records.indices {
      let end = index + 1 < records.count ? records[index + 1].start : source.bytes.count
      let range = SourceRange(records[index].start, end)
      switch records[index].kind {
      case .blank: body(.blank(range))
      case .comment: body(.comment(range))
      case .directive: body(.directive(range))
      case .instruction:
        body(.instruction(Instruction(storage: storage, index: next), range))
        next = (storage.parts.instructions.trigger(of: next) ?? next) + 1
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
