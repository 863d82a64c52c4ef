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
    session.lesson.texts[localiser.language.code] ?? session.lesson.texts["en"]
  }

  /// A block of the lesson's prose; in English where the language has none, with a quiet mark.
  private func block(_ key: String) -> [StyledLine] {
    if let own = session.lesson.texts[localiser.language.code]?[key] { return markdown(own) }
    guard let english = session.lesson.texts["en"]?[key] else { return [] }
    return markdown(english) + [fallbackMark]
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

  /// The whole step: title, introduction, draft, task, goals.
  func step() -> [StyledLine] {
    var lines = [StyledLine(), header, StyledLine()]
    if let text, !text.introduction.isEmpty {
      lines += markdown(text.introduction) + [StyledLine()]
    }
    lines += draft()
    lines += task() + [StyledLine()] + goals()
    return lines
  }

  private var header: StyledLine {
    let title = session.text(
      "shell.lesson-title",
      [
        "n": .number(session.lessonIndex + 1), "total": .number(session.lessonCount),
        "title": .text(text?.title ?? session.lesson.id),
      ])
    let minutes = session.text("shell.minutes", ["n": .number(session.lesson.minutes)])
    let gap = width - DisplayWidth.of(title) - DisplayWidth.of(minutes) - 2
    guard gap >= 2 else { return StyledLine(title, .heading) }
    return StyledLine([
      Run(title, .heading), Run(String(repeating: " ", count: gap)), Run(minutes, .dim),
    ])
  }

  func draft() -> [StyledLine] {
    let dockerfile = Dockerfile(parsing: SourceText(session.draft))
    let lines = DockerfileText.lines(of: dockerfile)
    if lines.isEmpty {
      return [StyledLine(session.text("shell.draft-empty"), .dim).indented(2), StyledLine()]
    }
    return lines.map { $0.indented(2) } + [StyledLine()]
  }

  func task() -> [StyledLine] {
    [StyledLine(session.text("shell.task"), .strong).indented(2)] + block("task")
  }

  func goals() -> [StyledLine] {
    let feedback = FeedbackText(localiser, lesson: session.lesson, width: width)
    let goals = session.grade.map { feedback.goals(of: $0) } ?? feedback.openGoals()
    return [StyledLine(session.text("shell.goals"), .strong).indented(2)] + goals
  }

  func hint(_ markdown: String, for goal: Goal) -> [StyledLine] {
    let sentence = FeedbackText(localiser, lesson: session.lesson, width: width).sentence(for: goal)
    let title =
      [Run(session.text("shell.hint.title") + " ", .strong)]
      + InlineText.runs(sentence, style: .dim)
    return TextWrapping.wrap(title, width: width - 2).map { $0.indented(2) }
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
    if isHere { return text?.title ?? id }
    let lesson = session.library.load(id).lesson
    return (lesson?.texts[localiser.language.code] ?? lesson?.texts["en"])?.title ?? ""
  }
}
