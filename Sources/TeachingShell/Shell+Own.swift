import BuildChecks
import DockerfileSyntax
import Findings
import Folders
import Grading
import Lessons
import Localisation
import ProgressStore
import Reports
import Terminal

extension Shell {
  func open(_ path: String) {
    do throws(FolderError) {
      enter(try OwnDockerfile(opening: expanded(path)))
    } catch {
      say(
        Message(
          "shell.open.unreadable", ["path": .text(error.path), "reason": .message(error.reason)]))
    }
  }

  func enter(_ own: OwnDockerfile) {
    leaveReview()
    session.own = own
    session.lesson = own.lesson(session.library, session.languages, session.localiser)
    session.stepIndex = 0
    keep {
      let name = session.step.name
      session.records[name] = try setup.store.record(course: course, lesson: name)
    }
    enterStep()
    takeNewVersion(of: own)
    if own.path != nil { showFindings() }
    sayOwnNext()
  }

  /// What can be typed in a Dockerfile of the learner's own.
  func sayOwnNext() {
    guard let own = session.own else { return }
    show([StyledLine()])
    if own.path != nil, session.draft != own.text.text { say(Message("shell.open.draft")) }
    say(Message(own.path == nil ? "shell.play.next" : "shell.own.next"))
  }

  /// Takes up the file anew when it has changed since it was opened or saved; the draft is kept for `:undo`.
  private func takeNewVersion(of own: OwnDockerfile) {
    let key = "own:\(session.step.name)"
    let before = (try? setup.store.setting(key)) ?? nil
    keep { try setup.store.set(key, to: own.stamp) }
    guard let before, before != own.stamp, session.draft != own.text.text else { return }
    say(Message("shell.open.changed"))
    replaceDraft(own.text.text)
    show(SessionView(session).draft())
  }

  /// All findings of the draft, whether it would start, and its size.
  func showFindings() { show(findingLines) }

  /// The findings of a Dockerfile of the learner's own; nothing in a lesson.
  var findingLines: [StyledLine] {
    guard session.own != nil else { return [] }
    let inspection = session.judged.inspection
    let source = SourceText(
      path: session.text("shell.draft-name"), bytes: inspection.dockerfile.source.bytes)
    let file = CheckedFile(source: source, inspection: inspection)
    let text = CheckReportText(session.localiser, width: setup.screen.width - 2)
    return [StyledLine()] + text.lines(for: file).map { $0.indented(2) }
  }

  /// Writes the draft to the original, unless that has changed since it was opened, or to another place.
  func save(to path: String?) {
    guard let own = session.own else { return say(Message("shell.save.nothing-open")) }
    guard let target = path.map(expanded) ?? own.path else {
      return say(Message("shell.save.where"))
    }
    do throws(FolderError) {
      if path == nil {
        let now = try Disk.read(target, shownAs: target, limit: 1 << 20)
        guard now == own.text.bytes else {
          return say(Message("shell.save.changed", ["path": .text(target)]))
        }
      } else if Disk.resolved(target) != nil {
        return say(Message("shell.save.exists", ["path": .text(target)]))
      }
      let bytes = Array(session.draft.utf8)
      try Disk.write(bytes, to: target)
      if path == nil {
        session.own?.text = SourceText(path: target, bytes: bytes)
        if let stamp = session.own?.stamp {
          keep { try setup.store.set("own:\(session.step.name)", to: stamp) }
        }
      }
      say(Message("shell.save.done", ["path": .text(target)]))
    } catch {
      say(
        Message(
          "shell.save.failed", ["path": .text(target), "reason": .message(error.reason)]))
    }
  }

  /// `~/app` as the home folder's.
  private func expanded(_ path: String) -> String {
    guard let home = setup.home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}
