import ArgumentParser
import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Reports
import Terminal

/// `simulate FILE`: the build as a transcript, layers with sizes, the start verdict.
struct SimulateBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Play a build without Docker: steps, layers, image, start verdict.",
    discussion: """
      Ends with 0 when the image would start, 1 when it would not build or not start, 3 when that \
      cannot be told, 2 for wrong usage.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var common: CommonOptions

  @Argument(help: "A Dockerfile; - reads standard input.", completion: .file())
  var file: String = "Dockerfile"

  @OptionGroup var build: BuildOptions

  @Option(help: "The platform to build for, such as linux/arm64.")
  var platform: String = "linux/amd64"

  @Option(help: "A path of the context that changed since the last build; may repeat.")
  var changed: [String] = []

  @Option(help: "Output: text, json.")
  var format: Format = .text

  func run() throws {
    let program = try Program(common)
    let context = try build.context(program)
    let source: SourceText
    do throws(FolderError) {
      source = try program.read(file, limit: Dockerfile.largestSize)
    } catch {
      program.complain(about: error, path: file)
      throw ExitCode(2)
    }
    let images = program.images
    let inspection = Inspection(
      of: Dockerfile(parsing: source), context: context, images: images,
      arguments: try build.arguments(platform: platform, program), target: build.target)
    if let target = build.target, inspection.build.target == nil {
      build.complainAboutTarget(target, in: inspection, path: file, program)
      throw ExitCode(2)
    }
    let changes =
      changed.isEmpty ? nil : CacheRun(inspection.simulation, changed: changed).changes
    switch format {
    case .json:
      program.output(SimulationJSON(program.localiser).text(for: inspection, changes: changes))
    case .text:
      let text = SimulationText(program.localiser, width: program.screen.width)
      program.show(text.lines(for: inspection, changes: changes))
    }
    let start = inspection.start
    program.complain(aboutDataOf: images)
    switch start {
    case .starts: return
    case .fails: throw ExitCode(1)
    case .unknown: throw ExitCode(3)
    }
  }
}
