import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Testing

let project = Folder.onDisk(
  "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
private let images = BaseImageCatalogue((try? project.folder("Images")) ?? .inMemory([:]))

/// Looks at a text with a context in which every file of the samples is there.
func inspect(
  _ text: String, context: BuildContext = .unknown, trustedRegistries: [String] = []
) -> Inspection {
  Inspection(
    of: Dockerfile(parsing: SourceText(text)), context: context, images: images,
    trustedRegistries: trustedRegistries)
}

/// Expects findings of one rule exactly between `▶` and `◀`; text without marks expects none.
func expectFindings(
  of rule: any Rule.Type, in marked: String, context: BuildContext = .unknown,
  trustedRegistries: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var bytes: [UInt8] = []
  var starts: [Int] = []
  var expected: Set<SourceRange> = []
  for scalar in marked.unicodeScalars {
    switch scalar {
    case "▶": starts.append(bytes.count)
    case "◀": if let start = starts.popLast() { expected.insert(SourceRange(start, bytes.count)) }
    default: bytes += Array(String(scalar).utf8)
    }
  }
  let text = String(decoding: bytes, as: UTF8.self)
  let found = rule.findings(
    in: inspect(text, context: context, trustedRegistries: trustedRegistries))
  let show = { (range: SourceRange) in
    String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
  }
  #expect(
    found.map { show($0.range) }.sorted() == expected.map(show).sorted(),
    sourceLocation: sourceLocation)
  #expect(Set(found.map(\.range)) == expected, sourceLocation: sourceLocation)
}

/// Applies the first fix of each finding and expects it gone, and the file still readable.
func expectFixed(
  _ rule: any Rule.Type, in text: String, becomes expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let findings = rule.findings(in: inspect(text))
  let edits = findings.flatMap { $0.fixes.first?.edits ?? [] }
  let fixed = String(decoding: edits.applied(to: Array(text.utf8)), as: UTF8.self)
  #expect(fixed == expected, sourceLocation: sourceLocation)
  #expect(!inspect(fixed).dockerfile.hasErrors, sourceLocation: sourceLocation)
  #expect(rule.findings(in: inspect(fixed)).isEmpty, sourceLocation: sourceLocation)
}

let goBuild = """
  FROM golang:1.27 AS build
  WORKDIR /src
  COPY . .
  RUN CGO_ENABLED=0 go build -o /out/app .

  """
