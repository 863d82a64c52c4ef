import ArgumentParser
import BuildModel
import Findings
import Folders
import Grading
import Lessons
import Localisation
import ProgressStore
import TeachingShell
import Terminal

/// `doctor`: what the program finds on this machine, and what to do about what is missing.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Say what the program finds here, for bug reports.")

  @OptionGroup var common: CommonOptions

  @Option(help: "A course folder of your own.")
  var course: String?

  /// One thing that was looked at.
  private struct Item {
    var name: String
    var found: String
    /// What to do about it; `nil` where all is well.
    var remedy: Message?
  }

  func run() throws {
    let program = try Program(common, course: course)
    let items =
      [Item(name: "version", found: "\(Program.version), \(Self.system)")]
      + terminal(program) + content(program) + record(program)
    for item in items { show(item, program) }
    if items.contains(where: { $0.remedy != nil }) { throw ExitCode(1) }
  }

  private func show(_ item: Item, _ program: Program) {
    let label = program.localiser.text("doctor.\(item.name)")
    let mark = item.remedy == nil ? Run("✓ ", .success) : Run("✗ ", .failure)
    program.show([StyledLine([mark, Run("\(label): ", .strong), Run(item.found)])])
    guard let remedy = item.remedy else { return }
    program.show(
      TextWrapping.wrap(
        InlineText.runs(program.localiser.text(for: remedy)), width: program.screen.width - 4
      ).map { $0.indented(4) })
  }

  private static var system: String {
    #if os(Linux)
      "Linux"
    #else
      "macOS"
    #endif
  }

  // MARK: Terminal

  private func terminal(_ program: Program) -> [Item] {
    let environment = program.environment
    let term = environment["TERM"] ?? "-"
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let editor = program.chosenEditor ?? program.installedEditor?.path
    return [
      Item(
        name: "terminal",
        found: "TERM=\(term), \(program.screen.width), "
          + (program.screen.isTerminal ? "tty" : "no tty")
          + (program.screen.usesColor ? ", colour" : ", no colour"),
        remedy: term == "-" && program.screen.isTerminal ? Message("doctor.terminal.remedy") : nil),
      Item(
        name: "locale", found: locale ?? "-",
        remedy: program.screen.isUnicode ? nil : Message("doctor.locale.remedy")),
      Item(
        name: "language",
        found: program.localiser.language.code + ", "
          + program.languages.map(\.code).joined(separator: " ")),
      Item(
        name: "editor", found: editor ?? "-",
        remedy: editor == nil ? Message("doctor.editor.remedy") : nil),
    ]
  }

  // MARK: Content

  private func content(_ program: Program) -> [Item] {
    let path = course ?? "\(program.contentPath)/Lessons"
    let loaded = Course.load(.onDisk(path))
    let found = loaded.course.map { "\(path) (\($0.lessonIDs.count), \($0.id))" } ?? path
    let loader = LessonLoader(vocabulary: .standard)
    let ids = loaded.course?.lessonIDs ?? []
    let broken = ids.filter { id in
      loaded.course.map { loader.load(id, of: $0).lesson == nil } ?? true
    }
    var remedy: Message?
    if loaded.course == nil || !broken.isEmpty {
      remedy = Message(
        "doctor.course.remedy",
        ["path": .text(path), "names": .text(broken.joined(separator: ", "))])
    }
    let images = program.images
    return [
      Item(name: "content", found: program.contentPath),
      Item(name: "course", found: found, remedy: remedy),
      Item(name: "images", found: "\(images.repositories.count)"),
    ]
  }

  // MARK: Record

  private func record(_ program: Program) -> [Item] {
    guard let folder = program.dataFolder else {
      return [Item(name: "record", found: "-", remedy: Message("doctor.record.no-home"))]
    }
    let path = Program.recordPath(in: folder)
    let (problem, opened) = probe(folder, path)
    return [Item(name: "record", found: opened ? path : folder, remedy: problem)]
  }

  /// Whether the folder can be written and the record opened; else what to do.
  private func probe(_ folder: String, _ path: String) -> (problem: Message?, opened: Bool) {
    do throws(FolderError) {
      try Disk.makeFolder(folder)
      try Disk.write([], to: "\(folder)/.doctor")
      Disk.remove("\(folder)/.doctor")
    } catch {
      return (
        Message(
          "doctor.record.remedy", ["path": .text(folder), "reason": .message(error.reason)]), false
      )
    }
    do throws(StoreError) {
      _ = try ProgressStore(path: path, setAside: { _ in nil })
      return (nil, true)
    } catch {
      return (error.message, true)
    }
  }
}
