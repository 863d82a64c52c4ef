import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import FoundationEssentials

/// Real Dockerfiles, and what BuildKit says of each: `buildkit.json` beside a folder `files`.
final class Corpus: Decodable {
  struct File: Decodable {
    let file: String
    let error: String?
    let errorLine: Int?
    /// Rule, line and words of each finding of BuildKit's check.
    let findings: [[JSONValue]]?
  }

  let files: [File]
  /// How often what differs on purpose was met.
  private(set) var purposes: [String: Int] = [:]

  private enum CodingKeys: String, CodingKey { case files }

  /// Files where BuildKit and this parser differ on purpose, with the reason.
  static let leftOut = [
    "19c96c5be857f5ce.Dockerfile":
      "the mount's uid is a variable that its base sets; BuildKit was given an empty base"
  ]

  /// Compares accept or reject, the words of the error and its line; the differences.
  func differences(folder: String, images: BaseImageCatalogue) throws -> [String] {
    try files.compactMap { file in
      if let reason = Corpus.leftOut[file.file] {
        print("left out  \(file.file): \(reason)")
        return nil
      }
      let bytes = try Disk.read("\(folder)/files/\(file.file)", limit: Dockerfile.largestSize)
      let source = SourceText(path: file.file, bytes: bytes)
      let differences =
        [difference(file, source, images)].compactMap(\.self)
        + ruleDifferences(file, source, images)
      return differences.isEmpty
        ? nil : "failed  \(file.file): \(differences.joined(separator: "; "))"
    }
  }

  /// What BuildKit's rules and ours find at different lines, but for what differs on purpose.
  private func ruleDifferences(
    _ file: File, _ source: SourceText, _ images: BaseImageCatalogue
  ) -> [String] {
    let inspection = Inspection(of: Dockerfile(parsing: source), context: .unknown, images: images)
    let table = LineTable(source.bytes)
    var found: Set<String> = []
    for finding in AllRules.findings(in: inspection, Lint.selection) {
      for name in Lint.names(of: finding, peer: "buildkit/") {
        found.insert("\(name):\(table.line(at: finding.range.lowerBound))")
      }
    }
    let wanted = Set(
      (file.findings ?? []).compactMap { item -> String? in
        guard item.count > 1, let rule = item[0].text, case .number(let line) = item[1] else {
          return nil
        }
        return "\(rule):\(Int(line))"
      })
    // BuildKit stops at an error, so what it would find behind is not known.
    let more = file.error == nil ? found.subtracting(wanted) : []
    let missing = wanted.subtracting(found).filter { name in
      guard let reason = Corpus.purpose(of: name, in: inspection, table) else { return true }
      purposes[reason, default: 0] += 1
      return false
    }
    return missing.sorted().map { "\($0) is missing" } + more.sorted().map { "\($0) is too many" }
  }

  /// Why this tool is silent on purpose; `nil` where it should not be.
  private static func purpose(
    of name: String, in inspection: Inspection, _ table: LineTable
  ) -> String? {
    let parts = name.split(separator: ":")
    guard let line = parts.last.flatMap({ Int($0) }),
      let instruction = inspection.dockerfile.instructions.last(where: {
        table.line(at: $0.range.lowerBound) <= line
      })
    else { return nil }
    let text = String(
      decoding: inspection.dockerfile.source.bytes[
        instruction.range.lowerBound..<instruction.range.upperBound], as: UTF8.self)
    if inspection.dockerfile.source.text.contains("DL3025"), parts[0] == "JSONArgsRecommended" {
      return "a comment silences the same mistake under hadolint's name"
    }
    if inspection.build.problems.contains(where: { instruction.range.contains($0.range) }) {
      return "the same word is an error already"
    }
    guard parts[0] == "UndefinedVar" else { return nil }
    if [":-", ":+"].contains(where: text.contains) {
      return "`${NAME:-x}` has a value to stand in"
    }
    let stage = inspection.build.stages.last {
      table.line(at: $0.from.range.lowerBound) <= line
    }
    return stage.flatMap { inspection.simulation.stages[$0.index].baseImage } == nil
      ? nil : "the base image sets the variable; BuildKit was given an empty one"
  }

  private func difference(
    _ file: File, _ source: SourceText, _ images: BaseImageCatalogue
  ) -> String? {
    let tree = Dockerfile(parsing: source)
    let inspection = Inspection(of: tree, context: .unknown, images: images)
    let table = LineTable(source.bytes)
    let found = AllRules.findings(in: inspection)
      .compactMap { finding in
        finding.buildKitText.map { (text: $0, line: table.line(at: finding.range.lowerBound)) }
      }
    guard let error = file.error else {
      return found.isEmpty ? nil : "accepted by BuildKit, refused here: \(found)"
    }
    let isTold = found.contains { error.contains($0.text) && $0.line == file.errorLine }
    return isTold ? nil : "line \(file.errorLine ?? 0): \(error); found \(found)"
  }
}
