package import BuildChecks
package import BuildModel
import BuildSimulator
package import DockerfileSyntax
package import Findings
import Folders
package import Lessons
import Synchronization

/// Judges an answer to a lesson: outcome first, and a diagnosis only where a goal failed.
///
/// Pure: the same answer gets the same grade, and nothing is read but the lesson's own files.
package struct Grader: Sendable {
  private let images: BaseImageCatalogue
  /// The app of each step, read once for all answers.
  private let contexts = StepContexts()

  package init(images: BaseImageCatalogue) { self.images = images }

  package func grade(_ answer: SourceText, for step: Step) -> Grade {
    let dockerfile = Dockerfile(parsing: answer)
    let inspection = inspection(of: dockerfile, in: step)
    let errors = (dockerfile.problems + inspection.build.problems).filter { $0.severity == .error }
    guard errors.isEmpty else {
      let goals = step.goals.map { GoalResult(goal: $0, outcome: .waiting(goal: "")) }
      return Grade(goals: goals, syntaxProblems: errors, inspection: inspection)
    }
    let judge = Judge(inspection) {
      self.inspection(of: Dockerfile(parsing: step.start), in: step)
    }
    let lines = LineTable(answer.bytes)
    var results: [GoalResult] = []
    for goal in step.goals {
      results.append(result(for: goal, in: step, judge, lines, before: results))
    }
    return Grade(goals: results, syntaxProblems: [], inspection: inspection)
  }

  /// A Dockerfile built with the step's app.
  package func inspection(of dockerfile: Dockerfile, in step: Step) -> Inspection {
    Inspection(of: dockerfile, context: contexts.context(of: step), images: images)
  }

  private func result(
    for goal: Goal, in step: Step, _ judge: Judge, _ lines: LineTable, before: [GoalResult]
  ) -> GoalResult {
    let judgement = judge.judge(goal.check)
    switch judgement.truth {
    case .yes: return GoalResult(goal: goal, outcome: .met)
    case .unknown(let reason):
      // What a rule of the lesson's sees is wrong, whatever else cannot be told.
      let mistake = mistake(for: goal, in: step, judge, lines) { $0.isRule }
      return GoalResult(goal: goal, outcome: mistake.map { .notMet($0) } ?? .undecided(reason))
    case .no: break
    }
    if let waiting = waiting(for: goal, before) { return GoalResult(goal: goal, outcome: waiting) }
    let remark =
      mistake(for: goal, in: step, judge, lines)
      ?? generated(judgement.evidence, lines, judge.inspection)
    return GoalResult(goal: goal, outcome: .notMet(remark))
  }

  /// What a goal waits for; where that cannot be told, this one cannot either.
  private func waiting(for goal: Goal, _ before: [GoalResult]) -> GoalResult.Outcome? {
    let open = before.filter { goal.after.contains($0.goal.id) && !$0.outcome.isMet }
    var reason: Message?
    for result in open {
      guard case .undecided(let why) = result.outcome else {
        return .waiting(goal: result.goal.id)
      }
      reason = reason ?? why
    }
    return reason.map { .undecided($0) }
  }

  /// The first of the lesson's mistakes that the answer shows.
  private func mistake(
    for goal: Goal, in step: Step, _ judge: Judge, _ lines: LineTable,
    where counts: (Check) -> Bool = { _ in true }
  ) -> Remark? {
    for mistake in step.mistakes where mistake.goals.contains(goal.id) && counts(mistake.when) {
      let judgement = judge.judge(mistake.when)
      guard judgement.isYes else { continue }
      return Remark(
        words: .mistake(mistake.id),
        values: values(of: judgement.evidence, lines, judge.inspection),
        range: judgement.evidence.range)
    }
    return nil
  }

  private func generated(
    _ evidence: Judgement.Evidence, _ lines: LineTable, _ inspection: Inspection
  ) -> Remark {
    Remark(
      words: evidence.finding.map { .finding($0) } ?? .generated("grade.\(evidence.key)"),
      values: values(of: evidence, lines, inspection), range: evidence.range)
  }

  private func values(
    of evidence: Judgement.Evidence, _ lines: LineTable, _ inspection: Inspection
  ) -> [String: Message.Value] {
    [
      "line": .number(evidence.range.map { lines.line(at: $0.lowerBound) } ?? 1),
      "found": .text(evidence.found), "stage": .text(evidence.stage),
      "expected": evidence.expected, "message": message(of: evidence, inspection),
      "size": .bytes(evidence.size),
    ]
  }

  /// What Docker or the program says; where the check itself says nothing, why the container does not start.
  private func message(
    of evidence: Judgement.Evidence, _ inspection: Inspection
  ) -> Message.Value {
    if !evidence.message.isEmpty { return .text(evidence.message) }
    guard let failure = inspection.start.failure else { return .text("") }
    return failure.text.isEmpty
      ? .message(Message("grade.no-message.\(failure.reason.rawValue)")) : .text(failure.text)
  }
}

extension GoalResult.Outcome {
  package var isMet: Bool { if case .met = self { true } else { false } }

  /// What there is to say where a goal failed.
  package var remark: Remark? { if case .notMet(let remark) = self { remark } else { nil } }
}

/// The build contexts of steps, by the folder that each lies in.
private final class StepContexts: Sendable {
  private let known = Mutex<[String: BuildContext]>([:])

  func context(of step: Step) -> BuildContext {
    let key = "\(step.folder.path) \(step.name)"
    return known.withLock { known in
      if let context = known[key] { return context }
      let context = step.buildContext
      known[key] = context
      return context
    }
  }
}
