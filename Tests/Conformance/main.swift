import BuildModel
import Folders
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Compares this parser with the expectations of its peers: `swift run -c release conformance CASES.json`.
// Prints passed, failed, unsupported and left out per kind, then every failure; ends with 1 on a failure.

private struct CaseFile: Decodable { var cases: [Case] }

private struct Tally { var passed = 0, failed = 0, unsupported = 0, leftOut = 0 }

guard CommandLine.arguments.count == 2 else {
  print("usage: conformance CASES.json | CORPUS-FOLDER")
  exit(2)
}

private let argument = CommandLine.arguments[1]
private let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
private let images = BaseImageCatalogue(.onDisk("\(root)/Images"))

private func compareCorpus() throws -> [String] {
  let bytes = try Disk.read("\(argument)/buildkit.json", limit: 1 << 28)
  let corpus = try JSONDecoder().decode(Corpus.self, from: Data(bytes))
  let differences = try corpus.differences(folder: argument, images: images)
  for (reason, count) in corpus.purposes.sorted(by: { $0.key < $1.key }) {
    print("on purpose, \(count) findings: \(reason)")
  }
  print("files: \(corpus.files.count - differences.count) agree, \(differences.count) differ")
  return differences
}

private func compareCases() throws -> [String] {
  let bytes = try Disk.read(argument, limit: 1 << 28)
  let file = try JSONDecoder().decode(CaseFile.self, from: Data(bytes))
  let kinds = Kinds(images: images)
  var tallies: [String: Tally] = [:]
  var failures: [String] = []
  for item in file.cases {
    switch kinds.verdict(of: item) {
    case .passed: tallies[item.kind, default: Tally()].passed += 1
    case .unsupported: tallies[item.kind, default: Tally()].unsupported += 1
    case .leftOut(let reason):
      tallies[item.kind, default: Tally()].leftOut += 1
      print("left out  \(item.name): \(reason)")
    case .failed(let difference):
      tallies[item.kind, default: Tally()].failed += 1
      failures.append("failed  \(item.name)\n        \(difference)")
    }
  }
  for (kind, tally) in tallies.sorted(by: { $0.key < $1.key }) {
    print(
      "\(kind): \(tally.passed) passed, \(tally.failed) failed, \(tally.unsupported) unsupported, "
        + "\(tally.leftOut) left out")
  }
  return failures
}

do {
  let failures = try argument.hasSuffix(".json") ? compareCases() : compareCorpus()
  failures.forEach { print($0) }
  exit(failures.isEmpty ? 0 : 1)
} catch {
  print("\(argument) cannot be read: \(error)")
  exit(2)
}
