import CYAML
package import Findings

/// Why a YAML file cannot be read, in words for someone who writes lessons, not parsers.
package struct YAMLProblem: Error, Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    case tab
    case anchor
    case duplicateKey(String)
    case keyIsNotText
    case severalDocuments
    case tooDeep
    case notUTF8
    /// A value with `: ` in it that needs quotes.
    case colonInValue
    /// What libyaml says, for everything else.
    case syntax(String)
  }

  package var cause: Cause
  package var range: SourceRange

  package init(_ cause: Cause, at range: SourceRange) {
    self.cause = cause
    self.range = range
  }

  package var finding: Finding {
    Finding(
      rule: "yaml-\(name)", severity: .error, range: range, key: "lesson.yaml.\(name)",
      values: values)
  }

  private var name: String {
    switch cause {
    case .tab: "tab"
    case .anchor: "anchor"
    case .duplicateKey: "duplicate-key"
    case .keyIsNotText: "key-is-not-text"
    case .severalDocuments: "several-documents"
    case .tooDeep: "too-deep"
    case .notUTF8: "not-utf8"
    case .colonInValue: "colon-in-value"
    case .syntax: "syntax"
    }
  }

  private var values: [String: Message.Value] {
    switch cause {
    case .duplicateKey(let key): ["key": .text(key)]
    case .syntax(let problem): ["problem": .text(problem)]
    default: [:]
    }
  }
}

extension YAMLProblem {
  /// A problem that is seen better before libyaml reads: bytes that are no UTF-8, tabs as indentation.
  static func inText(_ bytes: [UInt8]) -> YAMLProblem? {
    if let offset = firstInvalidByte(bytes) {
      return YAMLProblem(.notUTF8, at: SourceRange(offset, offset + 1))
    }
    var isIndentation = true
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x09, isIndentation {
        return YAMLProblem(.tab, at: SourceRange(offset, offset + 1))
      }
      isIndentation = byte == 0x0A || isIndentation && byte == 0x20
    }
    return nil
  }

  init(describing parser: yaml_parser_t, in bytes: [UInt8], offset: (Int) -> Int) {
    let start = offset(parser.problem_mark.index)
    let text = parser.problem.map { String(cString: $0) } ?? ""
    let cause: Cause =
      text == "mapping values are not allowed in this context" ? .colonInValue : .syntax(text)
    self.init(cause, at: SourceRange(start, min(start + 1, bytes.count)))
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var offset = 0
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
