import ArgumentParser
import Findings
import Folders
import Lessons

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `lesson watch ID`: preview, check and test on every save, until Ctrl-C.
struct LessonWatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Show and check a lesson whenever one of its files is saved.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var preview: PreviewOptions

  func run() throws {
    let program = try Program(common, course: preview.course)
    let lesson = preview.lesson.split(separator: "/").first.map(String.init) ?? ""
    guard try CourseTools(program, preview.course).lessonIDs.contains(lesson) else {
      program.complain(Message("command.unknown-lesson", ["name": .text(lesson)]))
      throw ExitCode(2)
    }
    var last: [String: String] = [:]
    while true {
      let tools = try CourseTools(program, preview.course)
      let id = preview.lesson.split(separator: "/").first.map(String.init) ?? ""
      let now = LessonWatch.state(of: "\(tools.path)/\(id)")
      if now != last {
        last = now
        show(program, "\(tools.path)/\(id)")
      }
      // Half a second: fast enough for a person who saves and looks up.
      usleep(500_000)
    }
  }

  private func show(_ program: Program, _ path: String) {
    try? LessonPreview.show(preview, program)
    guard let tools = try? CourseTools(program, path) else { return }
    let problems = LessonCheck.problems(of: tools)
    tools.show(problems, .text)
    let key = problems.isEmpty ? "lesson.check.clean" : "lesson.check.problems"
    program.say(Message(key, ["n": .number(problems.isEmpty ? 1 : problems.count)]))
    program.say(Message("lesson.watch.waiting"))
  }

  /// Size and time of every file; folders that cannot be listed count as empty.
  private static func state(of path: String) -> [String: String] {
    var state: [String: String] = [:]
    var open = [path]
    while let folder = open.popLast() {
      for entry in (try? Folder.onDisk(folder).list()) ?? [] {
        let inner = "\(folder)/\(entry.name)"
        if entry.kind == .directory { open.append(inner) }
        state[inner] = "\(entry.size) \(Disk.changeTime(of: inner) ?? 0)"
      }
    }
    return state
  }
}
