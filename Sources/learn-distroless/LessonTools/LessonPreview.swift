import ArgumentParser
import Findings
import Folders
import Lessons
import TeachingShell
import Terminal

/// Options of tools that show one lesson.
struct PreviewOptions: ParsableArguments {
  @Argument(
    help: "A lesson, or a step of it: two-stages/alone.",
    completion: .custom(CompletionNames.lessons))
  var lesson: String

  @Option(help: "A course folder; default: the built-in course.", completion: .directory)
  var course: String?

  @Option(help: "How many columns the learner has.")
  var width: Int?
}

/// `lesson preview ID`: exactly what the learner sees.
struct LessonPreview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show a lesson exactly as the learner sees it.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var preview: PreviewOptions

  func run() throws {
    let program = try Program(common, course: preview.course)
    try LessonPreview.show(preview, program)
  }

  static func show(_ preview: PreviewOptions, _ program: Program) throws {
    let tools = try CourseTools(program, preview.course)
    let parts = preview.lesson.split(separator: "/", maxSplits: 1).map(String.init)
    let lesson = try tools.lesson(named: parts.first ?? "")
    guard let course = tools.loaded.course else { throw ExitCode(2) }
    var screen = program.screen
    if let width = preview.width {
      screen = Screen(
        isTerminal: screen.isTerminal, usesColor: screen.usesColor, isUnicode: screen.isUnicode,
        width: width)
    }
    let steps =
      parts.count > 1
      ? [try tools.step(named: preview.lesson) { _ in true }.id] : lesson.steps.map(\.id)
    let view = StepPreview(
      library: LessonLibrary(course: course, images: program.images),
      localiser: program.localiser, languages: program.languages, screen: screen)
    for step in steps { program.show(view.lines(of: step, in: lesson)) }
  }
}
