package import Findings

/// What somebody calls a rule: ours, a peer's, or several by a pattern.
///
///     runs-as-root            ours
///     hadolint/DL3008         a peer's, with or without the part before the slash
///     buildkit/*              all that cover a rule of BuildKit's
package struct RuleName: Hashable, Sendable {
  package let text: String
  private let lower: String
  private let isPrefix: Bool

  package init(_ text: String) {
    self.text = text
    isPrefix = text.hasSuffix("*")
    lower = (isPrefix ? String(text.dropLast()) : text).lowercased()
  }

  /// Whether it means a rule of this id, or one that covers this peer's rule.
  package func matches(_ id: String) -> Bool {
    let id = id.lowercased()
    if isPrefix { return id.hasPrefix(lower) }
    if id == lower { return true }
    // `DL3008` for `hadolint/DL3008`.
    return id.utf8.count > lower.utf8.count && id.hasSuffix("/" + lower)
  }

  package func matches(_ finding: Finding) -> Bool {
    matches(finding.rule) || finding.alsoKnownAs.contains(where: matches)
  }

  func matches(_ rule: any Rule.Type) -> Bool {
    matches(rule.id) || rule.alsoKnownAs.contains(where: matches)
  }

  /// Whether there is a rule of that name, here or at one of the peers.
  package var isKnown: Bool {
    AllRules.rules.contains(where: matches) || PeerRules.names.contains(where: matches)
      || PeerRules.isShellCheck(text) || lower.hasPrefix("syntax-") || lower.hasPrefix("tally/")
      || isPrefix && lower.isEmpty
  }

  /// The name that was probably meant by one that is not known.
  package var guess: String? {
    let short = PeerRules.names.map { String($0.drop { $0 != "/" }.dropFirst()) }
    return DidYouMean.closest(to: text, in: AllRules.ids + short + PeerRules.names)
  }
}

/// Which rules are asked for; syntax errors are always told.
package struct RuleSelection: Sendable {
  /// Only these; empty for those that are on by default.
  package var select: [RuleName]
  package var ignore: [RuleName]
  /// Those too that are off by default.
  package var includesAll: Bool

  package init(select: [RuleName] = [], ignore: [RuleName] = [], includesAll: Bool = false) {
    self.select = select
    self.ignore = ignore
    self.includesAll = includesAll
  }

  /// What a learner sees.
  package static let standard = RuleSelection()
  package static let all = RuleSelection(includesAll: true)

  func wants(_ rule: any Rule.Type) -> Bool {
    if !select.isEmpty { return select.contains { $0.matches(rule) } }
    return includesAll || rule.isOnByDefault
  }

  package func wants(_ finding: Finding) -> Bool {
    if ignore.contains(where: { $0.matches(finding) }) { return false }
    if finding.isOfTheLanguage { return true }
    if !select.isEmpty { return select.contains { $0.matches(finding) } }
    return includesAll || !finding.isHygiene
  }
}

extension Finding {
  /// What the builder refuses, as no rule finds but the parser.
  package var isOfTheLanguage: Bool { rule.hasPrefix("syntax-") }
}
