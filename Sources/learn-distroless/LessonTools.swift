import ArgumentParser
import Findings
import Folders
import Grading
import Lessons
import Reports
import Terminal

/// `lesson …`: the tools of people who write lessons.
struct LessonTools: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson", abstract: "Tools for people who write lessons.",
    subcommands: [LessonCheck.self, LessonTest.self])
}

/// `lesson check [COURSE]`: what is wrong with the files of a course.
struct LessonCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the files of a course.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "A course folder; default: the course that comes along.")
  var course: String?

  func run() throws {
    let program = try Program(common)
    let tools = CourseTools(program, course)
    var problems = tools.loaded.problems
    let lessons = tools.lessons()
    problems += lessons.flatMap(\.loaded.problems)
    tools.show(problems)
    let message = problems.isEmpty ? "lesson.check.clean" : "lesson.check.problems"
    program.say(Message(message, ["n": .number(problems.isEmpty ? lessons.count : problems.count)]))
    if tools.loaded.course == nil { throw ExitCode(2) }
    if !problems.isEmpty { throw ExitCode(1) }
  }
}

/// `lesson test [COURSE]`: every lesson proves its own samples.
struct LessonTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Prove the samples of every lesson of a course.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "A course folder; default: the course that comes along.")
  var course: String?

  func run() throws {
    let program = try Program(common)
    let tools = CourseTools(program, course)
    guard tools.loaded.course != nil else {
      tools.show(tools.loaded.problems)
      throw ExitCode(2)
    }
    let images = program.images
    var isFailing = false
    for (id, loaded) in tools.lessons() {
      guard let lesson = loaded.lesson else {
        tools.show(loaded.problems)
        isFailing = true
        continue
      }
      let result = LessonProof(lesson, images: images).run()
      tools.show(result.problems)
      let key = result.problems.isEmpty ? "lesson.test.proved" : "lesson.test.failed"
      program.say(Message(key, ["lesson": .text(id), "n": .number(result.samples)]))
      isFailing = isFailing || !result.problems.isEmpty
    }
    if isFailing { throw ExitCode(1) }
  }
}

/// A course on the disk, and how its problems are shown.
struct CourseTools {
  let program: Program
  let loaded: Course.Loaded

  init(_ program: Program, _ path: String?) {
    self.program = program
    loaded = Course.load(.onDisk(path ?? "\(program.contentPath)/Lessons"))
  }

  func lessons() -> [(id: String, loaded: LessonLoader.Loaded)] {
    guard let course = loaded.course else { return [] }
    let loader = LessonLoader(vocabulary: .standard)
    return course.lessonIDs.map { ($0, loader.load($0, of: course)) }
  }

  func show(_ problems: [FileFinding]) {
    let text = FindingText(program.localiser, width: program.screen.width)
    for problem in problems {
      let table = LineTable(problem.source.bytes)
      program.show(text.lines(for: problem.finding, in: problem.source, table))
    }
  }
}
