import Findings
import Folders
import Lessons
import Localisation
import ProgressStore
import Terminal

extension Shell {
  func setLanguage(_ language: Language) {
    session.localiser = Localiser(language, locales: setup.locales)
    keep { try setup.store.set("language", to: language.code) }
    say(Message("shell.lang.now"))
    show(SessionView(session).step())
  }

  func goToLesson(_ index: Int) {
    let id = session.library.course.lessonIDs[index]
    guard let lesson = session.library.load(id).lesson else {
      return say(Message("shell.broken-lesson", ["name": .text(id)]))
    }
    session.lessonIndex = index
    session.lesson = lesson
    enterLesson()
  }

  func skipLesson() {
    var record = session.records[session.lesson.id] ?? .init()
    if record.state != .passed { record.state = .skipped }
    session.records[session.lesson.id] = record
    keep { try setup.store.save(record, course: course, lesson: session.lesson.id) }
  }

  /// Takes up the lesson where the learner left it.
  func enterLesson() {
    session.grade = nil
    session.draft = session.lesson.start.text
    keep {
      for id in session.library.course.lessonIDs {
        session.records[id] = try setup.store.record(course: course, lesson: id)
      }
      session.hintsShown = try setup.store.shownHints(course: course, lesson: session.lesson.id)
      try setup.store.set("lesson:\(course)", to: session.lesson.id)
    }
    let record = session.records[session.lesson.id] ?? .init()
    session.tries = record.tries
    session.isPassed = record.state == .passed
    openDraft()
    if record.tries > 0 {
      session.grade = session.library.grade(session.draft, for: session.lesson)
    }
    show(SessionView(session).step())
  }

  /// The draft of the record or of the disk, or the start when there is none.
  func openDraft() {
    var kept: String?
    keep { kept = try setup.store.draft(course: course, lesson: session.lesson.id) }
    if kept == nil {
      keep {
        try setup.store.addDraft(session.draft, course: course, lesson: session.lesson.id)
      }
    }
    session.draft = kept ?? session.draft
    guard let data = setup.dataFolder else {
      session.draftPath = "-"
      return
    }
    drafts = DraftFolder(path: "\(data)/\(course)/\(session.lesson.id)")
    session.draftPath = drafts.draftPath
    do throws(FolderError) {
      try drafts.prepare(for: session.lesson)
      // A file on the disk that differs was changed while the shell was away; it is taken up.
      if let onDisk = try? drafts.read() {
        if onDisk != session.draft, kept != nil { adopt(onDisk) }
      }
      try drafts.write(session.draft)
    } catch {
      say(
        Message(
          "shell.draft-unwritable",
          ["path": .text(drafts.draftPath), "reason": .message(error.reason)]))
    }
  }

  func adopt(_ text: String) {
    session.draft = text
    say(Message("shell.draft-changed-outside"))
    keep { try setup.store.addDraft(text, course: course, lesson: session.lesson.id) }
  }

  func reportBrokenLesson() {
    guard session.lessonIndex != setup.lessonIndex else { return }
    let id = setup.library.course.lessonIDs[setup.lessonIndex]
    say(Message("shell.broken-lesson", ["name": .text(id)]))
  }
}
