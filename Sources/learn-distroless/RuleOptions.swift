import ArgumentParser
import BuildChecks
import Findings

/// Which rules are asked for.
struct RuleOptions: ParsableArguments {
  @Option(
    help: "Only this rule, by any of its names; may repeat, or be a list with commas.",
    completion: .custom(CompletionNames.rules))
  var select: [String] = []

  @Option(
    help: "Not this rule; may repeat, or be a list with commas.",
    completion: .custom(CompletionNames.rules))
  var ignore: [String] = []

  @Flag(help: "All rules, also those that are mere hygiene.")
  var all = false

  /// The rules that the flags ask for.
  ///
  /// - Throws: `ExitCode` 2 after saying which name is none.
  func selection(_ program: Program) throws -> RuleSelection {
    RuleSelection(
      select: try names(select, program), ignore: try names(ignore, program), includesAll: all)
  }

  private func names(_ options: [String], _ program: Program) throws -> [RuleName] {
    let names = options.flatMap { $0.split(separator: ",") }
      .map { RuleName(String($0.drop { $0 == " " })) }
    for name in names where !name.isKnown {
      let values: [String: Message.Value] = [
        "name": .text(name.text), "guess": .text(name.guess ?? ""),
      ]
      program.complain(
        Message(
          name.guess == nil ? "command.unknown-rule" : "command.unknown-rule.guess", values))
      throw ExitCode(2)
    }
    return names
  }
}
