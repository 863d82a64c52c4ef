import DockerfileSyntax
import Findings
import Grading
import Lessons
import Localisation
import ProgressStore
import Reports
import Terminal

/// What the shell shows of a session; every text in the session's language.
struct SessionView {
  private let session: Session
  private var localiser: Localiser { session.localiser }
  private var width: Int { session.screen.width }

  init(_ session: Session) { self.session = session }

  private var text: LessonText? {
    session.lesson.texts[localiser.language.code]
      ?? session.lesson.texts[session.lesson.sourceLanguage]
  }

  /// A block of the step's prose; in the course's own language where there is none, with a quiet mark.
  private func block(_ key: String) -> [StyledLine] {
    guard let block = session.step.block(key, in: localiser.language.code) else { return [] }
    return markdown(block.markdown) + (block.isFallback ? [fallbackMark] : [])
  }

  private var fallbackMark: StyledLine {
    StyledLine(session.text("shell.fallback"), .dim).indented(2)
  }

  private func markdown(_ text: String) -> [StyledLine] {
    MarkdownRenderer(width: min(width - 4, 96), drawCode: Self.code).render(text)
      .map { $0.indented(2) }
  }

  private static func code(_ language: String, _ text: String) -> [StyledLine] {
    language.hasPrefix("dockerfile")
      ? DockerfileText.lines(of: Dockerfile(parsing: SourceText(text)), numbered: false)
      : MarkdownRenderer.plainLines(text)
  }

  /// The whole step: title, introduction, draft, task, goals or options.
  func step() -> [StyledLine] {
    let step = session.step
    var lines = [StyledLine()] + header + [StyledLine()]
    if session.stepIndex == 0, let text, !text.introduction.isEmpty {
      lines += markdown(text.introduction) + [StyledLine()]
    }
    switch step.kind {
    case .read:
      if !step.start.bytes.isEmpty { lines += draft() }
      return lines + block("task") + [StyledLine()]
    case .choose, .predict, .point:
      if !step.start.bytes.isEmpty { lines += draft() }
      return lines + task() + options()
    case .order: return lines + pieces() + taskText() + [StyledLine()] + goals()
    case .fill, .fix:
      lines += draft() + task()
      if step.kind == .fill, GapFilling.count(in: session.draft) > 1 {
        lines += TextWrapping.wrap([Run(session.text("shell.fill.how"), .dim)], width: width - 2)
          .map { $0.indented(2) }
      }
      lines.append(StyledLine())
      return step.goals.isEmpty ? lines : lines + goals()
    }
  }

  /// What can be picked, with letters.
  func options() -> [StyledLine] {
    let options = QuestionText(localiser, step: session.step, width: width).options()
    return options.isEmpty ? [] : [StyledLine()] + options
  }

  /// The pieces of an `order` step, with numbers; below them what was made of them.
  private func pieces() -> [StyledLine] {
    let pieces = Pieces(of: session.step.start).texts
    var lines: [StyledLine] = []
    for (index, piece) in pieces.enumerated() {
      let drawn = DockerfileText.lines(of: Dockerfile(parsing: SourceText(piece)), numbered: false)
      for (row, line) in drawn.enumerated() {
        let number = row == 0 ? "\(index + 1)" : ""
        let padding = String(repeating: " ", count: max(0, 3 - number.utf8.count))
        lines.append((StyledLine([Run("\(padding)\(number)  ", .dim)]) + line).indented(2))
      }
    }
    lines.append(StyledLine())
    guard session.draft != session.step.start.text else { return lines }
    // The numbers of these lines are not those that can be typed.
    let title = StyledLine(session.text("shell.order.yours"), .strong).indented(2)
    return lines + [title] + numberedDraft()
  }

  private var header: [StyledLine] {
    if session.own != nil {
      return TextWrapping.wrap([Run(text?.title ?? "", .heading)], width: width)
    }
    let title = session.text(
      "shell.lesson-title",
      [
        "n": .number(session.lessonIndex + 1), "total": .number(session.lessonCount),
        "title": .text(text?.title ?? session.lesson.id),
      ])
    let minutes = aside
    let gap = width - DisplayWidth.of(title) - DisplayWidth.of(minutes) - 2
    guard gap >= 2 else {
      return TextWrapping.wrap([Run(title, .heading)], width: width) + [StyledLine(minutes, .dim)]
    }
    return [
      StyledLine([
        Run(title, .heading), Run(String(repeating: " ", count: gap)), Run(minutes, .dim),
      ])
    ]
  }

  /// How long the lesson takes, or which step of it this is.
  private var aside: String {
    let steps = session.lesson.steps.count
    if session.stepIndex == 0 {
      return session.text("shell.minutes", ["n": .number(session.lesson.minutes)])
    }
    return session.text(
      "shell.step", ["n": .number(session.stepIndex + 1), "total": .number(steps)])
  }

  func draft() -> [StyledLine] {
    session.step.kind == .order ? pieces() : numberedDraft()
  }

  private func numberedDraft() -> [StyledLine] {
    let dockerfile = Dockerfile(parsing: SourceText(session.draft))
    let lines = DockerfileText.lines(of: dockerfile)
    if lines.isEmpty {
      return [StyledLine(session.text("shell.draft-empty"), .dim).indented(2), StyledLine()]
    }
    return lines.map { $0.indented(2) } + [StyledLine()]
  }

  func task() -> [StyledLine] {
    (session.step.kind == .order && session.draft != session.step.start.text ? pieces() : [])
      + taskText()
  }

  private func taskText() -> [StyledLine] {
    [StyledLine(session.text("shell.task"), .strong).indented(2)] + block("task")
  }

  /// The task with what can be picked.
  func question() -> [StyledLine] {
    session.step.kind.isExercise ? task() : task() + options()
  }

  func goals() -> [StyledLine] {
    guard session.step.kind.isExercise else { return options() }
    let feedback = FeedbackText(localiser, step: session.step, width: width)
    let goals = session.grade.map { feedback.goals(of: $0) } ?? feedback.openGoals()
    return [StyledLine(session.text("shell.goals"), .strong).indented(2)] + goals
  }

  /// One rung; above it what the feedback says to do now, which a rung for everybody cannot know.
  func hint(_ markdown: String, for goal: Goal, after remark: Remark?) -> [StyledLine] {
    let feedback = FeedbackText(localiser, step: session.step, width: width)
    let sentence = feedback.sentence(for: goal)
    let next = remark.flatMap { feedback.parts(of: $0).dropFirst(2).first }
    let reminder =
      next.map { [Run(session.text("shell.remark.next") + " ", .strong)] + InlineText.runs($0) }
      ?? []
    let title =
      [Run(session.text("shell.hint.title") + " ", .strong)]
      + InlineText.runs(sentence, style: .dim)
    let first = reminder.isEmpty ? [] : TextWrapping.wrap(reminder, width: width - 2)
    return (first + TextWrapping.wrap(title, width: width - 2)).map { $0.indented(2) }
      + self.markdown(markdown)
  }

  func after() -> [StyledLine] { block("after") }

  /// The lessons with the learner's state; the session knows only its own, so states come by lookup.
  func lessonList(withPoints: Bool = false) -> [StyledLine] {
    session.library.course.lessonIDs.enumerated().flatMap { index, id -> [StyledLine] in
      let record = session.records[id] ?? .init()
      let isHere = index == session.lessonIndex
      let state = session.text("shell.state.\(record.state.rawValue)")
      let points =
        record.points > 0
        ? ", " + session.text("shell.list.points", ["points": .number(record.points)]) : ""
      let mark =
        record.state == .passed
        ? Run("✓ ", .success) : isHere ? Run("→ ", .strong) : Run("· ", .dim)
      let runs = [
        mark, Run("\(index + 1) "), Run(id, .code), Run("  \(title(of: id, isHere: isHere))"),
        Run("  (\(state)\(withPoints ? points : ""))", .dim),
      ]
      return TextWrapping.wrap(runs, width: width - 2, hanging: 4).map { $0.indented(2) }
    }
  }

  private func title(of id: String, isHere: Bool) -> String {
    // With an own Dockerfile or in a review, the lesson at hand is another one.
    if isHere, session.lesson.id == id { return text?.title ?? id }
    let lesson = session.library.load(id).lesson
    return
      (lesson?.texts[localiser.language.code] ?? lesson?.texts[lesson?.sourceLanguage ?? "en"])?
      .title ?? ""
  }
}
