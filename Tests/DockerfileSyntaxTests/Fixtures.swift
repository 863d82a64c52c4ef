import DockerfileSyntax
import Findings
import Folders
import Testing

/// A folder of `Fixtures/`: a Dockerfile, the tree that it gives, and what is said about it.
///
/// `tree.txt` and `findings.txt` are written by the program and read by a person; after a change that is
/// meant, `LEARN_DISTROLESS_WRITE_FIXTURES=1 make test` writes them anew, and the difference is reviewed.
struct Fixture: CustomTestStringConvertible {
  let name: String
  let source: SourceText

  var testDescription: String { name }

  static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/") + "/Fixtures"
  }()

  static let all: [Fixture] = {
    let names = (try? Folder.onDisk(folder).list(".").map(\.name)) ?? []
    return names.sorted().compactMap { name in
      let bytes = try? Disk.read("\(folder)/\(name)/Dockerfile", limit: 1 << 20)
      return bytes.map { Fixture(name: name, source: SourceText(path: "Dockerfile", bytes: $0)) }
    }
  }()

  func expected(_ file: String) -> String {
    let bytes = (try? Disk.read("\(Fixture.folder)/\(name)/\(file)", limit: 1 << 20)) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  func write(_ text: String, to file: String) throws {
    try Disk.write(Array(text.utf8), to: "\(Fixture.folder)/\(name)/\(file)")
  }
}

/// What is wrong with a file and what it traps its reader with, a line each, with places.
func findingsText(of dockerfile: Dockerfile) -> String {
  let table = LineTable(dockerfile.source.bytes)
  func place(_ range: SourceRange) -> String {
    let start = table.position(at: range.lowerBound)
    let end = table.position(at: range.upperBound)
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }
  let problems = dockerfile.problems.map {
    "\(place($0.range)) \($0.rule): \($0.buildKitText ?? "")\n"
  }
  let traps = dockerfile.traps.map { "\(place($0.range)) trap \($0.kind.rawValue)\n" }
  return (problems + traps).joined()
}
