import Findings
import Grading
import Lessons
import Localisation
import ProgressStore
import Reports
import Terminal

extension Shell {
  /// Speaks another language, and says everything that is on the screen again in it.
  func setLanguage(_ language: Language) {
    guard language.code != session.localiser.language.code else {
      return say(Message("shell.lang.already"))
    }
    session.localiser = Localiser(language, locales: setup.locales)
    keep { try setup.store.set("language", to: language.code) }
    say(Message("shell.lang.now"))
    page(SessionView(session).step() + repeatedFeedback + repeatedHint)
    sayAgainWhatNext()
  }

  /// What was last said of the draft or the answer.
  private var repeatedFeedback: [StyledLine] {
    if let grade = session.questionGrade {
      let text = QuestionText(session.localiser, step: session.step, width: setup.screen.width)
      return [StyledLine()] + text.lines(for: grade)
    }
    guard let grade = session.grade else { return findingLines }
    let text = FeedbackText(session.localiser, step: session.step, width: setup.screen.width)
    return text.remarks(for: grade) + findingLines
  }

  /// The hint that was shown last for what is to be done now.
  private var repeatedHint: [StyledLine] {
    guard session.step.kind.isExercise, !session.isPassed, session.grade != nil,
      let open = session.judged.firstOpen,
      let shown = session.hintsShown[open.goal.id], shown > 0
    else { return [] }
    let hints = session.hints(for: open.goal)
    guard !hints.isEmpty else { return [] }
    let hint = hints[min(shown, hints.count) - 1]
    return [StyledLine()]
      + SessionView(session).hint(hint, for: open.goal, after: open.outcome.remark)
  }

  private func sayAgainWhatNext() {
    if session.review != nil { return sayReviewPlace() }
    if session.step.kind == .read { return say(Message(readNext)) }
    if let grade = session.questionGrade {
      if grade.endsStep { showClosingText() }
      show([StyledLine()])
      return sayWhatNext(after: grade)
    }
    if let grade = session.grade {
      if grade.verdict == .passed { return celebrate(grade, isFirst: true) }
      show([StyledLine()])
      return sayWhatNext(after: grade)
    }
    let gaps = session.step.kind == .fill ? GapFilling.count(in: session.draft) : 0
    if gaps > 0, session.draft != session.step.start.text {
      return say(Message("shell.fill.left", ["n": .number(gaps)]))
    }
    sayOwnNext()
  }

  /// What the author says behind a passed step.
  func showClosingText() {
    let after = SessionView(session).after()
    if !after.isEmpty { show([StyledLine()] + after) }
  }

  /// Where nobody can press Enter, something must be typed.
  var readNext: String { setup.reader.isInteractive ? "shell.read.next" : "shell.read.next-typed" }
}
