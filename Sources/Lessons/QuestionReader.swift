import Findings
import MarkedYAML

/// Reads what is asked in a `choose`, `predict` or `point` step.
struct QuestionReader {
  var fields: YAMLFieldReader

  mutating func read(_ node: YAMLNode, _ kind: Step.Kind) -> Question? {
    let points = node["points"].flatMap { fields.number($0) } ?? 1
    let ask: Question.Ask? =
      switch kind {
      case .choose: choice(node)
      case .predict: prediction(node).map(Question.Ask.predict)
      case .point: pointing(node)
      case .read, .order, .fill, .fix: nil
      }
    return ask.map { Question(points: points, ask: $0) }
  }

  /// `options: [a, b]` and `answer: [a]`.
  private mutating func choice(_ node: YAMLNode) -> Question.Ask? {
    guard let list = fields.required("options", of: node),
      let answer = fields.required("answer", of: node)
    else { return nil }
    let options = texts(list)
    let right = answer.texts ?? []
    for name in right where !options.contains(name) {
      fields.unknown("unknown-value", name, at: answer.range, in: options)
    }
    if options.count < 2 || options.count > 9 || Set(options).count != options.count {
      fields.wrongType(list, expected: "[first, second]")
    }
    if right.isEmpty { fields.wrongType(answer, expected: "[first]") }
    return .choose(options: options, right: Set(right))
  }

  private mutating func texts(_ node: YAMLNode) -> [String] {
    _ = fields.items(node)
    return node.texts ?? []
  }

  private enum Subject: String, CaseIterable { case reason, size, starts }

  private mutating func prediction(_ node: YAMLNode) -> Question.Prediction? {
    guard let value = fields.required("predict", of: node),
      let subject: Subject = fields.word(value)
    else { return nil }
    switch subject {
    case .starts: return .starts
    case .reason:
      guard let list = fields.required("options", of: node) else { return nil }
      let known = fields.vocabulary.reasons + ["starts"]
      for name in texts(list) where !known.contains(name) {
        fields.unknown("unknown-value", name, at: list.range, in: known)
      }
      return .reason(options: texts(list))
    case .size: return size(node)
    }
  }

  private mutating func size(_ node: YAMLNode) -> Question.Prediction? {
    if let list = node["options"] {
      return .size(options: fields.items(list).compactMap { fields.size($0) })
    }
    guard let within = node["within"] else { return .sizeWithin(percent: 30) }
    let text = within.text ?? ""
    if text.hasSuffix(" %"), let percent = Int(text.dropLast(2)), (1...100).contains(percent) {
      return .sizeWithin(percent: percent)
    }
    fields.wrongType(within, expected: "30 %")
    return nil
  }

  private mutating func pointing(_ node: YAMLNode) -> Question.Ask? {
    guard let at = fields.required("at", of: node), let target = target(at) else { return nil }
    let items = node["mistakes"].map { fields.items($0) } ?? []
    let slips = items.compactMap { item -> Question.Slip? in
      fields.checkKeys(of: item, in: ["at", "id"])
      guard let id = fields.id(of: item), let at = fields.required("at", of: item) else {
        return nil
      }
      return self.target(at).map { Question.Slip(id: id, at: $0) }
    }
    fields.checkUnique(slips.map(\.id), items)
    return .point(at: target, slips: slips)
  }

  /// `{ line: 4 }`, `{ rule: runs-as-root }` or `{ instruction: COPY, with: node_modules }`.
  private mutating func target(_ node: YAMLNode) -> Question.LineTarget? {
    fields.checkKeys(of: node, in: ["instruction", "line", "rule", "with"])
    if let line = node["line"] { return fields.number(line).map(Question.LineTarget.line) }
    if let rule = node["rule"] {
      return known(rule, in: fields.vocabulary.rules).map(Question.LineTarget.rule)
    }
    guard let instruction = fields.required("instruction", of: node) else { return nil }
    let with = node["with"].flatMap { fields.text($0) }
    return known(instruction, in: fields.vocabulary.keywords).map { .instruction($0, with: with) }
  }

  private mutating func known(_ node: YAMLNode, in names: [String]) -> String? {
    guard let text = fields.text(node) else { return nil }
    if names.contains(text) { return text }
    fields.unknown("unknown-value", text, at: node.range, in: names)
    return nil
  }
}
