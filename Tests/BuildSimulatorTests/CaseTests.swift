import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Testing

/// A Dockerfile of `Cases/<ecosystem>/` or `Cases/<ecosystem>/<app>/` with the context beside it.
///
/// Its first line says what must come out: `# expect: starts`, `# expect: fails loader-missing`,
/// `# expect: unknown`; a line `# really:` behind it says what a real build does that we cannot tell.
struct BuildCase: CustomTestStringConvertible {
  /// `go`, `go/platform`.
  let place: String
  let name: String
  let source: SourceText

  var testDescription: String { "\(place)/\(name)" }

  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Cases"

  static let all: [BuildCase] = {
    let cases = Folder.onDisk(folder)
    func names(in place: String) -> [String] {
      ((try? cases.list(place)) ?? []).map(\.name).sorted()
    }
    let places = names(in: ".").flatMap { ecosystem in
      [ecosystem]
        + names(in: ecosystem).filter { $0 != "context" && !$0.contains(".") }
        .map { "\(ecosystem)/\($0)" }
    }
    return places.flatMap { place -> [BuildCase] in
      names(in: place).filter { $0.hasSuffix(".Dockerfile") }.compactMap { file in
        guard let bytes = try? cases.read("\(place)/\(file)") else { return nil }
        return BuildCase(
          place: place, name: String(file.dropLast(".Dockerfile".count)),
          source: SourceText(path: file, bytes: bytes))
      }
    }
  }()

  var expected: String {
    let line = source.text.split(separator: "\n").first ?? ""
    return String(line.dropFirst("# expect: ".count))
  }

  var context: BuildContext {
    BuildContext(.onDisk("\(BuildCase.folder)/\(place)/context"))
  }
}

@Suite struct CaseTests {
  private static let images: BaseImageCatalogue = {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return BaseImageCatalogue(.onDisk("\(root)/Images"))
  }()

  @Test func `all cases are found`() { #expect(BuildCase.all.count > 450) }

  @Test(arguments: BuildCase.all) func `comes out as expected`(_ item: BuildCase) {
    let build = Build(of: Dockerfile(parsing: item.source), images: CaseTests.images)
    let verdict = Simulation(of: build, context: item.context).start
    let found =
      switch verdict {
      case .starts: "starts"
      case .fails(let failure): "fails \(failure.reason.rawValue)"
      case .unknown: "unknown"
      }
    #expect(found == item.expected, "\(verdict.failure?.text ?? "")")
  }
}
