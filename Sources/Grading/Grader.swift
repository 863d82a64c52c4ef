import BuildChecks
package import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings
package import Lessons

/// Judges an answer to a lesson: outcome first, and a diagnosis only where a goal failed.
///
/// Pure: the same answer gets the same grade, and nothing is read but the lesson's own files.
package struct Grader: Sendable {
  private let images: BaseImageCatalogue

  package init(images: BaseImageCatalogue) { self.images = images }

  package func grade(_ answer: SourceText, for lesson: Lesson) -> Grade {
    let dockerfile = Dockerfile(parsing: answer)
    let inspection = Inspection(of: dockerfile, context: lesson.buildContext, images: images)
    let errors = (dockerfile.problems + inspection.build.problems).filter { $0.severity == .error }
    guard errors.isEmpty else {
      let goals = lesson.goals.map { GoalResult(goal: $0, outcome: .waiting(goal: "")) }
      return Grade(goals: goals, syntaxProblems: errors, inspection: inspection)
    }
    let judge = Judge(inspection)
    let lines = LineTable(answer.bytes)
    var results: [GoalResult] = []
    for goal in lesson.goals {
      results.append(result(for: goal, in: lesson, judge, lines, before: results))
    }
    return Grade(goals: results, syntaxProblems: [], inspection: inspection)
  }

  private func result(
    for goal: Goal, in lesson: Lesson, _ judge: Judge, _ lines: LineTable, before: [GoalResult]
  ) -> GoalResult {
    let judgement = judge.judge(goal.check)
    switch judgement.truth {
    case .yes: return GoalResult(goal: goal, outcome: .met)
    case .unknown(let reason): return GoalResult(goal: goal, outcome: .undecided(reason))
    case .no: break
    }
    let open = goal.after.first { id in before.contains { $0.goal.id == id && !$0.outcome.isMet } }
    if let open { return GoalResult(goal: goal, outcome: .waiting(goal: open)) }
    let remark =
      mistake(for: goal, in: lesson, judge, lines) ?? generated(judgement.evidence, lines)
    return GoalResult(goal: goal, outcome: .notMet(remark))
  }

  /// The first of the lesson's mistakes that the answer shows.
  private func mistake(
    for goal: Goal, in lesson: Lesson, _ judge: Judge, _ lines: LineTable
  ) -> Remark? {
    for mistake in lesson.mistakes where mistake.goals.contains(goal.id) {
      let judgement = judge.judge(mistake.when)
      guard judgement.isYes else { continue }
      return Remark(
        words: .mistake(mistake.id), values: values(of: judgement.evidence, lines),
        range: judgement.evidence.range)
    }
    return nil
  }

  private func generated(_ evidence: Judgement.Evidence, _ lines: LineTable) -> Remark {
    Remark(
      words: evidence.finding.map { .finding($0) } ?? .generated("grade.\(evidence.key)"),
      values: values(of: evidence, lines), range: evidence.range)
  }

  private func values(
    of evidence: Judgement.Evidence, _ lines: LineTable
  ) -> [String: Message.Value] {
    [
      "line": .number(evidence.range.map { lines.line(at: $0.lowerBound) } ?? 1),
      "found": .text(evidence.found), "stage": .text(evidence.stage),
      "expected": evidence.expected, "message": .text(evidence.message),
      "size": .bytes(evidence.size),
    ]
  }
}

extension GoalResult.Outcome {
  package var isMet: Bool { if case .met = self { true } else { false } }
}
