import Findings
import Lessons
import ProgressStore
import Terminal

/// `:lessons`: the course and where the learner is in it.
package struct LessonsCommand: ShellCommand {
  package static let name = "lessons"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    [.page(SessionView(session).lessonList())]
  }
}

/// `:go ID/N`: to a lesson by its name or number.
package struct GoCommand: ShellCommand {
  package static let name = "go"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    let ids = session.library.course.lessonIDs
    guard let wanted = words.first else {
      // Out of a round of questions, back to where it began.
      if let review = session.review { return [.goToLessonStep(review.lesson, review.step)] }
      return [.page(SessionView(session).lessonList())]
    }
    let parts = wanted.split(separator: "/", maxSplits: 1).map(String.init)
    guard let index = lesson(named: parts.first ?? "", in: ids) else {
      return [.say(unknown(wanted, in: ids))]
    }
    guard parts.count == 2 else { return [.goToLesson(index)] }
    let lesson =
      index == session.lessonIndex && session.own == nil
      ? session.lesson : session.library.load(ids[index]).lesson
    let steps = lesson?.steps ?? []
    guard
      let step = steps.firstIndex(where: { $0.id == parts[1] }) ?? Int(parts[1]).map({ $0 - 1 }),
      steps.indices.contains(step)
    else {
      return [
        .say(
          Message(
            "shell.unknown-step",
            ["name": .text(parts[1]), "lesson": .text(ids[index]), "n": .number(steps.count)]))
      ]
    }
    return index == session.lessonIndex && session.own == nil
      ? [.goToStep(step)] : [.goToLessonStep(index, step)]
  }

  /// A lesson's place by its number, its name, or a beginning that only it has.
  private static func lesson(named wanted: String, in ids: [String]) -> Int? {
    if let number = Int(wanted), ids.indices.contains(number - 1) { return number - 1 }
    if let index = ids.firstIndex(of: wanted) { return index }
    let starting = ids.indices.filter { !wanted.isEmpty && ids[$0].hasPrefix(wanted) }
    return starting.count == 1 ? starting[0] : nil
  }

  private static func unknown(_ wanted: String, in ids: [String]) -> Message {
    let guess = DidYouMean.closest(to: wanted, in: ids)
    return guess.map {
      Message("shell.unknown-lesson.guess", ["name": .text(wanted), "guess": .text($0)])
    } ?? Message("shell.unknown-lesson", ["name": .text(wanted)])
  }
}

/// `:next`: on to the next step or lesson.
package struct NextCommand: ShellCommand {
  package static let name = "next"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    if session.review != nil { return [.nextReview] }
    // From an own Dockerfile back to the course.
    if session.own != nil { return [.goToLesson(session.lessonIndex)] }
    if !session.isLastStep { return [.goToStep(session.stepIndex + 1)] }
    let next = session.lessonIndex + 1
    if next < session.lessonCount { return [.goToLesson(next)] }
    let open = session.library.course.lessonIDs.filter { session.records[$0]?.state != .passed }
    if session.isPassed, !open.isEmpty {
      let names = open.map { "`\($0)`" }.joined(separator: ", ")
      return [.say(Message("shell.course-open", ["names": .text(names)]))]
    }
    return [.say(Message(session.isPassed ? "shell.course-done" : "shell.no-next-lesson"))]
  }
}

/// `:back`: to the step or lesson before.
package struct BackCommand: ShellCommand {
  package static let name = "back"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    if let review = session.review { return [.goToLessonStep(review.lesson, review.step)] }
    if session.own != nil { return [.goToLesson(session.lessonIndex)] }
    if session.stepIndex > 0 { return [.goToStep(session.stepIndex - 1)] }
    guard session.lessonIndex > 0 else { return [.say(Message("shell.no-earlier-lesson"))] }
    let before = session.lessonIndex - 1
    let steps = session.library.load(session.library.course.lessonIDs[before]).lesson?.steps
    return [.goToLessonStep(before, max(0, (steps?.count ?? 1) - 1))]
  }
}

/// `:skip`: on to the next step or lesson; this one is marked.
package struct SkipCommand: ShellCommand {
  package static let name = "skip"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    if session.review != nil { return [.nextReview] }
    if session.own != nil { return [.goToLesson(session.lessonIndex)] }
    if !session.isLastStep { return [.skipStep, .goToStep(session.stepIndex + 1)] }
    let next = session.lessonIndex + 1
    guard next < session.lessonCount else {
      return [.skipStep, .say(Message("shell.no-next-lesson"))]
    }
    return [.skipStep, .goToLesson(next)]
  }
}

/// `:progress`: the lessons with points.
package struct ProgressCommand: ShellCommand {
  package static let name = "progress"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    [.show(SessionView(session).lessonList(withPoints: true)), .sayDue]
  }
}
