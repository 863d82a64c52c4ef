import Findings
import MarkedYAML

/// Reads the fields of a `lesson.yaml`; every problem is kept, nothing stops at the first.
struct LessonReader {
  var problems: [Finding] = []
  private let node: YAMLNode
  private let vocabulary: LessonVocabulary

  private static let keys = [
    "app", "commands", "context", "format", "goals", "hints", "id", "kind", "minutes", "mistakes",
    "needs", "sizes", "teaches",
  ]

  /// What stands in the file; the loader adds the other files.
  struct Fields {
    var id = ""
    var kind = Lesson.Kind.fix
    var teaches: [String] = []
    var needs: [String] = []
    var minutes = 0
    var context: String?
    var goals: [Goal] = []
    var mistakes: [Mistake] = []
    var hints = Lesson.HintRules()
    var commands: [AppCommand] = []
    var sizes: [String: Int] = [:]
  }

  init(_ node: YAMLNode, vocabulary: LessonVocabulary) {
    self.node = node
    self.vocabulary = vocabulary
  }

  mutating func read() -> Fields {
    var fields = Fields()
    checkKeys(of: node, in: LessonReader.keys)
    checkFormat()
    fields.id = required("id", of: node)?.text ?? ""
    readKind(into: &fields)
    fields.teaches = node["teaches"]?.texts ?? []
    fields.needs = node["needs"]?.texts ?? []
    fields.minutes = node["minutes"].flatMap { number($0) } ?? 0
    fields.context = node["context"]?.text
    fields.goals = (required("goals", of: node)?.items ?? []).compactMap { goal($0) }
    fields.mistakes = (node["mistakes"]?.items ?? []).compactMap { mistake($0, fields.goals) }
    checkUnique(fields.goals.map(\.id), under: "goals")
    checkUnique(fields.mistakes.map(\.id), under: "mistakes")
    readHints(into: &fields)
    fields.commands = (node["commands"]?.items ?? []).flatMap { commands($0) }
    for field in node["sizes"]?.fields ?? [] { fields.sizes[field.key] = size(field.value) }
    return fields
  }

  private mutating func checkFormat() {
    guard let format = required("format", of: node), format.text != "1" else { return }
    report("newer-format", at: format.range, ["found": .text(format.text ?? ""), "known": "1"])
  }

  private mutating func readKind(into fields: inout Fields) {
    guard let kind = required("kind", of: node) else { return }
    if let known = kind.text.flatMap(Lesson.Kind.init) {
      fields.kind = known
    } else {
      unknown(
        "unknown-value", kind.text ?? "", at: kind.range, in: Lesson.Kind.allCases.map(\.rawValue))
    }
  }

  private mutating func goal(_ node: YAMLNode) -> Goal? {
    checkKeys(of: node, in: ["after", "check", "id", "in", "points"])
    guard let id = required("id", of: node)?.text, let check = required("check", of: node) else {
      return nil
    }
    return self.check(check, in: node["in"]).map {
      Goal(
        id: id, points: node["points"].flatMap { number($0) } ?? 1, check: $0,
        after: node["after"]?.texts ?? [])
    }
  }

  private mutating func mistake(_ node: YAMLNode, _ goals: [Goal]) -> Mistake? {
    checkKeys(of: node, in: ["goal", "id", "in", "when"])
    guard let id = required("id", of: node)?.text, let when = required("when", of: node),
      let goalNode = required("goal", of: node)
    else { return nil }
    let names = goalNode.texts ?? []
    for name in names where !goals.contains(where: { $0.id == name }) {
      unknown("unknown-goal", name, at: goalNode.range, in: goals.map(\.id))
    }
    return check(when, in: node["in"]).map { Mistake(id: id, goals: names, when: $0) }
  }

  private mutating func check(_ node: YAMLNode, in place: YAMLNode?) -> Check? {
    var reader = CheckReader(vocabulary: vocabulary)
    var where_ = Check.Place.finalStage
    if let place {
      if let known = place.text.flatMap(Check.Place.init) {
        where_ = known
      } else {
        unknown(
          "unknown-value", place.text ?? "", at: place.range,
          in: Check.Place.allCases.map(\.rawValue))
      }
    }
    let check = reader.read(node, place: where_)
    problems += reader.problems
    return check
  }

  private mutating func readHints(into fields: inout Fields) {
    guard let hints = node["hints"] else { return }
    checkKeys(of: hints, in: ["solution", "unlock"])
    fields.hints.unlockAfterTries = hints["unlock"].flatMap { tries($0) } ?? 1
    fields.hints.solutionAfterTries = hints["solution"].flatMap { tries($0) } ?? 3
  }

  /// Reads `after 1 try`, `after 3 tries` or `at once`.
  private mutating func tries(_ node: YAMLNode) -> Int? {
    let words = node.text?.split(separator: " ") ?? []
    if node.text == "at once" { return 0 }
    if words.count == 3, words[0] == "after", let count = Int(words[1]) { return count }
    report(
      "wrong-type", at: node.range,
      ["expected": "after 1 try", "found": .text(node.text ?? node.typeName)])
    return nil
  }

  private mutating func commands(_ node: YAMLNode) -> [AppCommand] {
    checkKeys(of: node, in: ["imports", "makes", "needs", "run"])
    guard let run = required("run", of: node)?.texts else { return [] }
    let imports = Dictionary(
      (node["imports"]?.fields ?? []).map { ($0.key, $0.value.texts ?? []) },
      uniquingKeysWith: { first, _ in first })
    let products = (node["makes"]?.fields ?? []).map { field in
      AppCommand.Product(
        path: field.key, bytes: field.value.text == "unknown" ? nil : size(field.value),
        imports: imports[field.key] ?? [])
    }
    let needs = (node["needs"]?.fields ?? []).map { ($0.key, $0.value.text ?? "") }
    return run.map { text in
      AppCommand(words: text.split(separator: " ").map(String.init), makes: products, needs: needs)
    }
  }

  // MARK: Small readers

  private mutating func number(_ node: YAMLNode) -> Int? {
    if let number = node.text.flatMap({ Int($0) }) { return number }
    report(
      "wrong-type", at: node.range,
      ["expected": "5", "found": .text(node.text ?? node.typeName)])
    return nil
  }

  private mutating func size(_ node: YAMLNode) -> Int? {
    if let bytes = node.text.flatMap({ vocabulary.bytes($0) }) { return bytes }
    report(
      "wrong-type", at: node.range,
      ["expected": "40 kB", "found": .text(node.text ?? node.typeName)])
    return nil
  }

  private mutating func required(_ key: String, of node: YAMLNode) -> YAMLNode? {
    if let value = node[key] { return value }
    report("missing-key", at: node.range, ["key": .text(key)])
    return nil
  }

  private mutating func checkKeys(of node: YAMLNode, in known: [String]) {
    for field in node.fields where !known.contains(field.key) {
      unknown("unknown-key", field.key, at: field.keyRange, in: known)
    }
  }

  private mutating func checkUnique(_ ids: [String], under key: String) {
    var seen: Set<String> = []
    for (id, item) in zip(ids, node[key]?.items ?? []) where !seen.insert(id).inserted {
      report("duplicate-id", at: item["id"]?.range ?? item.range, ["key": .text(id)])
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
