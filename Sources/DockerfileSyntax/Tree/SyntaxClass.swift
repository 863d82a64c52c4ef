package import Findings

/// What a stretch of a Dockerfile is, for colours.
package enum SyntaxClass: Sendable {
  case comment, directive, flag, keyword, stageName, string
}

extension Dockerfile {
  /// The stretches that highlighting marks, in order and without overlap.
  package var syntaxClasses: [(range: SourceRange, kind: SyntaxClass)] {
    elements.flatMap { element -> [(range: SourceRange, kind: SyntaxClass)] in
      switch element {
      case .blank: return []
      case .comment(let range): return [(range, .comment)]
      case .directive(let range): return [(range, .directive)]
      case .instruction(let instruction, _): return instruction.syntaxClasses
      }
    }
  }
}

extension Instruction {
  fileprivate var syntaxClasses: [(range: SourceRange, kind: SyntaxClass)] {
    var marks: [(range: SourceRange, kind: SyntaxClass)] = [(keywordRange, .keyword)]
    marks += flags.map { ($0.range, .flag) }
    if form == .exec {
      let strings = keyword == .healthcheck ? Array(words.dropFirst()) : words
      marks += strings.map {
        (SourceRange($0.range.lowerBound - 1, $0.range.upperBound + 1), .string)
      }
    } else if keyword == .from, words.count == 3 {
      marks += [(words[1].range, .keyword), (words[2].range, .stageName)]
    }
    if let trigger { marks += trigger.syntaxClasses }
    return marks
  }
}
