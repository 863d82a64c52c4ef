package import BuildChecks
package import BuildSimulator
package import Findings

/// What `check` found in one file.
package struct CheckedFile: Sendable {
  package let source: SourceText
  package let findings: [Finding]
  package let inspection: Inspection

  package init(
    source: SourceText, inspection: Inspection, _ selection: RuleSelection = .standard
  ) {
    self.source = source
    self.inspection = inspection
    findings = AllRules.findings(in: inspection, selection)
  }

  /// The size of the final image; `nil` where nothing at all is known of it.
  package var size: Size? { inspection.image?.size }
}
