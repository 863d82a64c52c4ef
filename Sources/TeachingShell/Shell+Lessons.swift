import Findings
import Folders
import Lessons
import Localisation
import ProgressStore
import Reports
import Terminal

extension Shell {
  func setPlain(_ isPlain: Bool) {
    session.screen.isPlain = isPlain
    keep { try setup.store.set("plain", to: isPlain ? "yes" : "no") }
    say(Message(isPlain ? "shell.plain.on" : "shell.plain.off"))
  }

  func goToLesson(_ index: Int, step: Int? = nil) {
    let id = session.library.course.lessonIDs[index]
    guard let lesson = session.library.load(id).lesson else {
      return say(Message("shell.broken-lesson", ["name": .text(id)]))
    }
    session.own = nil
    leaveReview()
    session.lessonIndex = index
    session.lesson = lesson
    enterLesson(at: step)
  }

  func skipStep() {
    var record = session.records[session.step.name] ?? .init()
    if record.state != .passed { record.state = .skipped }
    save(record)
    planReview()
  }

  /// Takes up the lesson where the learner left it: at the first step that is not passed.
  func enterLesson(at step: Int? = nil) {
    keep {
      session.records = try setup.store.records(course: course)
      try setup.store.set("lesson:\(course)", to: session.lesson.id)
    }
    session.stepIndex =
      step
      ?? session.lesson.steps.firstIndex { step in
        let state = session.records[step.name]?.state ?? .new
        return state != .passed && state != .skipped
      } ?? 0
    enterStep()
  }

  /// Takes up one step with its draft, tries and hints.
  func enterStep() {
    session.grade = nil
    session.questionGrade = nil
    hasUnjudgedChange = false
    session.draft = session.step.start.text
    if session.own == nil {
      keep { try setup.store.set("step:\(course)", to: session.step.name) }
    }
    keep {
      session.hintsShown = try setup.store.shownHints(course: course, lesson: session.step.name)
    }
    let record = session.records[session.step.name] ?? .init()
    session.tries = record.tries
    session.isPassed = record.state == .passed
    if session.step.kind.isExercise {
      openDraft()
      if record.tries > 0 {
        session.grade = session.library.grade(session.draft, for: session.step)
      }
    }
    page(SessionView(session).step())
    // There is nothing to do in it but to read.
    if session.step.kind == .read {
      pass(points: 0)
      say(Message(readNext))
    }
  }

  // MARK: The record

  func save(_ record: ProgressStore.LessonRecord) {
    session.records[session.step.name] = record
    keep { try setup.store.save(record, course: course, lesson: session.step.name) }
    if session.lesson.steps.count > 1 { saveLesson() }
  }

  /// The record of a lesson of several steps follows from theirs.
  private func saveLesson() {
    let records = session.lesson.steps.map { session.records[$0.name] ?? .init() }
    var lesson = ProgressStore.LessonRecord()
    lesson.points = records.reduce(0) { $0 + $1.points }
    lesson.tries = records.reduce(0) { $0 + $1.tries }
    if records.allSatisfy({ $0.state == .passed }) {
      lesson.state = .passed
    } else if records.allSatisfy({ $0.state == .passed || $0.state == .skipped }) {
      lesson.state = .skipped
    } else {
      lesson.state = .started
    }
    session.records[session.lesson.id] = lesson
    keep { try setup.store.save(lesson, course: course, lesson: session.lesson.id) }
  }

  func pass(points: Int) {
    var record = session.records[session.step.name] ?? .init()
    record.state = .passed
    record.points = max(record.points, points)
    record.tries = session.tries
    session.isPassed = true
    save(record)
    if session.step.kind != .read, session.step.kind != .fix { planReview() }
  }

  /// The step comes back tomorrow, unless it waits for its day already.
  func planReview() {
    guard session.own == nil, session.step.kind != .read else { return }
    keep { try setup.store.planReview(course: course, step: session.step.name) }
  }

  // MARK: The draft

  /// The draft of the record or of the disk, or the start when there is none.
  func openDraft() {
    let step = session.step
    var kept: String?
    keep { kept = try setup.store.draft(course: course, lesson: step.name) }
    if kept == nil {
      keep { try setup.store.addDraft(session.draft, course: course, lesson: step.name) }
    }
    session.draft = kept ?? session.draft
    guard let data = setup.dataFolder else {
      session.draftPath = "-"
      return
    }
    drafts = DraftFolder(in: data, course: course, step: step.name)
    session.draftPath = drafts.draftPath
    do throws(FolderError) {
      // The files of the learner's own project stay where they are.
      try drafts.prepare(for: step, copiesApp: session.own == nil)
      // A file on the disk that differs was changed while the shell was away; it is taken up.
      takeUpOutsideChange()
      hasUnjudgedChange = false
      try drafts.write(session.draft)
    } catch {
      say(
        Message(
          "shell.draft-unwritable",
          ["path": .text(drafts.draftPath), "reason": .message(error.reason)]))
    }
  }

  func reportBrokenLesson() {
    guard session.lessonIndex != setup.lessonIndex else { return }
    let id = setup.library.course.lessonIDs[setup.lessonIndex]
    say(Message("shell.broken-lesson", ["name": .text(id)]))
  }
}
