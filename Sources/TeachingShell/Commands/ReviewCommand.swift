import Findings

/// `:review`: the questions that are due today.
package struct ReviewCommand: ShellCommand {
  package static let name = "review"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] { [.review] }
}
