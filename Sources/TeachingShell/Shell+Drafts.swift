import BuildChecks
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Grading
import Lessons
import ProgressStore
import Reports
import Terminal

extension Shell {
  func changeDraft(_ text: String, isKept: Bool = false) {
    replaceDraft(text, isKept: isKept)
    show(SessionView(session).draft())
    check(isTry: !isKept)
  }

  /// Puts another text in the place of the draft, here and in its file.
  ///
  /// `isKept` says that the record holds it already, for `:undo`.
  func replaceDraft(_ text: String, isKept: Bool = false) {
    // What somebody else has written meanwhile is kept for `:undo` too.
    takeUpOutsideChange()
    session.draft = text
    writeDraft()
    guard !isKept else { return }
    keep { try setup.store.addDraft(text, course: course, lesson: session.step.name) }
  }

  func writeDraft() {
    guard setup.dataFolder != nil else { return }
    do throws(FolderError) { try drafts.write(session.draft) } catch {
      say(
        Message(
          "shell.draft-unwritable",
          ["path": .text(drafts.draftPath), "reason": .message(error.reason)]))
    }
  }

  /// Takes up what somebody else has made of the draft's file, and judges it.
  func takeOutsideChange() {
    takeUpOutsideChange()
    guard hasUnjudgedChange else { return }
    show(SessionView(session).draft())
    check()
  }

  /// Takes up what somebody else has made of the draft's file, and tells it.
  ///
  /// - Returns: Whether the draft is another one now.
  @discardableResult
  func takeUpOutsideChange() -> Bool {
    guard session.step.kind.isExercise, setup.dataFolder != nil else { return false }
    switch drafts.outsideChange() {
    case nil: return false
    case .text(let text) where text.utf8.elementsEqual(session.draft.utf8): return false
    case .text(let text):
      session.draft = text
      session.grade = nil
      hasUnjudgedChange = true
      say(Message("shell.draft-changed-outside"))
      keep { try setup.store.addDraft(text, course: course, lesson: session.step.name) }
      return true
    case .unreadable(let reason, let target):
      say(
        Message(
          "shell.draft-set-aside",
          ["path": .text(drafts.draftPath), "reason": .message(reason), "target": .text(target)]))
      writeDraft()
      return false
    }
  }

  /// Judges the draft; going back and forth in its history is no new try.
  func check(isTry: Bool = true) {
    hasUnjudgedChange = false
    guard session.step.kind.isExercise else { return say(Message("shell.check.question")) }
    let gaps = GapFilling.count(in: session.draft)
    if session.step.kind == .fill, gaps > 0 {
      // What was said of the round before is said no more.
      session.grade = nil
      return say(Message("shell.fill.left", ["n": .number(gaps)]))
    }
    let grade = session.library.grade(session.draft, for: session.step)
    if session.step.goals.isEmpty {
      session.grade = grade
      return showFindings()
    }
    let isRepeated = session.grade?.answer.bytes == grade.answer.bytes
    session.grade = grade
    let feedback = FeedbackText(session.localiser, step: session.step, width: setup.screen.width)
    page(feedback.lines(for: grade))
    if session.review != nil {
      show([StyledLine()])
      _ = noteReview(isRight: grade.verdict == .passed)
      return
    }
    var record = session.records[session.step.name] ?? .init()
    let isFirst = record.state != .passed
    if grade.verdict == .passed {
      pass(points: grade.points)
      return celebrate(grade, isFirst: isFirst)
    }
    if record.state == .new || record.state == .skipped { record.state = .started }
    if !isRepeated, isTry { session.tries += 1 }
    record.points = max(record.points, grade.points)
    record.tries = session.tries
    save(record)
    show([StyledLine()])
    sayWhatNext(after: grade)
  }

  /// What can be typed after a draft was judged.
  func sayWhatNext(after grade: Grade) {
    if grade.verdict == .passed {
      return say(Message(session.isLastStep ? "shell.passed.next" : "shell.passed.next-step"))
    }
    if grade.remarks.count > 1 { say(Message("shell.why.more")) }
    if let line = session.reopenedLine, grade.verdict == .failed {
      return say(Message(failedNext + "-line", ["line": .number(line)]))
    }
    let range = grade.syntaxProblems.first?.range ?? grade.remarks.first?.remark.range
    let line = range.map { LineTable(grade.answer.bytes).line(at: $0.lowerBound) }
    say(
      Message(
        grade.verdict == .undecided ? "shell.undecided.next" : failedNext,
        ["line": .number(line ?? 1)]))
  }

  /// What can be done next depends on how the step is answered.
  private var failedNext: String {
    let goal = session.grade?.goals.first { !$0.outcome.isMet }?.goal
    let hasHint = goal.map { !session.hints(for: $0).isEmpty } ?? false
    let key =
      switch session.step.kind {
      case .order: "shell.failed.next-order"
      case .fill: "shell.failed.next-fill"
      default: "shell.failed.next"
      }
    return hasHint ? key : "\(key).no-hint"
  }

  func celebrate(_ grade: Grade, isFirst: Bool) {
    let before = session.library.grade(session.step.start.text, for: session.step)
    // Without a number for the base image there is nothing to compare.
    if session.step.kind == .fix, before.inspection.simulation.failedStep == nil,
      let old = before.inspection.image, old.baseSize.certainty != .unknown,
      let new = grade.inspection.image?.size
    {
      let bars = SizeBars(
        session.localiser, width: setup.screen.width, isPlain: session.screen.isPlain
      ).lines(before: old.size, after: new)
      if !bars.isEmpty { show([StyledLine()] + bars) }
    }
    if isFirst { showClosingText() }
    show([StyledLine()])
    if session.own != nil { return say(Message("shell.own.passed")) }
    sayWhatNext(after: grade)
  }

  func stepDraft(_ distance: Int) {
    guard session.step.kind.isExercise else { return say(Message("shell.check.question")) }
    keep {
      guard
        let text = try setup.store.step(distance, course: course, lesson: session.step.name)
      else {
        return say(Message(distance < 0 ? "shell.undo.nothing" : "shell.redo.nothing"))
      }
      changeDraft(text, isKept: true)
    }
  }

  func openEditor() {
    guard session.step.kind.isExercise else { return say(Message("shell.check.question")) }
    guard setup.dataFolder != nil else { return say(Message("shell.edit.no-file")) }
    guard let editor = setup.editor(), !editor.isEmpty else {
      return say(Message("shell.edit.no-editor", ["path": .text(drafts.draftPath)]))
    }
    guard setup.reader.isInteractive else { return say(Message("shell.edit.not-here")) }
    let before = session.draft
    do throws(ExternalProgram.Failure) {
      try ExternalProgram.run(editor, file: drafts.draftPath)
    } catch {
      let reason: Message.Value =
        switch error {
        case .cannotStart(let text): .text(text)
        case .exited(let code): .message(Message("shell.edit.exit-code", ["n": .number(code)]))
        }
      say(Message("shell.edit.failed", ["editor": .text(editor), "reason": reason]))
    }
    takeOutsideChange()
    if session.draft.utf8.elementsEqual(before.utf8) { say(Message("shell.edit.unchanged")) }
  }

  /// A quarter of a second between two looks at the file: any file system can be asked, also one that
  /// gives no notice of changes.
  private static let watchPause = 250

  func watch() {
    guard session.step.kind.isExercise else { return say(Message("shell.check.question")) }
    guard setup.dataFolder != nil else { return say(Message("shell.edit.no-file")) }
    guard setup.reader.isInteractive else { return say(Message("shell.watch.not-here")) }
    say(Message("shell.watch.how", ["path": .text(drafts.draftPath)]))
    say(Message("shell.watch.end"))
    while !Standard.isLineTyped(within: Shell.watchPause) {
      takeOutsideChange()
    }
    say(Message("shell.watch.done"))
  }

  func readPaste() {
    guard session.step.kind.isExercise else { return say(Message("shell.check.question")) }
    if setup.reader.isInteractive { say(Message("shell.paste.how")) }
    var lines: [String] = []
    while true {
      switch nextLine(prompt: "paste> ") {
      case .endOfInput: return takePaste(lines)
      case .line(let line):
        // A pasted block may bring its own closing dot, and what is to be run then.
        let pasted = TextLines.all(line)
        guard let end = pasted.firstIndex(of: ".") else {
          lines += pasted
          continue
        }
        let rest = pasted[(end + 1)...]
        if !rest.isEmpty { runNext(rest.joined(separator: "\n")) }
        return takePaste(lines + pasted[..<end])
      case .interrupted: return say(Message("shell.paste.dropped"))
      }
    }
  }

  private func takePaste(_ lines: [String]) {
    noteAnswer()
    guard !lines.isEmpty else { return say(Message("shell.paste.nothing")) }
    var draft = DraftLines(session.draft)
    draft.replaceAll(with: lines.map { $0 + "\n" }.joined())
    changeDraft(draft.text)
  }
}
