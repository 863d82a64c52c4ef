import Findings
import Lessons
import Localisation
import Terminal

/// `:help [x]`: what can be typed here, or one command at length.
package struct HelpCommand: ShellCommand {
  package static let name = "help"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    guard let wanted = words.first else { return [.page(overview(of: session))] }
    let name = wanted.hasPrefix(":") ? String(wanted.dropFirst()) : wanted
    switch ShellCommands.find(name, aliases: session.aliases, ownAliases: session.ownAliases) {
    case .command(let command): return [.show(help(for: command.name, session))]
    case .ambiguous(let names):
      return [.say(Message("shell.ambiguous", ["names": .text(Self.list(names))]))]
    case .unknown(let guess): return [.say(Self.unknown(name, guess))]
    }
  }

  static func list(_ names: [String]) -> String {
    names.map { "`:\($0)`" }.joined(separator: ", ")
  }

  static func unknown(_ name: String, _ guess: String?) -> Message {
    guess.map { Message("shell.unknown-command.guess", ["name": .text(name), "guess": .text($0)]) }
      ?? Message("shell.unknown-command", ["name": .text(name)])
  }

  private static func overview(of session: Session) -> [StyledLine] {
    var lines = answerHelp(session)
    lines += [StyledLine()]
    // What fits the step comes first.
    let fitting = fittingCommands(session)
    lines += fitting.flatMap { row(for: $0, session) }
    lines += [StyledLine(), StyledLine(session.text("shell.help.all"), .strong).indented(2)]
    lines += ShellCommands.names.filter { !fitting.contains($0) }.flatMap { row(for: $0, session) }
    return lines
  }

  private static func fittingCommands(_ session: Session) -> [String] {
    if !session.step.kind.isExercise { return ["next", "task", "back"] }
    if session.isPassed { return ["next", "solution", "diff"] }
    return session.tries > 0
      ? ["hint", "edit", "check", "undo"] : ["edit", "paste", "task", "check"]
  }

  private static func answerHelp(_ session: Session) -> [StyledLine] {
    (["shell.help.answer.title"] + answerKeys(session.step)).enumerated().flatMap { index, key in
      TextWrapping.wrap(
        InlineText.runs(session.text(key), style: index == 0 ? .strong : .plain),
        width: session.screen.width - 4
      ).map { $0.indented(2) }
    }
  }

  /// What can be typed depends on what the step asks for.
  private static func answerKeys(_ step: Step) -> [String] {
    switch step.kind {
    case .read: return ["shell.help.answer.read"]
    case .choose: return ["shell.help.answer.option"]
    case .point: return ["shell.help.answer.line-number"]
    case .predict:
      return step.question?.options.isEmpty == true
        ? ["shell.help.answer.size"] : ["shell.help.answer.option"]
    case .order: return ["shell.help.answer.order"]
    case .fill: return ["shell.help.answer.fill", "shell.help.answer.line"]
    case .fix:
      return [
        "shell.help.answer.line", "shell.help.answer.append", "shell.help.answer.paste",
      ]
    }
  }

  private static func row(for name: String, _ session: Session) -> [StyledLine] {
    let usage = session.text("shell.usage.\(name)")
    let column = 16
    let help = session.text("shell.help.\(name)")
    let aliases = session.localiser.language.commandAliases.filter { $0.value == name }.keys
      .sorted()
    let suffix = aliases.isEmpty ? "" : " (\(list(aliases)))"
    let room = session.screen.width - column - 3
    guard room >= 24 else {
      // Too narrow for two columns.
      let text = TextWrapping.wrap(
        InlineText.runs(help + suffix), width: session.screen.width - 5)
      return [StyledLine(usage, .code).indented(2)] + text.map { $0.indented(4) }
    }
    let text = TextWrapping.wrap(InlineText.runs(help + suffix), width: room)
    return text.enumerated().map { index, line in
      guard index == 0 else { return line.indented(column + 2) }
      let padding = String(repeating: " ", count: max(1, column - DisplayWidth.of(usage)))
      return (StyledLine([Run(usage, .code), Run(padding)]) + line).indented(2)
    }
  }

  private static func help(for name: String, _ session: Session) -> [StyledLine] {
    var lines = row(for: name, session)
    let more = "shell.help.\(name).more"
    if session.localiser.has(more) {
      lines += TextWrapping.wrap(
        InlineText.runs(session.text(more)), width: session.screen.width - 4
      ).map { $0.indented(2) }
    }
    return lines
  }
}
