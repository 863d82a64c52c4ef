import BuildChecks
import Findings
import Grading
import Lessons
import Localisation
import Reports
import Terminal

/// `:what TERM`: a term of the trade, in the learner's language and in another one.
package struct WhatCommand: ShellCommand {
  package static let name = "what"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    let glossary = Glossary(session.localiser)
    let typed = words.joined(separator: " ")
    guard !typed.isEmpty else {
      let names = glossary.terms.map { "`\($0)`" }.joined(separator: ", ")
      return [.say(Message("shell.what.which", ["names": .text(names)]))]
    }
    guard let term = glossary.term(for: typed) else { return [.say(unknown(typed, glossary))] }
    let texts = languages(of: session).compactMap { language -> (String, String)? in
      let words = Glossary(session.localiser.speaking(language))
      return words.text(for: term).map { (language.name, $0) }
    }
    let lines = GlossaryText(width: session.screen.width).lines(for: term, texts)
    return [.show([StyledLine()] + lines + [StyledLine()])]
  }

  /// The learner's own language first.
  private static func languages(of session: Session) -> [Language] {
    let own = session.localiser.language
    return [own] + session.languages.filter { $0.code != own.code }
  }

  private static func unknown(_ typed: String, _ glossary: Glossary) -> Message {
    if RulePage.ids.contains(typed) {
      return Message("shell.what.rule", ["name": .text(typed)])
    }
    return glossary.guess(for: typed).map {
      Message("shell.what.unknown.guess", ["name": .text(typed), "guess": .text($0)])
    } ?? Message("shell.what.unknown", ["name": .text(typed)])
  }
}

/// `:why`: the first remark on the draft again, and the page of the rule behind it.
package struct WhyCommand: ShellCommand {
  package static let name = "why"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    guard session.step.kind.isExercise, let grade = session.grade else {
      return [.say(Message("shell.why.nothing"))]
    }
    let page = RulePage(session.localiser, width: session.screen.width)
    if let problem = grade.syntaxProblems.first {
      return [.show([StyledLine()] + (page.lines(for: problem.rule) ?? [])), .check]
    }
    let remarks = grade.remarks
    guard !remarks.isEmpty else { return [.say(Message("shell.why.nothing"))] }
    let number = words.first.map { Int($0) ?? 0 } ?? 1
    guard remarks.indices.contains(number - 1) else {
      return [.say(Message("shell.why.no-such", ["n": .number(remarks.count)]))]
    }
    let first = remarks[number - 1]
    let feedback = FeedbackText(
      session.localiser, step: session.step, width: session.screen.width)
    let table = LineTable(grade.answer.bytes)
    var lines = [StyledLine()] + feedback.lines(for: first.remark, of: first.goal, table)
    if let rule = rule(behind: first.remark, in: grade, of: session.step),
      let text = page.lines(for: rule)
    {
      lines += [StyledLine()] + text
    }
    return [.page(lines)]
  }

  /// The rule of the remark, or the first that the lesson looks for in this mistake and that fired.
  private static func rule(behind remark: Remark, in grade: Grade, of step: Step) -> String? {
    switch remark.words {
    case .finding(let finding): return finding.rule
    case .generated: return nil
    case .mistake(let id):
      guard let mistake = step.mistakes.first(where: { $0.id == id }) else { return nil }
      let found = Set(
        AllRules.findings(in: grade.inspection, RuleSelection(includesAll: true)).map(\.rule))
      return mistake.when.rules.first(where: found.contains)
    }
  }
}
