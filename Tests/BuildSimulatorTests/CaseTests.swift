import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Testing

/// A Dockerfile of `Cases/<ecosystem>/` with the context beside it; its first line says what must come out:
/// `# expect: starts`, `# expect: fails loader-missing`, `# expect: unknown`.
struct BuildCase: CustomTestStringConvertible {
  let ecosystem: String
  let name: String
  let source: SourceText

  var testDescription: String { "\(ecosystem)/\(name)" }

  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Cases"

  static let all: [BuildCase] = {
    let cases = Folder.onDisk(folder)
    let ecosystems = ((try? cases.list(".")) ?? []).map(\.name).sorted()
    return ecosystems.flatMap { ecosystem -> [BuildCase] in
      let files = ((try? cases.list(ecosystem)) ?? []).map(\.name).filter {
        $0.hasSuffix(".Dockerfile")
      }
      return files.sorted().compactMap { file in
        guard let bytes = try? cases.read("\(ecosystem)/\(file)") else { return nil }
        return BuildCase(
          ecosystem: ecosystem, name: String(file.dropLast(".Dockerfile".count)),
          source: SourceText(path: file, bytes: bytes))
      }
    }
  }()

  var expected: String {
    let line = source.text.split(separator: "\n").first ?? ""
    return String(line.dropFirst("# expect: ".count))
  }

  var context: BuildContext {
    BuildContext(.onDisk("\(BuildCase.folder)/\(ecosystem)/context"))
  }
}

@Suite struct CaseTests {
  private static let images: BaseImageCatalogue = {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return BaseImageCatalogue(.onDisk("\(root)/Images"))
  }()

  @Test func `all cases are found`() { #expect(BuildCase.all.count > 90) }

  @Test(arguments: BuildCase.all) func `comes out as expected`(_ item: BuildCase) {
    let build = Build(of: Dockerfile(parsing: item.source), images: CaseTests.images)
    let verdict = Simulation(of: build, context: item.context).start
    let found =
      switch verdict {
      case .starts: "starts"
      case .fails(let failure): "fails \(failure.reason.rawValue)"
      case .unknown: "unknown"
      }
    #expect(found == item.expected)
  }
}
