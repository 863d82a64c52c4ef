import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Lessons

/// Proves a question: it has a right answer, which can be given, and the simulation can tell it.
struct QuestionProof {
  private let step: Step
  private let grader: QuestionGrader?

  init(_ step: Step, images: BaseImageCatalogue) {
    self.step = step
    grader = QuestionGrader(step, images: images)
  }

  func run() -> LessonProof.Result {
    guard let grader, let question = step.question else {
      return LessonProof.Result(samples: 0, problems: [])
    }
    let findings =
      switch question.ask {
      case .choose: [Finding]()
      case .predict: predictionProblems(question, grader)
      case .point(let target, let slips): pointProblems(target, slips, grader)
      }
    return LessonProof.Result(
      samples: 1, problems: findings.map { FileFinding($0, in: step.start) })
  }

  /// One of the options must be right by what the simulation says.
  private func predictionProblems(_ question: Question, _ grader: QuestionGrader) -> [Finding] {
    let dockerfile = Dockerfile(parsing: step.start)
    if dockerfile.instructions.isEmpty
      || dockerfile.problems.contains(where: { $0.severity == .error })
    {
      return [.lesson("start-is-unreadable", at: SourceRange(0, 0))]
    }
    let options = question.options
    if options.isEmpty {
      if case .undecided(let reason) = grader.grade(.size(0)).verdict { return [undecided(reason)] }
      return []
    }
    let grades = options.map { grader.grade(.options([$0])) }
    if case .undecided(let reason)? = grades.first?.verdict { return [undecided(reason)] }
    if grades.contains(where: \.isPassed) { return [] }
    var found = "-"
    if case .start(let verdict)? = grades.first?.truth {
      found = verdict.failure?.reason.rawValue ?? "starts"
    }
    return [.lesson("no-right-option", at: SourceRange(0, 0), ["found": .text(found)])]
  }

  private func undecided(_ reason: Message) -> Finding {
    .lesson("prediction-undecided", at: SourceRange(0, 0), ["reason": .message(reason)])
  }

  private func pointProblems(
    _ target: Question.LineTarget, _ slips: [Question.Slip], _ grader: QuestionGrader
  ) -> [Finding] {
    let right = grader.lines(of: target)
    var found: [Finding] = []
    if right.isEmpty { found.append(.lesson("no-such-line", at: SourceRange(0, 0), ["key": "at"])) }
    for slip in slips {
      let lines = grader.lines(of: slip.at)
      if lines.isEmpty || !lines.isDisjoint(with: right) {
        found.append(.lesson("no-such-line", at: SourceRange(0, 0), ["key": .text(slip.id)]))
      }
    }
    return found
  }
}
