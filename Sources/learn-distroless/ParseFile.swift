import ArgumentParser
import DockerfileSyntax
import Findings
import Folders
import Localisation
import Reports
import Terminal

/// `parse FILE…`: what the parser made of it.
struct ParseFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Print the tree of a Dockerfile.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case tree, json, buildkit }

  @OptionGroup var common: CommonOptions

  @Argument(help: "Dockerfiles; - reads standard input. Default: Dockerfile.", completion: .file())
  var files: [String] = ["Dockerfile"]

  @Option(help: "Output: tree, json, buildkit.")
  var format: Format = .tree

  @ArgumentParser.Flag(name: .shortAndLong, help: "Print no tree, only what is wrong.")
  var quiet = false

  func run() throws {
    let program = try Program(common)
    var isUnreadable = false
    var hasErrors = false
    for file in files {
      do throws(FolderError) {
        let dockerfile = Dockerfile(
          parsing: try program.read(file, limit: Dockerfile.largestSize))
        hasErrors = hasErrors || dockerfile.hasErrors
        if !quiet { show(dockerfile, program) }
        if quiet || format != .json { showProblems(of: dockerfile, program) }
      } catch {
        program.complain(about: error, path: file)
        isUnreadable = true
      }
    }
    if isUnreadable { throw ExitCode(2) }
    if hasErrors { throw ExitCode(1) }
  }

  private func show(_ dockerfile: Dockerfile, _ program: Program) {
    var sink = TextSink { Standard.output($0) }
    switch format {
    case .tree:
      var tree = SyntaxTreeText(dockerfile)
      tree.write(to: &sink)
    case .buildkit: BuildKitDump.write(dockerfile, to: &sink)
    case .json:
      var tree = SyntaxTreeJSON(dockerfile) { program.localiser.text(for: $0.what) }
      tree.write(to: &sink)
    }
    sink.flush()
  }

  private func showProblems(of dockerfile: Dockerfile, _ program: Program) {
    guard !dockerfile.problems.isEmpty else { return }
    var cursor = PositionCursor(dockerfile.source.bytes)
    let file = dockerfile.source.path
    for problem in dockerfile.problems {
      let place = cursor.position(at: problem.range.lowerBound)
      let text = program.localiser.text(for: problem.what)
      Standard.error(
        VisibleText.escaping("\(file):\(place.line):\(place.column): \(text)") + "\n")
    }
  }
}
