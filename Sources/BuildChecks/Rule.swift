import BuildModel
import DockerfileSyntax
package import Findings

/// Finds one kind of mistake.
///
/// One rule a file in `Rules/`; its page is `Locales/<language>/rules/<id>.md`, its words are the
/// keys `rule.<id>.what`, `.why` and `.next`. Rules name the mistake, so that "ignore
/// runs-as-root" makes sense.
package protocol Rule: Sendable {
  /// The rule's name in kebab case.
  static var id: String { get }
  static var severity: Severity { get }
  static var certainty: Certainty { get }
  /// What other tools call the same mistake: `buildkit/…`, `hadolint/…`.
  static var alsoKnownAs: [String] { get }
  /// False for hygiene that is reported only when it is asked for, with `--select` or `--all`.
  static var isOnByDefault: Bool { get }
  static func findings(in inspection: Inspection) -> [Finding]
}

extension Rule {
  package static var certainty: Certainty { .provable }
  package static var alsoKnownAs: [String] { [] }
  package static var isOnByDefault: Bool { true }

  /// A finding of this rule; other words than the rule's own stand under `rule.<id>.<variant>`.
  ///
  /// `also` are the names that other tools give this very finding, where they are not all of the rule's;
  /// `isHygiene` marks one that is shown only to who asks for it.
  static func finding(
    at range: SourceRange, _ values: [String: Message.Value] = [:], variant: String? = nil,
    buildKit: String? = nil, severity: Severity? = nil, certainty: Certainty? = nil,
    also: [String]? = nil, fixes: [FixIt] = [], isHygiene: Bool = false
  ) -> Finding {
    Finding(
      rule: id, severity: severity ?? self.severity, certainty: certainty ?? self.certainty,
      range: range, key: variant.map { "rule.\(id).\($0)" }, values: values,
      alsoKnownAs: also ?? alsoKnownAs, buildKitText: buildKit, fixes: fixes,
      isHygiene: isHygiene || !isOnByDefault)
  }

  /// The one way to mend a finding, named by `rule.<id>.fix`.
  static func fix(
    _ edits: [Edit], isSafe: Bool, _ values: [String: Message.Value] = [:]
  ) -> [FixIt] {
    [FixIt(title: Message("rule.\(id).fix", values), edits: edits, isSafe: isSafe)]
  }
}
