import Findings
import Grading
import Lessons
import ProgressStore
import Reports
import Terminal

extension Shell {
  /// Judges what was said to the question of the step.
  func respond(_ response: Response) {
    guard let grader = QuestionGrader(session.step, images: session.library.images) else { return }
    let grade = grader.grade(response)
    session.questionGrade = grade
    session.tries += 1
    let text = QuestionText(session.localiser, step: session.step, width: setup.screen.width)
    show(text.lines(for: grade))
    if session.review != nil {
      show([StyledLine()])
      _ = noteReview(isRight: grade.isPassed)
      return
    }
    if grade.endsStep {
      let isFirst = session.records[session.step.name]?.state != .passed
      pass(points: grade.points)
      if isFirst { showClosingText() }
      show([StyledLine()])
      return sayWhatNext(after: grade)
    }
    var record = session.records[session.step.name] ?? .init()
    if record.state != .passed { record.state = .started }
    record.tries = session.tries
    save(record)
    planReview()
    show([StyledLine()])
    sayWhatNext(after: grade)
  }

  /// What can be typed after an answer.
  func sayWhatNext(after grade: QuestionGrade) {
    guard grade.endsStep else { return say(Message("shell.question.again")) }
    say(Message(session.isLastStep ? "shell.question.done" : "shell.passed.next-step"))
  }
}

extension QuestionGrade {
  /// A prediction is over when it was made: what follows is the truth, not another guess.
  var endsStep: Bool {
    if case .predict = question.ask { return true }
    return isPassed
  }
}
