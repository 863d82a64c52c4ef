import Findings

/// `:open FILE`: the learner's own Dockerfile, with its folder as the build context.
package struct OpenCommand: ShellCommand {
  package static let name = "open"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    words.isEmpty ? [.say(Message("shell.open.which"))] : [.open(words.joined(separator: " "))]
  }
}

/// `:play`: a blank Dockerfile, with all checks and no goals.
package struct PlayCommand: ShellCommand {
  package static let name = "play"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] { [.play] }
}

/// `:save [PATH]`: writes the draft to the opened file, or to another one.
package struct SaveCommand: ShellCommand {
  package static let name = "save"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    [.save(words.isEmpty ? nil : words.joined(separator: " "))]
  }
}
