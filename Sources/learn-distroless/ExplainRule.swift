import ArgumentParser
import Findings
import Reports
import Terminal

/// `explain RULE`: a rule's page.
struct ExplainRule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show the page of a rule.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "A rule's name, as check prints it.")
  var rule: String

  func run() throws {
    let program = try Program(common)
    let report = RulePage(program.localiser, width: program.screen.width)
    // The peers' names are understood too: `explain DL3025`.
    let id = RulePage.ids.contains(rule) ? rule : RulePage.id(coveredBy: rule) ?? rule
    if let page = report.lines(for: id) { return program.show(page) }
    let guess = DidYouMean.closest(to: rule, in: RulePage.ids)
    program.complain(
      guess.map {
        Message("command.unknown-rule.guess", ["name": .text(rule), "guess": .text($0)])
      }
        ?? Message("command.unknown-rule", ["name": .text(rule)]))
    throw ExitCode(2)
  }
}
