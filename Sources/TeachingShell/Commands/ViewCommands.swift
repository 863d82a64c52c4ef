import DockerfileSyntax
import Findings
import Lessons
import Localisation
import Reports
import Terminal

/// `:show`: the draft with line numbers and colours.
package struct ShowCommand: ShellCommand {
  package static let name = "show"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    [.show(SessionView(session).draft())]
  }
}

/// `:task`: what is asked for.
package struct TaskCommand: ShellCommand {
  package static let name = "task"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    [.show(SessionView(session).task())]
  }
}

/// `:goals`: the goals as they stand.
package struct GoalsCommand: ShellCommand {
  package static let name = "goals"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    let view = SessionView(session)
    return [.show(view.goals())]
  }
}

/// `:diff`: what changed since the start.
package struct DiffCommand: ShellCommand {
  package static let name = "diff"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
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
      return [.show([StyledLine()] + lines + [StyledLine()])]
    }
    let guess = DidYouMean.closest(to: id, in: ids)
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
    [
      .say(Message("shell.where.draft", ["path": .text(session.draftPath)])),
      .say(Message("shell.where.record", ["path": .text(session.recordPath)])),
    ]
  }
}
