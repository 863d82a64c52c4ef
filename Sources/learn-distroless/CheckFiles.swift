import ArgumentParser
import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Reports
import Terminal

/// `check [FILE…]`: findings, the start verdict and the size for any Dockerfile.
struct CheckFiles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check Dockerfiles: findings, start verdict, size.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }
  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case advice, warning, error
    var severity: Severity { Severity(rawValue: rawValue) ?? .advice }
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: "Dockerfiles; - reads standard input. Default: Dockerfile.")
  var files: [String] = ["Dockerfile"]

  @OptionGroup var build: BuildOptions

  @Option(help: "Output: text, json.")
  var format: Format = .text

  @Option(
    name: .customLong("fail-on"), help: "Least severity for exit code 1: advice, warning, error.")
  var failOn: Threshold = .advice

  func run() throws {
    let program = try Program(common)
    let images = program.images
    let context = try build.context(program)
    var checked: [CheckedFile] = []
    var isUnreadable = false
    for path in files {
      do throws(FolderError) {
        let source = try program.read(path, limit: Dockerfile.largestSize)
        guard String(validating: source.bytes, as: UTF8.self) != nil else {
          program.complain(Message("command.not-utf8", ["path": .text(path)]))
          isUnreadable = true
          continue
        }
        let inspection = Inspection(
          of: Dockerfile(parsing: source), context: context, images: images,
          arguments: build.arguments, target: build.target)
        if build.target != nil, inspection.build.target == nil {
          build.complainAboutTarget(in: inspection, path: path, program)
          isUnreadable = true
          continue
        }
        checked.append(CheckedFile(source: source, inspection: inspection))
      } catch {
        program.complain(about: error, path: path)
        isUnreadable = true
      }
    }
    show(checked, program)
    program.complain(aboutDataOf: images)
    if isUnreadable { throw ExitCode(2) }
    let isFailing = checked.contains { file in
      file.findings.contains { $0.severity >= failOn.severity }
    }
    if isFailing { throw ExitCode(1) }
  }

  private func show(_ files: [CheckedFile], _ program: Program) {
    switch format {
    case .json: program.output(CheckReportJSON(program.localiser).text(for: files))
    case .text:
      let report = CheckReportText(program.localiser, width: program.screen.width)
      for (index, file) in files.enumerated() {
        program.show((index > 0 ? [""] : []) + report.lines(for: file))
      }
    }
  }
}
