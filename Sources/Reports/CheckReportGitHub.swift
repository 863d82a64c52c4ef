import BuildChecks
package import Findings
package import Localisation
import Terminal

/// `check --format github`: one workflow command a finding, which GitHub shows beside the line.
///
/// Source: docs.github.com, "Workflow commands for GitHub Actions".
package struct CheckReportGitHub {
  private let localiser: Localiser

  package init(_ localiser: Localiser) { self.localiser = localiser }

  package func text(for file: CheckedFile) -> String {
    text(for: file.findings, in: file.source)
  }

  package func text(for findings: [Finding], in source: SourceText) -> String {
    let table = LineTable(source.bytes)
    return findings.map { line(for: $0, source.path, table) }.joined()
  }

  private func line(for finding: Finding, _ path: String, _ table: LineTable) -> String {
    let start = table.position(at: finding.range.lowerBound)
    let end = table.position(at: finding.range.upperBound)
    let level =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .advice: "notice"
      }
    // Columns are shown only within one line.
    var fields = ["file=\(property(path))", "line=\(start.line)", "endLine=\(end.line)"]
    if start.line == end.line { fields += ["col=\(start.column)", "endColumn=\(end.column)"] }
    fields.append("title=\(property(finding.rule))")
    let words = [finding.what, finding.why, finding.next].filter { localiser.has($0.key) }
      .map { localiser.text(for: $0) }.joined(separator: " ")
    return "::\(level) \(fields.joined(separator: ","))::\(data(words))\n"
  }

  private func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      // Nothing that a terminal would act on.
      case _ where VisibleText.steersTerminal(scalar): result += "?"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func property(_ text: String) -> String {
    data(text).reduce(into: "") { result, character in
      switch character {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.append(character)
      }
    }
  }
}
