import Findings
import MarkedYAML

/// Reads `check:` and `when:` mappings; several words in one mapping must all hold.
struct CheckReader {
  /// Names of rules and of reasons for a failed start, for did-you-mean.
  let vocabulary: LessonVocabulary
  private(set) var problems: [Finding] = []

  init(vocabulary: LessonVocabulary) { self.vocabulary = vocabulary }

  mutating func read(_ node: YAMLNode, place: Check.Place = .finalStage) -> Check? {
    guard !node.fields.isEmpty else {
      report("wrong-type", at: node.range, ["expected": "mapping", "found": .text(node.typeName)])
      return nil
    }
    var place = place
    for field in node.fields {
      guard CheckWord(rawValue: field.key) != nil else {
        unknown("unknown-key", field.key, at: field.keyRange, in: CheckWord.names)
        return nil
      }
      if field.key == "in", let found: Check.Place = word(field.value) { place = found }
    }
    let checks = node.fields.compactMap { read($0, beside: node, place: place) }
    return checks.count == 1 ? checks[0] : .all(checks)
  }

  private mutating func read(
    _ field: YAMLNode.Field, beside node: YAMLNode, place: Check.Place
  ) -> Check? {
    let value = field.value
    switch CheckWord(rawValue: field.key) {
    case .all: return list(value, place).map(Check.all)
    case .any: return list(value, place).map(Check.any)
    case .not: return read(value, place: place).map(Check.not)
    case .stages: return amount(value, sizes: false).map(Check.stages)
    case .size: return amount(value, sizes: true).map(Check.size)
    case .added: return amount(value, sizes: true).map(Check.added)
    case .base: return base(value, place)
    case .has: return has(value, beside: node, place)
    case .file: return text(value).map { .file($0, from: source(beside: node)) }
    case .absent: return text(value).map(Check.absent)
    case .startedFile: return startedFile(value)
    case .starts: return yesNo(value).map(Check.starts)
    case .reason: return known(value, in: vocabulary.reasons).map(Check.reason)
    case .rule: return known(value, in: vocabulary.rules).map(Check.rule)
    case .user: return (word(value) as Check.UserKind?).map(Check.user)
    // Read together with the word that they say more about.
    case .form, .from, .in, nil: return nil
    }
  }

  private mutating func list(_ node: YAMLNode, _ place: Check.Place) -> [Check]? {
    guard !node.items.isEmpty else {
      report("wrong-type", at: node.range, ["expected": "list", "found": .text(node.typeName)])
      return nil
    }
    return node.items.compactMap { read($0, place: place) }
  }

  private mutating func text(_ node: YAMLNode) -> String? {
    if node.text == nil {
      report("wrong-type", at: node.range, ["expected": "text", "found": .text(node.typeName)])
    }
    return node.text
  }

  private mutating func word<Word: RawRepresentable & CaseIterable>(_ node: YAMLNode) -> Word?
  where Word.RawValue == String {
    guard let text = text(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    unknown("unknown-value", text, at: node.range, in: Word.allCases.map(\.rawValue))
    return nil
  }

  private mutating func known(_ node: YAMLNode, in names: [String]) -> String? {
    guard let text = text(node) else { return nil }
    if names.contains(text) { return text }
    unknown("unknown-value", text, at: node.range, in: names)
    return nil
  }

  private mutating func yesNo(_ node: YAMLNode) -> Bool? {
    guard let text = text(node) else { return nil }
    if text == "yes" || text == "no" { return text == "yes" }
    unknown("unknown-value", text, at: node.range, in: ["yes", "no"])
    return nil
  }

  private mutating func base(_ node: YAMLNode, _ place: Check.Place) -> Check? {
    guard let text = text(node) else { return nil }
    if let property = Check.BaseProperty.words[text] { return .base(property, place) }
    // An image name has a slash or a colon; everything else is a slip in a property's name.
    if text.contains("/") || text.contains(":") { return .base(.image(text), place) }
    unknown("unknown-value", text, at: node.range, in: Check.BaseProperty.words.keys.sorted())
    return nil
  }

  private mutating func has(
    _ node: YAMLNode, beside siblings: YAMLNode, _ place: Check.Place
  ) -> Check? {
    guard let names = node.texts else {
      report("wrong-type", at: node.range, ["expected": "text", "found": .text(node.typeName)])
      return nil
    }
    for name in names where !vocabulary.keywords.contains(name) {
      unknown("unknown-value", name, at: node.range, in: vocabulary.keywords)
    }
    let form: Check.Form? = siblings["form"].flatMap { word($0) }
    return .has(Set(names), form: form, from: source(beside: siblings), place)
  }

  private mutating func startedFile(_ node: YAMLNode) -> Check? {
    guard let from = node["from"] else {
      report("wrong-type", at: node.range, ["expected": "from:", "found": .text(node.typeName)])
      return nil
    }
    return (word(from) as Check.Source?).map { .startedFile(from: $0) }
  }

  private mutating func source(beside node: YAMLNode) -> Check.Source? {
    node["from"].flatMap { word($0) }
  }

  /// `at least 2`, `at most 220 MB`, or a plain number.
  private mutating func amount(_ node: YAMLNode, sizes: Bool) -> Check.Amount? {
    guard let text = text(node) else { return nil }
    func number(_ text: Substring) -> Int? {
      let trimmed = String(text.drop { $0 == " " })
      return sizes ? vocabulary.bytes(trimmed) : Int(trimmed)
    }
    let amount: Check.Amount? =
      if text.hasPrefix("at least ") {
        number(text.dropFirst(9)).map(Check.Amount.atLeast)
      } else if text.hasPrefix("at most ") {
        number(text.dropFirst(8)).map(Check.Amount.atMost)
      } else {
        number(text[...]).map(Check.Amount.exactly)
      }
    if amount == nil {
      let example = sizes ? "at most 220 MB" : "at least 2"
      report("wrong-type", at: node.range, ["expected": .text(example), "found": .text(text)])
    }
    return amount
  }

  private mutating func unknown(
    _ name: String, _ found: String, at range: SourceRange, in candidates: [String]
  ) {
    problems.append(.unknownLessonWord(name, found, at: range, in: candidates))
  }

  private mutating func report(
    _ name: String, at range: SourceRange, _ values: [String: Message.Value]
  ) {
    problems.append(.lesson(name, at: range, values))
  }
}

/// The names that lessons may use and that live in other rooms.
package struct LessonVocabulary: Sendable {
  package var rules: [String]
  package var reasons: [String]
  package var keywords: [String]
  /// Reads `40 kB` as bytes.
  package var bytes: @Sendable (String) -> Int?

  package init(
    rules: [String], reasons: [String], keywords: [String],
    bytes: @escaping @Sendable (String) -> Int?
  ) {
    self.rules = rules
    self.reasons = reasons
    self.keywords = keywords
    self.bytes = bytes
  }
}
