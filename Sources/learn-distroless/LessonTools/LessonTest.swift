import ArgumentParser
import Findings
import Grading
import Lessons

/// `lesson test [PATH]`: every lesson proves its own samples.
struct LessonTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Prove the samples of every lesson of a course.")

  @OptionGroup var common: CommonOptions

  @Argument(
    help: "A course folder or a lesson's; default: the built-in course.", completion: .directory)
  var path: String?

  @Option(help: "Output: text, json, sarif, github.")
  var format: ProblemFormat = .text

  func run() throws {
    let program = try Program(common)
    let tools = try CourseTools(program, path)
    guard tools.loaded.course != nil else {
      tools.show(tools.loaded.problems, format)
      throw ExitCode(2)
    }
    let images = program.images
    let results = InParallel.map(tools.lessonIDs) { id -> LessonProof.Result in
      let loaded = tools.load(id)
      guard let lesson = loaded.lesson else { return .init(samples: 0, problems: loaded.problems) }
      return LessonProof(lesson, images: images).run()
    }
    if format == .text {
      for (id, result) in zip(tools.lessonIDs, results) {
        tools.show(result.problems, .text)
        let key = result.problems.isEmpty ? "lesson.test.proved" : "lesson.test.failed"
        program.say(Message(key, ["lesson": .text(id), "n": .number(result.samples)]))
      }
    } else {
      tools.show(results.flatMap(\.problems), format)
    }
    program.complain(aboutDataOf: images)
    if results.contains(where: { !$0.problems.isEmpty }) { throw ExitCode(1) }
  }
}
