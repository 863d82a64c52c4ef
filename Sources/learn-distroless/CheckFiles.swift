import ArgumentParser
import BuildChecks
import BuildSimulator
import Findings
import Folders
import Reports
import Terminal

/// `check [FILE…]`: findings, the start verdict and the size for any Dockerfile.
struct CheckFiles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check Dockerfiles: findings, start verdict, size.",
    discussion: """
      A folder stands for the Dockerfiles in it. Rules are named as check prints them, also by the names of \
      BuildKit and hadolint: --select hadolint/DL3008, --ignore 'buildkit/*'. A file .learn-distroless.yaml \
      in the folder of a Dockerfile, or above it, may say the same.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, github }
  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case advice, warning, error
    var severity: Severity { Severity(rawValue: rawValue) ?? .advice }
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: "Dockerfiles or folders; - reads standard input. Default: Dockerfile.",
    completion: .file())
  var files: [String] = ["Dockerfile"]

  @OptionGroup var build: BuildOptions
  @OptionGroup var rules: RuleOptions

  @Option(help: "Output: text, json, sarif, github.")
  var format: Format = .text

  @Option(
    name: .customLong("fail-on"), help: "Least severity for exit code 1: advice, warning, error.")
  var failOn: Threshold?

  @Flag(help: "Mend what can be mended safely, in the files themselves.")
  var fix = false

  @Flag(help: "Show what --fix would change, and change nothing.")
  var diff = false

  func run() throws {
    let program = try Program(common)
    let context = try build.context(program)
    let selection = try rules.selection(program)
    let check = FileCheck(
      program: program, context: context, images: program.images, build: build,
      selection: selection, configurations: ConfigurationSearch())
    let paths = DockerfileSearch.files(files)
    if paths.isEmpty {
      program.complain(
        Message("command.no-dockerfile", ["path": .text(files.joined(separator: " "))]))
      throw ExitCode(2)
    }
    var result = CheckResult(failOn: failOn?.severity)
    if fix || diff {
      FixRun(check: check, program: program, onlyShows: diff).run(paths, &result)
    } else {
      report(paths, check, program, &result)
    }
    for problem in check.configurations.problems {
      result.isUnreadable = true; program.complain(about: problem)
    }
    program.complain(aboutDataOf: check.images)
    if result.isUnreadable { throw ExitCode(2) }
    if result.isFailing { throw ExitCode(1) }
  }

  private func report(
    _ paths: [String], _ check: FileCheck, _ program: Program, _ result: inout CheckResult
  ) {
    var writer = CheckWriter(format: format, program)
    writer.begin()
    check.forEach(paths) { outcome in
      switch outcome {
      case .checked(let file, let configuration):
        result.take(file.findings, configuration)
        writer.write(file)
      case .unreadable(let complaint):
        result.isUnreadable = true
        complaint(program)
      }
    }
    writer.end(readsAll: !result.isUnreadable)
  }
}

/// What the files together come to.
struct CheckResult {
  /// Asked for by flag; the configuration says it otherwise.
  let failOn: Severity?
  var isUnreadable = false
  private(set) var isFailing = false

  init(failOn: Severity?) { self.failOn = failOn }

  mutating func take(_ findings: [Finding], _ configuration: Configuration) {
    let threshold = failOn ?? configuration.failOn ?? .advice
    if findings.contains(where: { $0.severity >= threshold }) { isFailing = true }
  }
}
