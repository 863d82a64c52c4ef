import Findings
import MarkedYAML

/// Reads `check:` and `when:` mappings; several words in one mapping must all hold.
struct CheckReader {
  /// Names of rules and of reasons for a failed start, for did-you-mean.
  let vocabulary: LessonVocabulary
  private(set) var problems: [Finding] = []

  init(vocabulary: LessonVocabulary) { self.vocabulary = vocabulary }

  /// Words that say more about another one, and nothing alone.
  private static let companions = [
    ("after-change", ["cached"]), ("flag", ["has"]), ("form", ["has"]), ("from", ["has", "file"]),
    ("with", ["has", "env"]),
  ]

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
    for (word, heads) in CheckReader.companions where node[word] != nil {
      guard !heads.contains(where: { node[$0] != nil }),
        let field = node.fields.first(where: { $0.key == word })
      else { continue }
      report(
        "lonely-key", at: field.keyRange,
        ["key": .text(word), "known": .text(heads.joined(separator: ", "))])
    }
    let checks = node.fields.compactMap { read($0, beside: node, place: place) }
    if checks.isEmpty, problems.isEmpty {
      report("wrong-type", at: node.range, ["expected": "stages: 2", "found": "-"])
    }
    return checks.count == 1 ? checks[0] : checks.isEmpty ? nil : .all(checks)
  }

  private mutating func read(
    _ field: YAMLNode.Field, beside node: YAMLNode, place: Check.Place
  ) -> Check? {
    let value = field.value
    switch CheckWord(rawValue: field.key) {
    case .all: return list(value, place).map(Check.all)
    case .any: return list(value, place).map(Check.any)
    case .not: return read(value, place: place).map(Check.not)
    case .stages: return amount(value, .count).map(Check.stages)
    case .layers: return amount(value, .count).map(Check.layers)
    case .size: return amount(value, .size).map(Check.size)
    case .added: return amount(value, .size).map(Check.added)
    case .smaller: return amount(value, .times).map(Check.smaller)
    case .stage: return text(value).map(Check.stage)
    case .base: return base(value, place)
    case .vendor: return known(value, in: vocabulary.vendors).map { .vendor($0, place) }
    case .has: return has(value, beside: node, place)
    case .file: return text(value).map { .file($0, from: source(beside: node)) }
    case .absent: return text(value).map(Check.absent)
    case .inNoLayer: return text(value).map(Check.inNoLayer)
    case .runs: return runs(value, place)
    case .startedFile: return startedFile(value)
    case .starts: return yesNo(value).map(Check.starts)
    case .reason: return known(value, in: vocabulary.reasons).map(Check.reason)
    case .rule: return known(value, in: vocabulary.rules).map(Check.rule)
    case .clean: return clean(value)
    case .user: return text(value).map(Check.user)
    case .port: return text(value).map(Check.port)
    case .env: return environment(value, beside: node)
    case .workdir: return text(value).map(Check.workingDirectory)
    case .cached: return cached(value, beside: node)
    // Read together with the word that they say more about.
    case .afterChange, .flag, .form, .from, .in, .with, nil: return nil
    }
  }

  /// `env: NAME`, `env: NAME=value`, or a name and what its value holds.
  private mutating func environment(_ node: YAMLNode, beside siblings: YAMLNode) -> Check? {
    guard let text = text(node) else { return nil }
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count > 1 {
      return .environment(String(parts[0]), value: .exactly(String(parts[1])))
    }
    // Beside `has` it belongs to that word.
    let held = siblings["has"] == nil ? siblings["with"].flatMap { self.text($0) } : nil
    return .environment(text, value: held.map { .holding($0) })
  }

  /// One command, or several of which one is enough.
  private mutating func runs(_ node: YAMLNode, _ place: Check.Place) -> Check? {
    guard let commands = node.texts, !commands.isEmpty else {
      report("wrong-type", at: node.range, ["expected": "text", "found": .text(node.typeName)])
      return nil
    }
    return .runs(commands, place)
  }

  /// `clean: of errors`, `of warnings` or `of advice`.
  private mutating func clean(_ node: YAMLNode) -> Check? {
    guard let text = text(node) else { return nil }
    let words = Check.Severity.allCases.map { "of \($0.rawValue)" }
    guard let index = words.firstIndex(of: text) else {
      unknown("unknown-value", text, at: node.range, in: words)
      return nil
    }
    return .clean(of: Check.Severity.allCases[index])
  }

  private mutating func cached(_ node: YAMLNode, beside siblings: YAMLNode) -> Check? {
    guard let commands = node.texts, !commands.isEmpty else {
      report("wrong-type", at: node.range, ["expected": "text", "found": .text(node.typeName)])
      return nil
    }
    guard let change = siblings[CheckWord.afterChange.rawValue] else {
      report("missing-key", at: node.range, ["key": "after-change"])
      return nil
    }
    return text(change).map { .cached(commands, change: $0) }
  }

  private mutating func list(_ node: YAMLNode, _ place: Check.Place) -> [Check]? {
    guard !node.items.isEmpty else {
      if case .list = node.content {
        report("empty-list", at: node.range, [:])
      } else {
        report("wrong-type", at: node.range, ["expected": "list", "found": .text(node.typeName)])
      }
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
    let pattern = Check.InstructionPattern(
      keywords: Set(names), form: siblings["form"].flatMap { word($0) },
      from: source(beside: siblings), flags: siblings["flag"]?.texts ?? [],
      with: siblings["with"].flatMap { text($0) })
    return .has(pattern, place)
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

  private enum Unit { case count, size, times }

  /// `at least 2`, `at most 220 MB`, `at least 5 times`, or a plain number.
  private mutating func amount(_ node: YAMLNode, _ unit: Unit) -> Check.Amount? {
    guard let text = text(node) else { return nil }
    let amount: Check.Amount? =
      if text.hasPrefix("at least ") {
        number(text.dropFirst(9), unit).map(Check.Amount.atLeast)
      } else if text.hasPrefix("at most ") {
        number(text.dropFirst(8), unit).map(Check.Amount.atMost)
      } else {
        number(text[...], unit).map(Check.Amount.exactly)
      }
    if amount == nil {
      let example =
        switch unit {
        case .count: "at least 2"
        case .size: "at most 220 MB"
        case .times: "at least 5 times"
        }
      report("wrong-type", at: node.range, ["expected": .text(example), "found": .text(text)])
    }
    return amount
  }

  private func number(_ text: Substring, _ unit: Unit) -> Int? {
    let trimmed = String(text.drop { $0 == " " })
    switch unit {
    case .count: return Int(trimmed)
    case .size: return vocabulary.size(trimmed)
    case .times: return trimmed.hasSuffix(" times") ? Int(trimmed.dropLast(6)) : nil
    }
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
