import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import FoundationEssentials

/// Real Dockerfiles, and what BuildKit says of each: `buildkit.json` beside a folder `files`.
struct Corpus: Decodable {
  struct File: Decodable {
    let file: String
    let error: String?
    let errorLine: Int?
  }

  let files: [File]

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
      return difference(file, SourceText(path: file.file, bytes: bytes), images)
        .map { "failed  \(file.file): \($0)" }
    }
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
