import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Mends what can be mended unseen: the safe fixes of what is found.
package enum SafeFixes {
  /// Rounds until nothing is left to mend; one fix may uncover another.
  private static let mostRounds = 8

  /// The text with all safe fixes applied, and how many findings they mended.
  ///
  /// A fix counts only if the file still reads without new errors and its finding is gone.
  package static func applied(
    to source: SourceText, _ selection: RuleSelection, inspect: (SourceText) -> Inspection
  ) -> (source: SourceText, count: Int) {
    var source = source
    var count = 0
    for _ in 0..<mostRounds {
      let inspection = inspect(source)
      let findings = AllRules.findings(in: inspection, selection)
      let edits = compatibleEdits(of: findings)
      guard !edits.isEmpty else { break }
      let mended = SourceText(path: source.path, bytes: edits.applied(to: source.bytes))
      let after = inspect(mended)
      guard after.dockerfile.problems.count <= inspection.dockerfile.problems.count else { break }
      let left = AllRules.findings(in: after, selection)
      guard left.count < findings.count else { break }
      count += findings.count - left.count
      source = mended
    }
    return (source, count)
  }

  /// The edits of the safe fixes, the first of those that overlap.
  private static func compatibleEdits(of findings: [Finding]) -> [Edit] {
    var edits: [Edit] = []
    for finding in findings {
      guard let fix = finding.fixes.first(where: \.isSafe) else { continue }
      let overlaps = fix.edits.contains { new in
        edits.contains { old in
          old.range.lowerBound < max(new.range.upperBound, new.range.lowerBound + 1)
            && new.range.lowerBound < max(old.range.upperBound, old.range.lowerBound + 1)
        }
      }
      if !overlaps { edits += fix.edits }
    }
    return edits
  }
}
