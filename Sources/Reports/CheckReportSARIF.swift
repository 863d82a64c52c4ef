import BuildChecks
package import Findings
import FoundationEssentials
package import Localisation

/// `check --format sarif`: the Static Analysis Results Interchange Format 2.1.0.
///
/// Results come file by file; the rules, which stand behind them, are those that found something.
/// Source: OASIS, "SARIF Version 2.1.0", sections 3.14 to 3.57.
package struct CheckReportSARIF {
  private let localiser: Localiser
  private let version: String
  private var found: Set<String> = []
  private var isFirst = true

  package init(_ localiser: Localiser, version: String) {
    self.localiser = localiser
    self.version = version
  }

  private struct Text: Encodable {
    var text: String
    var markdown: String?
  }
  private struct Region: Encodable { var startLine, startColumn, endLine, endColumn: Int }
  private struct Artifact: Encodable { var uri: String }
  private struct Place: Encodable {
    var artifactLocation: Artifact
    var region: Region
  }
  private struct Location: Encodable { var physicalLocation: Place }
  private struct Replacement: Encodable {
    var deletedRegion: Region
    var insertedContent: Text
  }
  private struct Change: Encodable {
    var artifactLocation: Artifact
    var replacements: [Replacement]
  }
  private struct Fix: Encodable {
    var description: Text
    var artifactChanges: [Change]
  }
  private struct Result: Encodable {
    var ruleId, level: String
    var message: Text
    var locations: [Location]
    var fixes: [Fix]?
  }
  private struct Configuration: Encodable { var level: String }
  private struct Properties: Encodable { var tags: [String] }
  private struct RuleItem: Encodable {
    var id: String
    var shortDescription: Text
    var fullDescription: Text?
    var help: Text?
    var defaultConfiguration: Configuration
    var properties: Properties
  }

  package var head: String {
    """
    {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "columnKind": "unicodeCodePoints",
          "results": [
    """
  }

  package mutating func text(for file: CheckedFile) -> String {
    text(for: file.findings, in: file.source)
  }

  package mutating func text(for findings: [Finding], in source: SourceText) -> String {
    let table = LineTable(source.bytes)
    return findings.map { finding in
      found.insert(finding.rule)
      let text = JSONText.compact(result(finding, Artifact(uri: uri(source.path)), table))
      defer { isFirst = false }
      return (isFirst ? "\n        " : ",\n        ") + text
    }.joined()
  }

  /// The rules and the end of the document; it says too whether every file could be read.
  ///
  /// Source: SARIF 2.1.0, section 3.20.14, `executionSuccessful`.
  package func foot(readsAll: Bool = true) -> String {
    let rules = found.sorted().map { "            " + JSONText.compact(rule($0)) }
      .joined(separator: ",\n")
    return """

            ],
            "invocations": [{"executionSuccessful": \(readsAll)}],
            "tool": {
              "driver": {
                "name": "learn-distroless",
                "semanticVersion": "\(version)",
                "rules": [
        \(rules)
                ]
              }
            }
          }
        ]
      }

      """
  }

  private func result(_ finding: Finding, _ artifact: Artifact, _ table: LineTable) -> Result {
    let words = [finding.what, finding.why, finding.next].filter { localiser.has($0.key) }
      .map { localiser.text(for: $0) }.joined(separator: " ")
    let place = Place(artifactLocation: artifact, region: region(finding.range, table))
    let fixes = finding.fixes.map { fix in
      Fix(
        description: Text(text: localiser.text(for: fix.title)),
        artifactChanges: [
          Change(
            artifactLocation: artifact,
            replacements: fix.edits.map {
              Replacement(
                deletedRegion: region($0.range, table),
                insertedContent: Text(text: $0.replacement))
            })
        ])
    }
    return Result(
      ruleId: finding.rule, level: level(finding.severity), message: Text(text: words),
      locations: [Location(physicalLocation: place)], fixes: fixes.isEmpty ? nil : fixes)
  }

  private func level(_ severity: Severity) -> String {
    severity == .advice ? "note" : severity.rawValue
  }

  private func region(_ range: SourceRange, _ table: LineTable) -> Region {
    let start = table.position(at: range.lowerBound)
    let end = table.position(at: range.upperBound)
    return Region(
      startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
  }

  private func rule(_ id: String) -> RuleItem {
    let rule = AllRules.rules.first { $0.id == id }
    let page = localiser.page(ofRule: id)?.text
    let paragraphs = (page ?? "").split(separator: "\n\n").map {
      $0.split(separator: "\n").joined(separator: " ")
    }
    let short = paragraphs.count > 1 ? paragraphs[1] : id
    return RuleItem(
      id: id, shortDescription: Text(text: short),
      fullDescription: paragraphs.count > 3 ? Text(text: paragraphs[3]) : nil,
      help: page.map { Text(text: $0, markdown: $0) },
      defaultConfiguration: Configuration(level: level(rule?.severity ?? .error)),
      properties: Properties(tags: rule?.alsoKnownAs ?? []))
  }

  /// A path as a relative reference: what has a meaning in addresses is escaped.
  private func uri(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let text = String(byte, radix: 16, uppercase: true)
        result += "%" + (text.utf8.count < 2 ? "0" : "") + text
      }
    }
    return result
  }
}
