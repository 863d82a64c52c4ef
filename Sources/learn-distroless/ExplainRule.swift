import ArgumentParser
import Findings
import Localisation
import Reports
import Terminal

/// `explain RULE-OR-TERM`: a rule's page, or a term of the glossary.
struct ExplainRule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show the page of a rule, or explain a term.")

  @OptionGroup var common: CommonOptions

  @Argument(
    help: "A rule's name, as check prints it, or a term of the glossary.",
    completion: .custom(CompletionNames.explained))
  var rule: String

  func run() throws {
    let program = try Program(common)
    let report = RulePage(program.localiser, width: program.screen.width)
    // The peers' names are understood too: `explain DL3025`.
    let id = RulePage.ids.contains(rule) ? rule : RulePage.id(coveredBy: rule) ?? rule
    if let page = report.lines(for: id) { return program.show(page) }
    let glossary = Glossary(program.localiser)
    if let term = glossary.term(for: rule), let text = glossary.text(for: term) {
      let lines = GlossaryText(width: program.screen.width)
        .lines(for: term, [(program.localiser.language.name, text)])
      return program.show(lines)
    }
    let guess = DidYouMean.closest(to: rule, in: RulePage.ids + glossary.terms)
    program.complain(
      guess.map {
        Message("command.unknown-rule.guess", ["name": .text(rule), "guess": .text($0)])
      }
        ?? Message("command.unknown-rule", ["name": .text(rule)]))
    throw ExitCode(2)
  }
}
