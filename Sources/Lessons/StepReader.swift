import Findings
import MarkedYAML

/// Reads what a `lesson.yaml` says of one step; of the only one, at the top of the file.
struct StepReader {
  var fields: YAMLFieldReader

  /// What stands in the file; the loader adds the other files.
  struct Fields {
    var id = ""
    var kind = Step.Kind.fix
    var question: Question?
    var goals: [Goal] = []
    var mistakes: [Mistake] = []
    var hints = Step.HintRules()
    var context: String?
    var start: String?
    var solution: String?
    var commands: [AppCommand] = []
    var sizes: [String: Int] = [:]
  }

  static let keys = [
    "answer", "at", "commands", "context", "goals", "hints", "kind", "mistakes", "options",
    "points", "predict", "sizes", "solution", "start", "within",
  ]

  /// Keys that only some kinds read; in a step of another kind they would do nothing.
  private static let keysByKind: [Step.Kind: [String]] = [
    .read: [], .choose: ["answer", "options", "points"],
    .predict: ["options", "points", "predict", "within"], .point: ["at", "mistakes", "points"],
    .order: ["goals", "hints", "mistakes", "solution"],
    .fill: ["goals", "hints", "mistakes", "solution"],
    .fix: ["goals", "hints", "mistakes", "solution"],
  ]

  mutating func read(_ node: YAMLNode, isOnly: Bool) -> Fields {
    var step = Fields()
    if !isOnly { step.id = fields.id(of: node) ?? "" }
    guard let kind = fields.required("kind", of: node), let known: Step.Kind = fields.word(kind)
    else { return step }
    step.kind = known
    checkKind(of: node, known)
    step.context = node["context"].flatMap { fields.text($0) }
    step.start = node["start"].flatMap { fields.text($0) }
    step.solution = node["solution"].flatMap { fields.text($0) }
    for command in node["commands"].map({ fields.items($0) }) ?? [] {
      step.commands += commands(command)
    }
    for field in node["sizes"]?.fields ?? [] { step.sizes[field.key] = fields.size(field.value) }
    if known.isExercise {
      readGoals(of: node, into: &step)
      readHints(of: node, into: &step)
    } else if known != .read {
      var questions = QuestionReader(fields: fields)
      step.question = questions.read(node, known)
      fields = questions.fields
    }
    return step
  }

  private mutating func checkKind(of node: YAMLNode, _ kind: Step.Kind) {
    let known = StepReader.keysByKind[kind] ?? []
    let shared = ["commands", "context", "kind", "sizes", "start"]
    for field in node.fields
    where StepReader.keys.contains(field.key) && !known.contains(field.key)
      && !shared.contains(field.key)
    {
      fields.report(
        "key-of-other-kind", at: field.keyRange,
        ["key": .text(field.key), "kind": .text(kind.rawValue)])
    }
  }

  // MARK: Goals and mistakes

  private mutating func readGoals(of node: YAMLNode, into step: inout Fields) {
    let goals = fields.required("goals", of: node).map { fields.items($0) } ?? []
    let mistakes = node["mistakes"].map { fields.items($0) } ?? []
    step.goals = goals.compactMap { goal($0) }
    step.mistakes = mistakes.compactMap { mistake($0, step.goals) }
    fields.checkUnique(goals.map { $0["id"]?.text ?? "" }, goals)
    fields.checkUnique(mistakes.map { $0["id"]?.text ?? "" }, mistakes)
    for (goal, item) in zip(step.goals, goals) {
      let before = step.goals.prefix { $0.id != goal.id }.map(\.id)
      for name in goal.after where !before.contains(name) {
        fields.unknown("unknown-goal", name, at: item["after"]?.range ?? item.range, in: before)
      }
    }
  }

  private mutating func goal(_ node: YAMLNode) -> Goal? {
    fields.checkKeys(of: node, in: ["after", "check", "id", "in", "points"])
    guard let id = fields.id(of: node), let check = fields.required("check", of: node) else {
      return nil
    }
    return self.check(check, in: node["in"]).map {
      Goal(
        id: id, points: node["points"].flatMap { fields.number($0) } ?? 1, check: $0,
        after: node["after"]?.texts ?? [])
    }
  }

  private mutating func mistake(_ node: YAMLNode, _ goals: [Goal]) -> Mistake? {
    fields.checkKeys(of: node, in: ["goal", "id", "in", "when"])
    guard let id = fields.id(of: node), let when = fields.required("when", of: node),
      let goalNode = fields.required("goal", of: node)
    else { return nil }
    let names = goalNode.texts ?? []
    for name in names where !goals.contains(where: { $0.id == name }) {
      fields.unknown("unknown-goal", name, at: goalNode.range, in: goals.map(\.id))
    }
    return check(when, in: node["in"]).map { Mistake(id: id, goals: names, when: $0) }
  }

  private mutating func check(_ node: YAMLNode, in place: YAMLNode?) -> Check? {
    var reader = CheckReader(vocabulary: fields.vocabulary)
    let place: Check.Place = place.flatMap { fields.word($0) } ?? .finalStage
    let check = reader.read(node, place: place)
    fields.problems += reader.problems
    return check
  }

  // MARK: Hints and commands

  private mutating func readHints(of node: YAMLNode, into step: inout Fields) {
    guard let hints = node["hints"] else { return }
    fields.checkKeys(of: hints, in: ["solution", "unlock"])
    step.hints.unlockAfterTries = hints["unlock"].flatMap { tries($0) } ?? 1
    step.hints.solutionAfterTries = hints["solution"].flatMap { tries($0) } ?? 3
  }

  /// Reads `after 1 try`, `after 3 tries` or `at once`.
  private mutating func tries(_ node: YAMLNode) -> Int? {
    let words = node.text?.split(separator: " ") ?? []
    if node.text == "at once" { return 0 }
    if words.count == 3, words[0] == "after", let count = Int(words[1]) { return count }
    fields.wrongType(node, expected: "after 1 try")
    return nil
  }

  mutating func commands(_ node: YAMLNode) -> [AppCommand] {
    fields.checkKeys(of: node, in: ["imports", "makes", "needs", "run"])
    guard let run = fields.required("run", of: node)?.texts else { return [] }
    let imports = Dictionary(
      (node["imports"]?.fields ?? []).map { ($0.key, $0.value.texts ?? []) },
      uniquingKeysWith: { first, _ in first })
    var products: [AppCommand.Product] = []
    for field in node["makes"]?.fields ?? [] {
      products.append(
        AppCommand.Product(
          path: field.key, bytes: field.value.text == "unknown" ? nil : fields.size(field.value),
          imports: imports[field.key] ?? []))
    }
    let needs = (node["needs"]?.fields ?? []).map { ($0.key, $0.value.text ?? "") }
    return run.map { text in
      AppCommand(words: text.split(separator: " ").map(String.init), makes: products, needs: needs)
    }
  }
}
