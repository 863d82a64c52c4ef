/// How bad it is.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case advice
  case warning
  /// The build or the start fails.
  case error

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// How sure it is.
package enum Certainty: String, Sendable {
  /// Follows from the text and dated facts.
  case provable
  /// Follows unless something that cannot be seen says otherwise.
  case likely
}

/// A place in a text, and something to say about it.
package struct Finding: Hashable, Sendable {
  /// The rule's name in kebab case; the same in every language.
  package var rule: String
  package var severity: Severity
  package var certainty: Certainty
  package var range: SourceRange
  /// The stem of its words in `Locales/`: `<key>.what`, `<key>.why` and `<key>.next`.
  package var key: String
  package var values: [String: Message.Value]
  /// The names that other tools give the same mistake, such as `buildkit/JSONArgsRecommended`.
  package var alsoKnownAs: [String]
  /// The sentence that BuildKit prints for it, where there is one.
  package var buildKitText: String?
  package var fixes: [FixIt]
  /// Shown only to who asks for it.
  package var isHygiene: Bool

  package init(
    rule: String, severity: Severity, certainty: Certainty = .provable, range: SourceRange,
    key: String? = nil, values: [String: Message.Value] = [:], alsoKnownAs: [String] = [],
    buildKitText: String? = nil, fixes: [FixIt] = [], isHygiene: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.certainty = certainty
    self.range = range
    self.key = key ?? "rule.\(rule)"
    self.values = values
    self.alsoKnownAs = alsoKnownAs
    self.buildKitText = buildKitText
    self.fixes = fixes
    self.isHygiene = isHygiene
  }

  /// What was seen.
  package var what: Message { Message("\(key).what", values) }
  /// Why it matters.
  package var why: Message { Message("\(key).why", values) }
  /// What to do next.
  package var next: Message { Message("\(key).next", values) }
}
