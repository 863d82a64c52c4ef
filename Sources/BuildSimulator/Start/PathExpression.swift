import BuildModel

/// What a path in a script comes to: `Path(__file__).parent / "data.csv"`, `join(process.cwd(), "state")`.
///
/// As much of the languages as people write paths with; everything else is not known.
struct PathExpression {
  enum Language { case cSharp, java, javaScript, kotlin, python, ruby }

  enum Value: Equatable {
    case path(String)
    /// `None` or `undefined`: a variable that is not set.
    case unset
    case unknown

    var path: String? { if case .path(let text) = self { text } else { nil } }
  }

  /// What is known where the script runs.
  struct Surroundings {
    let language: Language
    /// The script itself, absolute.
    let file: String
    let workingDirectory: String
    let variable: (String) -> Value
    /// Values of the names that were set so far.
    var names: [String: Value] = [:]
  }

  let surroundings: Surroundings
  private let text: [UInt8]
  /// Where reading stands in the text.
  private(set) var index: Int
  /// How deep brackets are open; deeper ones than people write are not followed.
  private var depth = 0
  private static let deepest = 40

  init(_ text: [UInt8], at index: Int, _ surroundings: Surroundings) {
    self.text = text
    self.index = index
    self.surroundings = surroundings
  }

  private var isPython: Bool { surroundings.language == .python }

  // MARK: Operators

  /// Reads as far as the expression goes.
  mutating func value() -> Value {
    guard depth < Self.deepest else { return .unknown }
    depth += 1
    defer { depth -= 1 }
    var value = joined()
    while true {
      let before = index
      guard takesFallback() else { return value }
      let other = joined()
      switch value {
      case .unset: value = other
      case .path(let text) where text.isEmpty: value = other
      case .path: break
      case .unknown: index = max(before, index)
      }
    }
  }

  private mutating func takesFallback() -> Bool {
    skipBlanks()
    let words: [String] =
      switch surroundings.language {
      case .python: ["or "]
      case .cSharp: ["??"]
      case .java: []
      case .javaScript: ["??", "||"]
      case .kotlin: ["?:"]
      case .ruby: ["||"]
      }
    return words.contains { take($0) }
  }

  /// Python's `/` between parts of a path.
  private mutating func joined() -> Value {
    var value = term()
    while isPython {
      skipBlanks()
      guard peek == 0x2F, index + 1 < text.count, text[index + 1] != 0x2F else { return value }
      index += 1
      value = join([value, term()])
    }
    return value
  }

  func join(_ values: [Value]) -> Value {
    let parts = values.compactMap(\.path)
    guard parts.count == values.count, var path = parts.first else { return .unknown }
    for part in parts.dropFirst() {
      path =
        isPython && part.hasPrefix("/")
        ? part : path.isEmpty ? part : path.hasSuffix("/") ? path + part : "\(path)/\(part)"
    }
    return .path(path)
  }

  func absolute(_ value: Value) -> Value {
    value.path.map { .path(FileTree.absolute($0, in: surroundings.workingDirectory)) } ?? .unknown
  }

  func folder(of value: Value) -> Value {
    guard let path = value.path else { return .unknown }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return .path(".") }
    let head = parts.dropLast().joined(separator: "/")
    return .path(head.isEmpty ? "/" : head)
  }

  // MARK: Terms

  private mutating func term() -> Value {
    skipBlanks()
    var value = primary()
    while let next = postfix(value) { value = next }
    return value
  }

  private mutating func primary() -> Value {
    guard let byte = peek else { return .unknown }
    if byte == 0x22 || byte == 0x27 || byte == 0x60 { return literal(byte) }
    if byte == 0x28 {
      index += 1
      let value = value()
      skipBlanks()
      return take(")") ? value : .unknown
    }
    if take("new ") { skipBlanks() }
    let name = dottedName()
    guard !name.isEmpty else { return .unknown }
    return switch surroundings.language {
    case .python: python(name)
    case .javaScript: javaScript(name)
    case .ruby: ruby(name)
    case .cSharp: cSharp(name)
    case .java, .kotlin: java(name)
    }
  }

  /// What follows a value with a dot; `nil` where it is no path any more.
  private mutating func postfix(_ value: Value) -> Value? {
    let start = index
    if [.java, .kotlin].contains(surroundings.language) {
      if take(".resolve") {
        if let name = arguments()?.first { return join([value, name]) }
      }
      index = start
      return nil
    }
    guard isPython, take(".") else { return takePathname() ? value : nil }
    switch dottedName(isOne: true) {
    case "parent": return folder(of: value)
    case "resolve", "absolute": if arguments() != nil { return absolute(value) }
    case "as_posix", "expanduser", "__str__": if arguments() != nil { return value }
    case "joinpath":
      if let values = arguments() { return join([value] + values) }
    case "with_name":
      if let name = arguments()?.first { return join([folder(of: value), name]) }
    case "parents":
      if take("["), let digit = peek, (0x30...0x39).contains(digit) {
        index += 1
        guard take("]") else { break }
        return (0...Int(digit - 0x30)).reduce(value) { path, _ in folder(of: path) }
      }
    default: break
    }
    index = start
    return nil
  }

  private mutating func takePathname() -> Bool {
    surroundings.language == .javaScript && take(".pathname")
  }

  // MARK: Words

  mutating func arguments() -> [Value]? {
    guard take("(") else { return nil }
    var values: [Value] = []
    while true {
      skipBlanks()
      if take(")") { return values }
      values.append(value())
      skipBlanks()
      if take(",") { continue }
      return take(")") ? values : nil
    }
  }

  /// A text without anything to be worked out but names in `${…}`.
  private mutating func literal(_ quote: UInt8) -> Value {
    index += 1
    var bytes: [UInt8] = []
    while let byte = peek, byte != quote {
      // What is written in another way, or worked out in between.
      if byte == 0x5C || byte == 0x23 && surroundings.language == .ruby { return .unknown }
      if quote == 0x60, take("${") {
        guard let inner = value().path, take("}") else { return .unknown }
        bytes += inner.utf8
        continue
      }
      bytes.append(byte)
      index += 1
    }
    guard peek == quote else { return .unknown }
    index += 1
    return .path(String(decoding: bytes, as: UTF8.self))
  }

  private mutating func dottedName(isOne: Bool = false) -> String {
    let start = index
    while let byte = peek, Self.isNameByte(byte) || byte == 0x2E && !isOne {
      // What is read or written is no part of the path.
      if byte == 0x2E, !isOne, endsName(text[start..<index]) { break }
      index += 1
    }
    return String(decoding: text[start..<index], as: UTF8.self)
  }

  /// Names behind which a dot begins something else: `__file__.x`, and names of one's own.
  private func endsName(_ name: ArraySlice<UInt8>) -> Bool {
    if [.java, .kotlin].contains(surroundings.language) {
      return surroundings.names[String(decoding: name, as: UTF8.self)] != nil
    }
    guard isPython else { return false }
    let known: Set<String> = [
      "os", "os.path", "os.environ", "environ", "pathlib", "pathlib.Path", "Path",
    ]
    return !known.contains(String(decoding: name, as: UTF8.self))
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x24: true
    default: false
    }
  }

  private var peek: UInt8? { index < text.count ? text[index] : nil }

  mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A { index += 1 }
  }

  /// Goes on behind a word that stands here.
  mutating func take(_ word: String) -> Bool {
    guard text[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }
}
