import ArgumentParser
import Findings
import Lessons

/// `lesson check [PATH]`: what is wrong with the files of a course or of one lesson.
struct LessonCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the files of a course: structure, prose, translations.")

  @OptionGroup var common: CommonOptions

  @Argument(
    help: "A course folder or a lesson's; default: the built-in course.", completion: .directory)
  var path: String?

  @Option(help: "Output: text, json, sarif, github.")
  var format: ProblemFormat = .text

  func run() throws {
    let program = try Program(common)
    let tools = try CourseTools(program, path)
    let problems = LessonCheck.problems(of: tools)
    tools.show(problems, format)
    if format == .text {
      let message = problems.isEmpty ? "lesson.check.clean" : "lesson.check.problems"
      let count = problems.isEmpty ? tools.lessonIDs.count : problems.count
      program.say(Message(message, ["n": .number(count)]))
    }
    if tools.loaded.course == nil { throw ExitCode(2) }
    if problems.contains(where: { $0.finding.severity >= .warning }) { throw ExitCode(1) }
  }

  /// All of them, each once, in the order of the lessons.
  static func problems(of tools: CourseTools) -> [FileFinding] {
    let lessons = tools.lessons()
    var problems = tools.loaded.problems + lessons.flatMap(\.loaded.problems)
    let read = lessons.compactMap(\.loaded.lesson)
    if let course = tools.loaded.course {
      problems += CourseCheck(course, read).problems
      problems += TranslationLock(of: course).problems(in: read)
    }
    // The same file may be read for several steps.
    var seen: Set<String> = []
    return problems.filter { problem in
      let finding = problem.finding
      return seen.insert(
        "\(problem.source.path) \(finding.rule) \(finding.range) \(finding.values)"
      ).inserted
    }
  }
}
