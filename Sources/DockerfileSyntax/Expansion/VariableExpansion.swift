/// Expands `$name` and `${name…}` in a word the way BuildKit does.
///
/// Source: `frontend/dockerfile/shell/lex.go` (`Lex`, `shellWord`). Nesting is bounded, and so is
/// the size of a result, since each `ENV` line may double the one before.
package struct VariableExpansion: Sendable {
  package enum Failure: Error, Hashable, Sendable {
    case badSubstitution
    case missingBrace
    case unsupportedModifier(String)
    case unclosedQuote(Character)
    case invalidPattern
    /// `${name:?text}` of a name that is not set.
    case required(name: String, text: String)
    case tooDeep
    case tooLarge

    /// BuildKit's sentence for it.
    package var buildKitText: String {
      switch self {
      case .badSubstitution: "syntax error: bad substitution"
      case .missingBrace: "syntax error: missing '}'"
      case .unsupportedModifier(let modifier):
        "unsupported modifier (\(modifier)) in substitution"
      case .unclosedQuote("'"):
        "unexpected end of statement while looking for matching single-quote"
      case .unclosedQuote:
        "unexpected end of statement while looking for matching double-quote"
      case .invalidPattern: "invalid escape"
      case .required(let name, let text): "\(name): \(text)"
      case .tooDeep: "expansion is nested too deep"
      case .tooLarge: "expansion is too large"
      }
    }
  }

  /// Deepest nesting of `${…}` that is read.
  package static let deepestNesting = 100
  /// Largest result in bytes.
  package static let largestResult = 1 << 20

  /// The escape character of the file.
  package var escape: UInt8
  /// Whether quotes are read and removed; heredoc bodies keep theirs.
  package var readsQuotes = true

  package init(escape: UInt8 = 0x5C, readsQuotes: Bool = true) {
    self.escape = escape
    self.readsQuotes = readsQuotes
  }

  /// What an expansion gave, and the names it asked for that were not set.
  package struct Result: Hashable, Sendable {
    package var text: String
    package var unsetNames: [String]
  }

  /// Expands a word; `value` answers `nil` for names that are not set.
  ///
  /// - Throws: ``Failure`` in BuildKit's own cases, and for what exceeds the stated limits.
  package func expand(
    _ bytes: ArraySlice<UInt8>, value: @escaping (String) -> String?
  ) throws(Failure) -> Result {
    var reader = ExpansionReader(bytes: Array(bytes), expansion: self, value: value)
    let text = try reader.text(upTo: nil, keepsEscapes: false)
    return Result(text: String(decoding: text, as: UTF8.self), unsetNames: reader.unsetNames)
  }

  /// Expands a text to several words: blanks outside of quotes split it, also those of values.
  ///
  /// Source: `Lex.ProcessWords`; `EXPOSE` and heredoc names are read so.
  ///
  /// - Throws: ``Failure`` as ``expand(_:value:)`` does.
  package func words(
    _ bytes: ArraySlice<UInt8>, value: @escaping (String) -> String?
  ) throws(Failure) -> [String] {
    var reader = ExpansionReader(bytes: Array(bytes), expansion: self, value: value)
    return try reader.words().map { String(decoding: $0, as: UTF8.self) }
  }
}

/// One reading of one word.
private struct ExpansionReader {
  typealias Failure = VariableExpansion.Failure

  let bytes: [UInt8]
  let expansion: VariableExpansion
  let value: (String) -> String?
  var unsetNames: [String] = []
  private var offset = 0
  private var depth = 0

  init(bytes: [UInt8], expansion: VariableExpansion, value: @escaping (String) -> String?) {
    self.bytes = bytes
    self.expansion = expansion
    self.value = value
  }

  private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func text(upTo stop: UInt8?, keepsEscapes: Bool) throws(Failure) -> [UInt8] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= VariableExpansion.deepestNesting else { throw .tooDeep }
    var result: [UInt8] = []
    while let byte = current {
      if byte == stop {
        offset += 1
        return result
      }
      try piece(beginningWith: byte, keepsEscapes: keepsEscapes, into: &result)
      guard result.count <= VariableExpansion.largestResult else { throw .tooLarge }
    }
    if stop != nil { throw .missingBrace }
    return result
  }

  mutating func words() throws(Failure) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8]?
    while let byte = current {
      var piece: [UInt8] = []
      let isLiteral = byte == 0x27 || byte == 0x22 || byte == expansion.escape
      try self.piece(beginningWith: byte, keepsEscapes: false, into: &piece)
      if isLiteral {
        word = (word ?? []) + piece
        continue
      }
      for byte in piece {
        if byte.isBlank || byte == 0x0A {
          if let finished = word { words.append(finished) }
          word = nil
        } else {
          word = (word ?? []) + [byte]
        }
      }
    }
    if let word { words.append(word) }
    return words
  }

  private mutating func piece(
    beginningWith byte: UInt8, keepsEscapes: Bool, into result: inout [UInt8]
  ) throws(Failure) {
    switch byte {
    case 0x24: result += try variable()
    case 0x27 where expansion.readsQuotes: result += try singleQuoted()
    case 0x22 where expansion.readsQuotes: result += try doubleQuoted()
    case expansion.escape:
      offset += 1
      if keepsEscapes { result.append(byte) }
      if let next = current {
        result.append(next)
        offset += 1
      }
    default:
      result.append(byte)
      offset += 1
    }
  }

  private mutating func singleQuoted() throws(Failure) -> [UInt8] {
    offset += 1
    guard let close = bytes[offset...].firstIndex(of: 0x27) else { throw .unclosedQuote("'") }
    defer { offset = close + 1 }
    return Array(bytes[offset..<close])
  }

  private mutating func doubleQuoted() throws(Failure) -> [UInt8] {
    offset += 1
    var result: [UInt8] = []
    while let byte = current {
      switch byte {
      case 0x22:
        offset += 1
        return result
      case 0x24: result += try variable()
      case expansion.escape:
        offset += 1
        guard let next = current else { throw .unclosedQuote("\"") }
        // Only these three lose the escape in front of them.
        if next != 0x22, next != 0x24, next != expansion.escape { result.append(byte) }
        result.append(next)
        offset += 1
      default:
        result.append(byte)
        offset += 1
      }
    }
    throw .unclosedQuote("\"")
  }

  // MARK: Variables

  private mutating func variable() throws(Failure) -> [UInt8] {
    offset += 1
    guard current == 0x7B else {
      let name = name()
      return name.isEmpty ? [0x24] : Array(lookUp(name).utf8)
    }
    offset += 1
    guard let first = current else { throw .missingBrace }
    if first == 0x7B || first == 0x7D || first == 0x3A { throw .badSubstitution }
    return try substitution(of: name())
  }

  /// A name; special parameters such as `$@` are names of one character that are never set.
  private mutating func name() -> String {
    let start = offset
    guard let first = current else { return "" }
    if first.isDigit {
      while let byte = current, byte.isDigit { offset += 1 }
    } else if first.isNameByte {
      while let byte = current, byte.isNameByte { offset += 1 }
    } else if "@*#?-$!".utf8.contains(first) {
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func lookUp(_ name: String) -> String {
    if let found = value(name) { return found }
    unsetNames.append(name)
    return ""
  }

  /// What follows the name in `${name…}`.
  private mutating func substitution(of name: String) throws(Failure) -> [UInt8] {
    guard let modifier = current else { throw .missingBrace }
    offset += 1
    switch modifier {
    case 0x7D: return Array(lookUp(name).utf8)
    case 0x3A:  // :
      guard let operation = current else { throw .missingBrace }
      offset += 1
      guard "-+?".utf8.contains(operation) else {
        throw .unsupportedModifier(":" + String(decoding: [operation], as: UTF8.self))
      }
      return try conditional(operation, name: name, emptyIsUnset: true)
    case 0x2D, 0x2B, 0x3F: return try conditional(modifier, name: name, emptyIsUnset: false)
    case 0x23, 0x25: return try trimming(modifier, name: name)
    case 0x2F: return try replacing(name: name)
    default: throw .unsupportedModifier(String(decoding: [modifier], as: UTF8.self))
    }
  }

  private mutating func conditional(
    _ operation: UInt8, name: String, emptyIsUnset: Bool
  ) throws(Failure) -> [UInt8] {
    let word = try text(upTo: 0x7D, keepsEscapes: false)
    let found = value(name)
    let isSet = found.map { !(emptyIsUnset && $0.isEmpty) } ?? false
    switch operation {
    case 0x2D: return isSet ? Array((found ?? "").utf8) : word
    case 0x2B: return isSet ? word : []
    default:
      guard isSet else {
        let text =
          word.isEmpty
          ? "is not allowed to be unset" + (emptyIsUnset ? "/empty" : "")
          : String(decoding: word, as: UTF8.self)
        throw .required(name: name, text: text)
      }
      return Array((found ?? "").utf8)
    }
  }

  private mutating func trimming(_ operation: UInt8, name: String) throws(Failure) -> [UInt8] {
    let isLongest = current == operation
    if isLongest { offset += 1 }
    let pattern = try ShellPattern(try text(upTo: 0x7D, keepsEscapes: true))
    let found = Array(lookUp(name).utf8)
    return operation == 0x23
      ? Array(pattern.removingPrefix(of: found, longest: isLongest))
      : Array(pattern.removingSuffix(of: found, longest: isLongest))
  }

  private mutating func replacing(name: String) throws(Failure) -> [UInt8] {
    let replacesAll = current == 0x2F
    if replacesAll { offset += 1 }
    let pattern = try ShellPattern(try text(upTo: 0x2F, keepsEscapes: true))
    let replacement = try text(upTo: 0x7D, keepsEscapes: false)
    return pattern.replacing(in: Array(lookUp(name).utf8), with: replacement, all: replacesAll)
  }
}
