import ArgumentParser
import BuildModel
import DockerfileSyntax
import Findings
import Folders
import Grading
import Lessons
import Reports
import TeachingShell
import Terminal

/// `grade LESSON PATH…`: the answers of a class.
struct GradeAnswers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: "Grade answers to a lesson: files, or folders of them.",
    discussion: """
      A folder holds one answer a file, or one a folder with a Dockerfile in it. Ends with 0 when all pass, \
      1 when some do not, 2 for wrong usage.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: "A lesson, or a step of it: two-stages/alone. Default: its last exercise.",
    completion: .custom(CompletionNames.lessons))
  var lesson: String

  @Argument(help: "Answers: Dockerfiles, or folders of them.", completion: .file())
  var paths: [String]

  @Option(help: "A course folder; default: the built-in course.", completion: .directory)
  var course: String?

  @Option(help: "Output: table, json, csv.")
  var format: Format = .table

  @ArgumentParser.Flag(help: "Show the feedback that the learner would get, answer by answer.")
  var feedback = false

  func run() throws {
    let program = try Program(common, course: course)
    let step = try CourseTools(program, course).step(named: lesson) { $0.kind.isExercise }
    guard step.kind.isExercise else {
      program.complain(Message("command.not-graded", ["name": .text(step.name)]))
      throw ExitCode(2)
    }
    if feedback, format != .table {
      program.complain(Message("command.feedback-is-for-tables"))
      throw ExitCode(2)
    }
    for path in paths where Disk.resolved(path) == nil {
      program.complain(Message("command.no-such-answer", ["path": .text(path)]))
      throw ExitCode(2)
    }
    let files = AnswerSearch(paths).files
    guard !files.isEmpty else {
      program.complain(
        Message("command.no-answers", ["path": .text(paths.joined(separator: " "))]))
      throw ExitCode(2)
    }
    let images = program.images
    let grader = Grader(images: images)
    let answers = InParallel.map(files) { file -> GradedAnswer in
      switch AnswerSearch.read(file) {
      case .success(let source):
        GradedAnswer(name: file.name, grade: grader.grade(source, for: step))
      case .failure(let problem): GradedAnswer(name: file.name, problem: problem.message)
      }
    }
    show(answers, step, program)
    program.complain(aboutDataOf: images)
    if answers.contains(where: { $0.grade?.verdict != .passed }) { throw ExitCode(1) }
  }

  private func show(_ answers: [GradedAnswer], _ step: Step, _ program: Program) {
    let report = GradeReport(program.localiser, step: step, width: program.screen.width)
    switch format {
    case .json: program.output(report.json(answers))
    case .csv: program.output(report.csv(answers))
    case .table: program.show(report.table(answers))
    }
    guard feedback, format == .table else { return }
    for answer in answers { program.show(report.feedback(answer)) }
  }
}

/// The answers that paths stand for, sorted by name, so that the order of the words changes nothing.
struct AnswerSearch {
  struct File: Sendable, Hashable {
    var name: String
    var path: String
  }

  /// Why a file is no answer.
  struct Problem: Error {
    var message: Message
  }

  let files: [File]

  init(_ paths: [String]) {
    let found = paths.flatMap { path in
      Disk.isFolder(path) ? AnswerSearch.inside(path) : [File(name: path, path: path)]
    }
    files = Set(found).sorted { ($0.name, $0.path) < ($1.name, $1.path) }
  }

  /// Files of the folder, and one answer a folder in it: its Dockerfile, or whatever file it has.
  private static func inside(_ folder: String) -> [File] {
    let entries = (try? Folder.onDisk(folder).list()) ?? []
    return entries.filter { !$0.name.hasPrefix(".") }.compactMap { entry in
      let path = "\(folder)/\(entry.name)"
      guard entry.kind == .directory else { return File(name: entry.name, path: path) }
      let names = ((try? Folder.onDisk(path).list()) ?? []).map(\.name)
      let name =
        ["Dockerfile", "Containerfile"].first(where: names.contains)
        ?? names.first { $0.hasSuffix(".Dockerfile") || $0.hasPrefix("Dockerfile") }
      return File(name: entry.name, path: name.map { "\(path)/\($0)" } ?? "")
    }
  }

  /// Larger than any answer; what is larger is a row with that reason.
  private static let largestAnswer = 1 << 20

  static func read(_ file: File) -> Result<SourceText, Problem> {
    if file.path.isEmpty { return .failure(Problem(message: Message("grade.no-dockerfile"))) }
    do throws(FolderError) {
      let bytes = try Disk.read(file.path, shownAs: file.path, limit: largestAnswer)
      guard bytes.isUTF8 else {
        return .failure(Problem(message: Message("command.not-utf8", ["path": .text(file.name)])))
      }
      return .success(SourceText(path: file.name, bytes: bytes))
    } catch {
      return .failure(
        Problem(
          message: Message(
            "command.cannot-read", ["path": .text(file.name), "reason": .message(error.reason)])))
    }
  }
}
