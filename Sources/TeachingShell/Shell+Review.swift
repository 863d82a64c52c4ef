import Findings
import Lessons
import Localisation
import ProgressStore
import Terminal

extension Shell {
  /// Begins a round with everything that is due.
  func startReview() {
    var due: [String] = []
    keep { due = try setup.store.dueReviews(course: course) }
    let known = due.filter { place(of: $0) != nil }
    guard !known.isEmpty else { return sayNothingIsDue() }
    session.own = nil
    session.review = Review(known, lesson: session.lessonIndex, step: session.stepIndex)
    say(Message("shell.review.start", ["n": .number(known.count)]))
    askReview()
  }

  func sayDue() {
    var due = 0
    keep { due = try setup.store.dueReviews(course: course).count }
    show([StyledLine()])
    if due == 0 { return sayNothingIsDue() }
    say(Message("shell.review.due", ["n": .number(due)]))
  }

  private func sayNothingIsDue() {
    var next: String?
    keep { next = try setup.store.nextReview(course: course) }
    say(
      next.map { Message("shell.review.none-until", ["day": .text($0)]) }
        ?? Message("shell.review.none"))
  }

  /// The first open question, as if it had never been answered.
  private func askReview() {
    guard let review = session.review, let name = review.open.first, let place = place(of: name)
    else { return endReview() }
    session.lessonIndex = place.lesson
    if let lesson = session.library.load(session.lessonID).lesson { session.lesson = lesson }
    session.stepIndex = place.step
    session.grade = nil
    session.questionGrade = nil
    session.isPassed = false
    session.draft = session.step.start.text
    if session.step.kind.isExercise {
      openDraft()
      beginAnew()
    }
    show(SessionView(session).step())
    sayReviewPlace()
  }

  /// Which question of the round this is, and what comes next where it was answered.
  func sayReviewPlace() {
    guard let review = session.review else { return }
    show([StyledLine()])
    say(
      Message("shell.review.number", ["n": .number(review.number), "total": .number(review.count)]))
    if let isRight = review.answer { sayReviewAnswer(isRight: isRight) }
  }

  private func sayReviewAnswer(isRight: Bool) {
    say(Message(isRight ? "shell.review.right" : "shell.review.wrong"))
  }

  /// The start of the exercise again; the learner's last draft stays behind it, for `:undo`.
  private func beginAnew() {
    guard session.draft != session.step.start.text else { return }
    replaceDraft(session.step.start.text)
  }

  /// Notes the first answer to a question of the round; later ones are for learning.
  ///
  /// - Returns: Whether a round is going on.
  func noteReview(isRight: Bool) -> Bool {
    guard var review = session.review, let name = review.open.first else { return false }
    if review.answer == nil {
      keep { try setup.store.reviewed(course: course, step: name, isRight: isRight) }
      review.answer = isRight
      session.review = review
    }
    sayReviewAnswer(isRight: isRight)
    return true
  }

  func nextReview() {
    guard var review = session.review else { return }
    review.open.removeFirst()
    review.answer = nil
    session.review = review
    askReview()
  }

  /// What is not answered yet stays due.
  func leaveReview() {
    guard session.review != nil else { return }
    session.review = nil
    say(Message("shell.review.left"))
  }

  private func endReview() {
    guard let review = session.review else { return }
    session.review = nil
    say(Message("shell.review.done"))
    goToLesson(review.lesson, step: review.step)
  }

  /// Where a step is, by its name; `nil` where the course does not have it any more.
  private func place(of name: String) -> (lesson: Int, step: Int)? {
    let id = name.split(separator: "/").first.map(String.init) ?? name
    guard let index = session.library.course.lessonIDs.firstIndex(of: id),
      let lesson = session.library.load(id).lesson,
      let step = lesson.steps.firstIndex(where: { $0.name == name })
    else { return nil }
    return (index, step)
  }
}
