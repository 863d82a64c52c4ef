package import Findings

/// Finds names in ignoring comments that are no rule's, so that nothing is ignored.
///
///     # hadolint ignore=DL30008
package struct PragmaRuleUnknown: Rule {
  package static let id = "pragma-rule-unknown"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.pragmas.problems
  }

  static func finding(for name: RuleName, at range: SourceRange) -> Finding {
    let guess = name.guess
    return finding(
      at: range, ["name": .text(name.text), "guess": .text(guess ?? "")],
      variant: guess == nil ? nil : "guess")
  }
}
