import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import FoundationEssentials
package import Localisation
import Terminal

/// `check --format json`: the schema `learn-distroless/check/1`; ids never follow the language.
package struct CheckReportJSON {
  private let localiser: Localiser

  package init(_ localiser: Localiser) { self.localiser = localiser }

  private struct File: Encodable {
    var path: String
    var findings: [Item]
    var stages: [StageItem]
    var start: Start
    var size: SizeItem?
  }

  private struct Item: Encodable {
    var rule, severity, certainty, message: String
    var why, next, buildkit: String?
    var start, end: Position
    var also: [String]
    var fixes: [Fix]
  }

  private struct Position: Encodable { var line, column: Int }
  private struct Fix: Encodable {
    var title: String
    var safe: Bool
    var edits: [EditItem]
  }
  private struct EditItem: Encodable {
    var start, end: Position
    var text: String
  }
  private struct StageItem: Encodable {
    var name: String?
    var base: String
    var shipped: Bool
  }
  private struct Start: Encodable {
    var verdict: String
    var message, reason: String?
  }
  private struct SizeItem: Encodable {
    var bytes: Int
    var certainty: String
  }

  /// What stands before the first file; the files follow one by one, so that none is kept.
  package var head: String { "{\n  \"files\" : [" }
  package var foot: String { "\n  ],\n  \"schema\" : \"learn-distroless/check/1\"\n}\n" }

  /// One file of the list.
  package func text(for checked: CheckedFile, isFirst: Bool) -> String {
    let lines = JSONText.of(file(checked)).split(separator: "\n", omittingEmptySubsequences: true)
    return (isFirst ? "\n" : ",\n") + lines.map { "    \($0)" }.joined(separator: "\n")
  }

  private func file(_ file: CheckedFile) -> File {
    let table = LineTable(file.source.bytes)
    let shipped = Set(file.inspection.build.shippedStages.map(\.index))
    return File(
      path: file.source.path, findings: file.findings.map { item($0, table) },
      stages: file.inspection.build.stages.map {
        StageItem(name: $0.name, base: $0.baseWord?.text ?? "", shipped: shipped.contains($0.index))
      }, start: start(file.inspection.start),
      size: file.size.map { SizeItem(bytes: $0.bytes, certainty: $0.certainty.rawValue) })
  }

  private func item(_ finding: Finding, _ table: LineTable) -> Item {
    Item(
      rule: finding.rule, severity: finding.severity.rawValue,
      certainty: finding.certainty.rawValue,
      message: localiser.text(for: finding.what), why: words(finding.why),
      next: words(finding.next),
      buildkit: finding.buildKitText, start: position(finding.range.lowerBound, table),
      end: position(finding.range.upperBound, table), also: finding.alsoKnownAs,
      fixes: finding.fixes.map { fix($0, table) })
  }

  private func words(_ message: Message) -> String? {
    localiser.has(message.key) ? localiser.text(for: message) : nil
  }

  private func fix(_ fix: FixIt, _ table: LineTable) -> Fix {
    Fix(
      title: localiser.text(for: fix.title), safe: fix.isSafe,
      edits: fix.edits.map { edit in
        EditItem(
          start: position(edit.range.lowerBound, table),
          end: position(edit.range.upperBound, table),
          text: edit.replacement)
      })
  }

  private func position(_ offset: Int, _ table: LineTable) -> Position {
    let position = table.position(at: offset)
    return Position(line: position.line, column: position.column)
  }

  private func start(_ verdict: StartVerdict) -> Start {
    switch verdict {
    case .starts: Start(verdict: "starts")
    case .fails(let failure):
      Start(verdict: "fails", message: failure.text, reason: failure.reason.rawValue)
    case .unknown(let reason): Start(verdict: "unknown", message: localiser.text(for: reason))
    }
  }
}

extension JSONText {
  /// The same in one line.
  static func compact(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return escaped(String(decoding: (try? encoder.encode(value)) ?? Data(), as: UTF8.self))
  }
}

/// JSON as every command prints it: two blanks of indentation, keys sorted, a line end.
package enum JSONText {
  package static func of(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Only values that cannot be written as JSON fail, and there are none in our types.
    let data = (try? encoder.encode(value)) ?? Data()
    return escaped(String(decoding: data, as: UTF8.self)) + "\n"
  }

  /// JSON lets stand as they are some characters that a terminal would act on; escaped, they say the same.
  fileprivate static func escaped(_ json: String) -> String {
    // The encoder itself escapes what is below; line ends stand between the values, never in them.
    guard json.utf8.contains(where: { $0 >= 0x7F }) else { return json }
    return json.unicodeScalars.reduce(into: "") { result, scalar in
      guard scalar != "\n", VisibleText.steersTerminal(scalar) else {
        return result.unicodeScalars.append(scalar)
      }
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
