import DockerfileSyntax
import Findings

/// What learners could not know, or would know too early, from the words of a step.
struct StepTextCheck {
  private let step: Step
  private let text: LessonText

  init(_ step: Step, _ language: String) {
    self.step = step
    text =
      step.texts[language]
      ?? LessonText(
        language: language, title: "", introduction: "", blocks: [:], source: SourceText(""))
  }

  var problems: [Finding] { generousHints + hiddenLiterals + brokenOptions }

  // MARK: Hints

  /// A hint before the last one that holds a line of the solution.
  private var generousHints: [Finding] {
    let given = Set(StepTextCheck.lines(of: step.start))
    let answers = StepTextCheck.lines(of: step.solution).filter {
      $0.count > 12 && !given.contains($0)
    }
    return step.goals.flatMap { goal -> [Finding] in
      let hints = text.hints(for: goal.id)
      return hints.indices.dropLast().compactMap { index in
        let key = "hint \(goal.id) \(index + 1)"
        let words = StepTextCheck.joined(hints[index])
        guard let answer = answers.first(where: { words.contains($0) }),
          let block = text.blocks[key]
        else { return nil }
        return .lesson(
          "hint-gives-answer", at: block.range, ["key": .text(key), "found": .text(answer)])
      }
    }
  }

  /// The instructions, each in one line with single blanks.
  private static func lines(of source: SourceText) -> [String] {
    Dockerfile(parsing: source).instructions.map {
      joined("\($0.keywordText) \($0.arguments.text)")
    }
  }

  private static func joined(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }

  // MARK: What goals demand

  /// Names and paths that a goal asks for to the letter, and that the learner reads nowhere.
  private var hiddenLiterals: [Finding] {
    guard let task = text.blocks["task"] else { return [] }
    let shown =
      [text.introduction, task.markdown, step.start.text]
      + step.goals.compactMap { text["goal \($0.id)"] }
    return step.goals.flatMap { goal in
      goal.check.literals.filter { literal in !shown.contains { $0.contains(literal) } }
        .map { literal in
          .lesson(
            "literal-not-in-task", at: task.range,
            ["goal": .text(goal.id), "found": .text(literal)])
        }
    }
  }

  /// An option without words, or without what is said when it is picked.
  private var brokenOptions: [Finding] {
    guard step.kind == .choose else { return [] }
    return (step.question?.options ?? []).compactMap { id in
      guard let block = text.blocks["option \(id)"], let option = text.option(id) else {
        return nil
      }
      if !option.words.isEmpty, !option.feedback.isEmpty { return nil }
      return .lesson("option-without-feedback", at: block.range, ["key": .text(id)])
    }
  }
}

extension Check {
  /// Texts that an answer must hold exactly.
  fileprivate var literals: [String] {
    switch self {
    case .all(let checks): checks.flatMap(\.literals)
    // One of several ways is enough, and what must not be needs no name.
    case .any, .not: []
    case .stage(let name), .workingDirectory(let name): [name]
    case .file(let path, _): [path]
    case .port(let port): [port]
    case .environment(let name, let value): [name] + (value.map { [$0.text] } ?? [])
    case .user(let name): ["root", "nonroot"].contains(name) ? [] : [name]
    // Any of several names for the same is enough.
    case .runs(let commands, _): commands.count == 1 ? commands : []
    case .has(let pattern, _): (pattern.with.map { [$0] } ?? [])
    case .base(.image(let name), _): [name]
    case .stages, .base, .vendor, .absent, .inNoLayer, .startedFile, .starts, .reason, .rule,
      .clean, .size, .added, .smaller, .layers, .cached:
      []
    }
  }
}
