package import Findings
import FoundationEssentials
package import Localisation

/// `lesson check --format json` and `lesson test --format json`: `learn-distroless/lesson-problems/1`.
package struct ProblemsJSON {
  private let localiser: Localiser

  package init(_ localiser: Localiser) { self.localiser = localiser }

  private struct Report: Encodable {
    var schema = "learn-distroless/lesson-problems/1"
    var lessons: Int
    var problems: [Item]
  }

  private struct Item: Encodable {
    var path, rule, severity, message: String
    var next: String?
    var start, end: Position
  }

  private struct Position: Encodable { var line, column: Int }

  package func text(for problems: [FileFinding], lessons: Int) -> String {
    JSONText.of(Report(lessons: lessons, problems: problems.map(item)))
  }

  private func item(_ problem: FileFinding) -> Item {
    let finding = problem.finding
    let table = LineTable(problem.source.bytes)
    let start = table.position(at: finding.range.lowerBound)
    let end = table.position(at: finding.range.upperBound)
    return Item(
      path: problem.source.path, rule: finding.rule, severity: finding.severity.rawValue,
      message: localiser.text(for: finding.what),
      next: localiser.has(finding.next.key) ? localiser.text(for: finding.next) : nil,
      start: Position(line: start.line, column: start.column),
      end: Position(line: end.line, column: end.column))
  }
}
