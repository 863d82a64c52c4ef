import Findings
import Lessons

/// `:check`: judges the draft now.
package struct CheckCommand: ShellCommand {
  package static let name = "check"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] { [.check] }
}

/// `:edit`: the draft in the user's editor, checked on return.
package struct EditCommand: ShellCommand {
  package static let name = "edit"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    [.openEditor]
  }
}

/// `:watch`: checks the draft whenever it is saved in another program.
package struct WatchCommand: ShellCommand {
  package static let name = "watch"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] { [.watch] }
}

/// `:paste`: a whole file, up to a line with a single dot.
package struct PasteCommand: ShellCommand {
  package static let name = "paste"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    [.readPaste]
  }
}

/// `:undo`: one change back.
package struct UndoCommand: ShellCommand {
  package static let name = "undo"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    [.stepDraft(-1)]
  }
}

/// `:redo`: one undone change forward.
package struct RedoCommand: ShellCommand {
  package static let name = "redo"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    [.stepDraft(1)]
  }
}

/// `:reset`: the start again; `:undo` brings the draft back.
package struct ResetCommand: ShellCommand {
  package static let name = "reset"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    guard session.step.kind.isExercise else { return [.say(Message("shell.check.question"))] }
    guard session.draft != session.step.start.text else {
      return [.say(Message("shell.reset.nothing"))]
    }
    return [.say(Message("shell.reset.done")), .changeDraft(session.step.start.text)]
  }
}

/// `:quit`: leaves; everything is saved already.
package struct QuitCommand: ShellCommand {
  package static let name = "quit"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] { [.quit] }
}
