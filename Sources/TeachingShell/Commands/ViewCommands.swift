import DockerfileSyntax
import Findings
import Lessons
import Localisation
import Reports
import Terminal

/// `:task`: what is asked for.
package struct TaskCommand: ShellCommand {
  package static let name = "task"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    [.show(SessionView(session).question())]
  }
}

/// `:goals`: the goals as they stand.
package struct GoalsCommand: ShellCommand {
  package static let name = "goals"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    guard session.step.kind.isExercise else { return [.say(Message("shell.goals.none"))] }
    return [.show(SessionView(session).goals())]
  }
}

/// `:diff`: what changed since the start.
package struct DiffCommand: ShellCommand {
  package static let name = "diff"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    guard session.step.kind.isExercise else { return [.say(Message("shell.check.question"))] }
    let lines = LineDiff(from: session.step.start.text, to: session.draft).lines
    if lines.isEmpty { return [.say(Message("shell.diff.same"))] }
    return [.show([StyledLine()] + lines.map { $0.indented(2) } + [StyledLine()])]
  }
}

/// `:explain RULE`: a rule's page.
package struct ExplainCommand: ShellCommand {
  package static let name = "explain"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    let ids = RulePage.ids
    guard let id = words.first else {
      return [
        .say(
          Message(
            "shell.explain.which", ["names": .text(ids.map { "`\($0)`" }.joined(separator: ", "))]))
      ]
    }
    if let lines = RulePage(session.localiser, width: session.screen.width).lines(for: id) {
      return [.page([StyledLine()] + lines + [StyledLine()])]
    }
    let guess = ids.first { $0.hasPrefix(id) } ?? DidYouMean.closest(to: id, in: ids)
    if guess == nil { return [.say(Message("shell.explain.unknown", ["name": .text(id)]))] }
    return [
      .say(
        guess.map {
          Message("command.unknown-rule.guess", ["name": .text(id), "guess": .text($0)])
        }
          ?? Message("command.unknown-rule", ["name": .text(id)]))
    ]
  }
}

/// `:where`: where draft and record lie.
package struct WhereCommand: ShellCommand {
  package static let name = "where"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    let draft =
      session.step.kind.isExercise ? path("shell.where.draft", session.draftPath, session) : []
    return [.show(draft + path("shell.where.record", session.recordPath, session))]
  }

  /// A path stays in one piece, on a line of its own, so that it can be copied.
  private static func path(_ key: String, _ path: String, _ session: Session) -> [StyledLine] {
    let label = session.text(key)
    let fits = DisplayWidth.of(label) + DisplayWidth.of(path) + 4 < session.screen.width
    let run = Run(path, .code)
    return fits
      ? [StyledLine([Run("\(label) "), run]).indented(2)]
      : [StyledLine(label).indented(2), StyledLine([run]).indented(2)]
  }
}
