package import Findings
package import Folders
import Lessons
import Localisation
package import ProgressStore
import Terminal

extension Shell {
  func perform(_ effect: Effect) {
    switch effect {
    case .show(let lines): show(lines)
    case .page(let lines): page(lines)
    case .say(let message): say(message)
    case .changeDraft(let text): changeDraft(text)
    case .check:
      noteAnswer()
      if session.own != nil, !session.step.goals.isEmpty { showFindings() }
      check()
    case .openEditor: openEditor()
    case .watch: watch()
    case .readPaste: readPaste()
    case .stepDraft(let distance): stepDraft(distance)
    case .setLanguage(let language): setLanguage(language)
    case .setPlain(let isPlain): setPlain(isPlain)
    case .respond(let response): respond(response)
    case .goToLesson(let index): goToLesson(index)
    case .goToLessonStep(let index, let step): goToLesson(index, step: step)
    case .goToStep(let index):
      leaveReview()
      session.stepIndex = index
      enterStep()
    case .skipStep: skipStep()
    case .review: startReview()
    case .nextReview: nextReview()
    case .sayDue: sayDue()
    case .open(let path): open(path)
    case .play: enter(OwnDockerfile())
    case .save(let path): save(to: path)
    case .saveHint(let goal, let shown):
      keep {
        try setup.store.saveHint(
          course: course, lesson: session.step.name, goal: goal, shown: shown)
      }
    case .quit:
      sayGoodbye()
      isRunning = false
    }
  }

  func show(_ lines: [StyledLine]) { write(painter.paint(lines)) }

  /// Shows what fits, and goes on with Enter; `q` ends it, and so does anything else, which is run.
  func page(_ lines: [StyledLine]) {
    let room = session.screen.height - 2
    guard setup.reader.isInteractive, room >= 4, lines.count > room else { return show(lines) }
    var rest = lines[...]
    while true {
      show(Array(rest.prefix(room)))
      rest = rest.dropFirst(room)
      guard !rest.isEmpty else { return }
      switch setup.reader.readLine(prompt: session.text("shell.page.prompt")) {
      case .line(""): continue
      case .line("q"), .interrupted, .endOfInput: return
      case .line(let other): return runNext(other)
      }
    }
  }

  func write(_ text: String) { Standard.output(text) }

  func say(_ message: Message) {
    let text = session.localiser.text(for: message)
    show(
      TextWrapping.wrap(InlineText.runs(text), width: setup.screen.width - 2)
        .map { $0.indented(2) })
  }

  var course: String { session.library.course.id }

  /// Does something with the record; a failure is told, and the shell goes on.
  func keep(_ body: () throws -> Void) {
    do { try body() } catch {
      hasLostProgress = true
      if let error = error as? StoreError { say(error.message) }
    }
  }

  /// Says that everything is saved only where it is.
  func sayGoodbye() {
    say(
      Message(
        hasLostProgress
          ? "shell.bye.lost" : session.recordPath == "-" ? "shell.bye.unsaved" : "shell.bye"))
  }
}

extension FolderError {
  /// Why, in a few words.
  package var reason: Message {
    if case .failed(_, let code) = self {
      return Message("file.failed", ["reason": .text(FolderError.words(of: code))])
    }
    return Message("file.\(name)", ["path": .text(path)])
  }
}

extension StoreError {
  package var message: Message {
    switch self {
    case .cannotOpen(let path, let text):
      Message("shell.record.cannot-open", ["path": .text(path), "reason": .text(text)])
    case .newerVersion(let path): Message("shell.record.newer", ["path": .text(path)])
    case .broken(let text): Message("shell.record.broken", ["reason": .text(text)])
    case .failed(let text): Message("shell.record.failed", ["reason": .text(text)])
    }
  }

  /// The same where the record was only read.
  package var reading: Message {
    if case .failed(let text) = self {
      return Message("shell.record.unreadable", ["reason": .text(text)])
    }
    return message
  }
}
