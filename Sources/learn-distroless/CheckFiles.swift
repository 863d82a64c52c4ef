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

  @Option(help: "The build context; without it nothing is said about files of the context.")
  var context: String?

  @Option(help: "The stage to build; default: the last.")
  var target: String?

  @Option(name: .customLong("build-arg"), help: "NAME=VALUE for an ARG; may repeat.")
  var buildArguments: [String] = []

  @Option(help: "Output: text, json.")
  var format: Format = .text

  @Option(
    name: .customLong("fail-on"), help: "Least severity for exit code 1: advice, warning, error.")
  var failOn: Threshold = .advice

  func run() throws {
    let program = try Program(common)
    let images = program.images
    let context = try buildContext(program)
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
          arguments: arguments, target: target)
        if let target, inspection.build.target == nil {
          complain(about: target, in: inspection, path, program)
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
    if isUnreadable { throw ExitCode(2) }
    let isFailing = checked.contains { file in
      file.findings.contains { $0.severity >= failOn.severity }
    }
    if isFailing { throw ExitCode(1) }
  }

  private func complain(
    about target: String, in inspection: Inspection, _ path: String, _ program: Program
  ) {
    let names = inspection.build.stages.compactMap(\.name)
    let guess = DidYouMean.closest(to: target, in: names)
    let values: [String: Message.Value] = [
      "path": .text(path), "name": .text(target), "guess": .text(guess ?? ""),
    ]
    program.complain(
      Message(guess == nil ? "command.no-target" : "command.no-target.guess", values))
  }

  private var arguments: [String: String] {
    Dictionary(
      buildArguments.map { argument in
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
      }, uniquingKeysWith: { _, last in last })
  }

  private func buildContext(_ program: Program) throws -> BuildContext {
    guard let context else { return .unknown }
    guard Disk.isFolder(context) else {
      let error: FolderError =
        Disk.resolved(context) == nil ? .notFound(context) : .notDirectory(context)
      program.complain(about: error, path: context)
      throw ExitCode(2)
    }
    return BuildContext(.onDisk(context))
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
