import BuildModel
import DockerfileSyntax
import Findings
import Folders
import Lessons

/// Proves an exercise: the start must not pass, the solution must earn everything, every `ok-*` must pass,
/// and every mistake must have a sample that shows it first.
struct ExerciseProof {
  private let step: Step
  private let grader: Grader

  init(_ step: Step, images: BaseImageCatalogue) {
    self.step = step
    grader = Grader(images: images)
  }

  func run() -> LessonProof.Result {
    let answers = answers()
    var problems = startProblems() + passProblems(step.solution, key: "solution-fails")
    problems += unanswerable() + straySamples()
    var shown: Set<String> = []
    for (name, answer) in answers {
      if name.hasPrefix("ok-") {
        problems += passProblems(answer, key: "answer-fails")
      } else if let mistake = mistake(named: name) {
        shown.insert(mistake.id)
        problems += mistakeProblems(answer, mistake)
      } else {
        problems.append(problem("stray-sample", in: answer, ["file": .text(name)]))
      }
    }
    for mistake in step.mistakes where !shown.contains(mistake.id) {
      problems.append(problem("no-sample", in: step.start, ["mistake": .text(mistake.id)]))
    }
    return LessonProof.Result(samples: answers.count + 2, problems: problems)
  }

  private func answers() -> [(name: String, text: SourceText)] {
    let entries = (try? step.folder.list("answers")) ?? []
    return entries.filter { $0.kind == .file && $0.name.hasSuffix(".Dockerfile") }.compactMap {
      entry in
      let path = "answers/\(entry.name)"
      guard let bytes = try? step.folder.read(path) else { return nil }
      return (
        String(entry.name.dropLast(11)),
        SourceText(path: "\(step.folder.path)/\(path)", bytes: bytes)
      )
    }
  }

  /// Whether the solution can be reached by what the kind of step lets learners do.
  private func unanswerable() -> [FileFinding] {
    switch step.kind {
    case .fill:
      let parts = step.start.text.split(separator: Step.gap, omittingEmptySubsequences: false)
      if parts.count == 1 { return [problem("no-gap", in: step.start, [:])] }
      return isFilled(parts) ? [] : [problem("solution-is-no-filling", in: step.solution, [:])]
    case .order:
      var pieces = ExerciseProof.instructions(of: step.start)
      for instruction in ExerciseProof.instructions(of: step.solution) {
        guard let place = pieces.firstIndex(of: instruction) else {
          return [problem("solution-has-other-pieces", in: step.solution, [:])]
        }
        pieces.remove(at: place)
      }
      return []
    case .read, .choose, .predict, .point, .fix: return []
    }
  }

  private func isFilled(_ parts: [Substring]) -> Bool {
    let text = step.solution.text
    guard text.hasPrefix(parts[0]) else { return false }
    var rest = text.dropFirst(parts[0].count)
    for part in parts.dropFirst() {
      if part.isEmpty { continue }
      let pieces = rest.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2 else { return false }
      rest = pieces[1]
    }
    return true
  }

  private static func instructions(of source: SourceText) -> [String] {
    Dockerfile(parsing: source).instructions.map { "\($0.keywordText) \($0.arguments.text)" }
  }

  /// What lies among the answers and is none, so that nobody believes it was tried.
  private func straySamples() -> [FileFinding] {
    let entries = (try? step.folder.list("answers")) ?? []
    return entries.filter { entry in
      let isAnswer = entry.kind == .file && entry.name.hasSuffix(".Dockerfile")
      return !isAnswer && !entry.name.hasPrefix(".")
    }.map { entry in
      let place = SourceText(path: "\(step.folder.path)/answers/\(entry.name)", bytes: [])
      return problem("stray-sample", in: place, ["file": .text(entry.name)])
    }
  }

  /// `alpine-base-2` belongs to `alpine-base`; of several the longest name counts.
  private func mistake(named name: String) -> Mistake? {
    let fitting = step.mistakes.filter { name == $0.id || name.hasPrefix("\($0.id)-") }
    return fitting.max { $0.id.count < $1.id.count }
  }

  private func startProblems() -> [FileFinding] {
    grader.grade(step.start, for: step).verdict == .passed
      ? [problem("start-passes", in: step.start, [:])] : []
  }

  private func passProblems(_ answer: SourceText, key: String) -> [FileFinding] {
    let grade = grader.grade(answer, for: step)
    if grade.verdict == .passed { return [] }
    if let first = grade.syntaxProblems.first { return [FileFinding(first, in: answer)] }
    return grade.goals.compactMap { result in
      switch result.outcome {
      case .met, .waiting: return nil
      case .undecided(let reason):
        return problem(
          "\(key).undecided", in: answer,
          ["goal": .text(result.goal.id), "reason": .message(reason)])
      case .notMet(let remark):
        return problem(
          key, in: answer, ["goal": .text(result.goal.id), "remark": .text(remark.name)],
          at: remark.range)
      }
    }
  }

  private func mistakeProblems(_ answer: SourceText, _ mistake: Mistake) -> [FileFinding] {
    let grade = grader.grade(answer, for: step)
    let first = grade.remarks.first?.remark
    if first?.words == .mistake(mistake.id) { return [] }
    return [
      problem(
        "wrong-mistake", in: answer,
        ["mistake": .text(mistake.id), "found": .text(first?.name ?? "-")], at: first?.range)
    ]
  }

  private func problem(
    _ name: String, in source: SourceText, _ values: [String: Message.Value],
    at range: SourceRange? = nil
  ) -> FileFinding {
    FileFinding(.lesson(name, at: range ?? SourceRange(0, 0), values), in: source)
  }
}

extension Remark {
  /// What authors know it by: the mistake's id, the rule's, or the generated key.
  package var name: String {
    switch words {
    case .mistake(let id): id
    case .finding(let finding): finding.rule
    case .generated(let key): key
    }
  }
}
