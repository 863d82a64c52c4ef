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
  static func findings(in inspection: Inspection) -> [Finding]
}

extension Rule {
  package static var certainty: Certainty { .provable }
  package static var alsoKnownAs: [String] { [] }

  /// A finding of this rule; other words than the rule's own stand under `rule.<id>.<variant>`.
  static func finding(
    at range: SourceRange, _ values: [String: Message.Value] = [:], variant: String? = nil,
    buildKit: String? = nil, certainty: Certainty? = nil, fixes: [FixIt] = []
  ) -> Finding {
    Finding(
      rule: id, severity: severity, certainty: certainty ?? self.certainty, range: range,
      key: variant.map { "rule.\(id).\($0)" }, values: values, alsoKnownAs: alsoKnownAs,
      buildKitText: buildKit, fixes: fixes)
  }
}

/// All rules, in the order of their names.
package enum AllRules {
  package static let rules: [any Rule.Type] = [
    CopiedPathMissing.self,
    CopyFromUnknownStage.self,
    EntrypointRepeated.self,
    ImageEndOfLife.self,
    JSONLookAlike.self,
    PackageManagerAsCommand.self,
    ProgramNotOnPath.self,
    RunWithoutShell.self,
    RunsAsRoot.self,
    ShellFormWithoutShell.self,
    ShipsToolchain.self,
    StartedFileMissing.self,
  ]

  package static var ids: [String] { rules.map { $0.id } }

  /// What the rules see, and what the parser saw, in the order of the file.
  package static func findings(in inspection: Inspection) -> [Finding] {
    (inspection.dockerfile.problems + inspection.build.problems
      + rules.flatMap { $0.findings(in: inspection) })
      .sorted { ($0.range.lowerBound, $1.severity) < ($1.range.lowerBound, $0.severity) }
  }
}
