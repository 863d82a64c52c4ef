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
  print("usage: conformance CASES.json")
  exit(2)
}

do {
  let bytes = try Disk.read(CommandLine.arguments[1], limit: 1 << 28)
  let file = try JSONDecoder().decode(CaseFile.self, from: Data(bytes))
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let kinds = Kinds(images: BaseImageCatalogue(.onDisk("/\(root)/Images")))
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
  failures.forEach { print($0) }
  exit(failures.isEmpty ? 0 : 1)
} catch {
  print("\(CommandLine.arguments[1]) cannot be read: \(error)")
  exit(2)
}
