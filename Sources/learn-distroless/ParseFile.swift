import ArgumentParser
import DockerfileSyntax
import Findings
import Folders
import Localisation
import Reports
import Terminal

/// `parse FILE`: what the parser made of it.
struct ParseFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Print the tree of a Dockerfile.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case tree, json, buildkit }

  @OptionGroup var common: CommonOptions

  @Argument(help: "A Dockerfile; - reads standard input.")
  var file: String = "Dockerfile"

  @Option(help: "Output: tree, json, buildkit.")
  var format: Format = .tree

  func run() throws {
    let program = try Program(common)
    let source: SourceText
    do throws(FolderError) {
      source = try program.read(file, limit: Dockerfile.largestSize)
    } catch {
      program.complain(about: error, path: file)
      throw ExitCode(2)
    }
    let dockerfile = Dockerfile(parsing: source)
    switch format {
    case .tree: program.output(SyntaxTreeText(dockerfile).text)
    case .buildkit: program.output(BuildKitDump.text(of: dockerfile))
    case .json:
      let tree = SyntaxTreeJSON(dockerfile) { program.localiser.text(for: $0.what) }
      program.output(tree.text)
    }
    guard dockerfile.hasErrors else { return }
    showProblems(of: dockerfile, program)
    throw ExitCode(1)
  }

  private func showProblems(of dockerfile: Dockerfile, _ program: Program) {
    guard format != .json else { return }
    let table = LineTable(dockerfile.source.bytes)
    for problem in dockerfile.problems {
      let place = table.position(at: problem.range.lowerBound)
      let text = program.localiser.text(for: problem.what)
      Standard.error(
        VisibleText.escaping("\(file):\(place.line):\(place.column): \(text)") + "\n")
    }
  }
}
