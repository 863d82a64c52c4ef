import Findings
import Terminal

/// `:plain on` and `:plain off`: without or with pictures; kept for the next time.
package struct PlainCommand: ShellCommand {
  package static let name = "plain"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    switch words.first?.lowercased() {
    case nil: [.setPlain(!session.screen.isPlain)]
    case "on"?: [.setPlain(true)]
    case "off"?: [.setPlain(false)]
    default: [.say(Message("shell.plain.how"))]
    }
  }
}
