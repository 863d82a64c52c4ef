import ArgumentParser
import Findings
import Folders
import Grading
import Lessons
import Reports
import Terminal

/// A course on the disk, and how its problems are shown.
struct CourseTools {
  let program: Program
  let path: String
  let loaded: Course.Loaded
  /// `lesson check Lessons/two-stages` looks at one lesson only.
  private let onlyLesson: String?

  init(_ program: Program, _ path: String?) throws {
    self.program = program
    var path = try CourseTools.folder(path, program)
    if path.hasSuffix("/lesson.yaml") { path = String(path.dropLast(12)) }
    if path == "." || path.hasPrefix("./") || path.hasPrefix(".."), let whole = Disk.resolved(path)
    {
      // Inside of a lesson's folder the course is the folder above.
      if Disk.size(of: "\(whole)/lesson.yaml") != nil { path = whole }
    }
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let isLesson = Disk.size(of: "\(path)/lesson.yaml") != nil
    onlyLesson = isLesson ? path.split(separator: "/").last.map(String.init) : nil
    self.path = isLesson ? parent : path
    loaded = Course.load(.onDisk(self.path))
  }

  /// The folder that `--course` names, or the built-in course.
  ///
  /// - Throws: `ExitCode` 2 where the name is empty, as an unset variable of a script makes it.
  static func folder(_ course: String?, _ program: Program) throws -> String {
    guard course?.isEmpty != true else {
      program.complain(Message("command.no-course-name"))
      throw ExitCode(2)
    }
    return course.map(withoutSlash) ?? "\(program.contentPath)/Lessons"
  }

  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  var lessonIDs: [String] {
    guard let course = loaded.course else { return [] }
    return onlyLesson.map { [$0] } ?? course.lessonIDs
  }

  func load(_ id: String) -> LessonLoader.Loaded {
    guard let course = loaded.course else { return .init(lesson: nil, problems: []) }
    return LessonLoader(vocabulary: .standard).load(id, of: course)
  }

  /// All lessons, read on all cores, in the order of the course.
  func lessons() -> [(id: String, loaded: LessonLoader.Loaded)] {
    let ids = lessonIDs
    return zip(ids, InParallel.map(ids) { load($0) }).map { ($0, $1) }
  }

  /// A lesson and its step by name: `two-stages` or `two-stages/alone`.
  ///
  /// - Throws: `ExitCode` 2 after saying what is not there.
  func step(named name: String, _ isWanted: (Step) -> Bool) throws -> Step {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    let lesson = try lesson(named: parts.first ?? "")
    let steps = lesson.steps.filter { parts.count > 1 ? $0.id == parts[1] : isWanted($0) }
    if let step = steps.last ?? (parts.count > 1 ? nil : lesson.steps.last) { return step }
    let known = lesson.steps.map(\.name).joined(separator: ", ")
    program.complain(
      Message("command.no-step", ["name": .text(name), "known": .text(known)]))
    throw ExitCode(2)
  }

  func lesson(named id: String) throws -> Lesson {
    guard let course = loaded.course else {
      show(loaded.problems, .text)
      throw ExitCode(2)
    }
    guard course.lessonIDs.contains(id) else {
      let guess = DidYouMean.closest(to: id, in: course.lessonIDs)
      program.complain(
        guess.map {
          Message("shell.unknown-lesson.guess", ["name": .text(id), "guess": .text($0)])
        } ?? Message("command.unknown-lesson", ["name": .text(id)]))
      throw ExitCode(2)
    }
    let loaded = load(id)
    if let lesson = loaded.lesson { return lesson }
    show(loaded.problems, .text)
    throw ExitCode(2)
  }

  func show(_ problems: [FileFinding], _ format: ProblemFormat) {
    switch format {
    case .text:
      let text = FindingText(program.localiser, width: program.screen.width)
      for problem in problems {
        let table = LineTable(problem.source.bytes)
        program.show(text.lines(for: problem.finding, in: problem.source, table))
      }
    case .json:
      program.output(
        ProblemsJSON(program.localiser).text(for: problems, lessons: lessonIDs.count))
    case .github:
      let report = CheckReportGitHub(program.localiser)
      for problem in problems {
        program.output(report.text(for: [problem.finding], in: problem.source))
      }
    case .sarif:
      var report = CheckReportSARIF(program.localiser, version: Program.version)
      program.output(report.head)
      for problem in problems {
        program.output(report.text(for: [problem.finding], in: problem.source))
      }
      program.output(report.foot())
    }
  }
}
