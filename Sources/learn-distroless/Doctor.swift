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

  @Option(help: "A course folder of your own.", completion: .directory)
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
      [version(program)] + terminal(program) + content(program) + record(program)
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

  // MARK: Version

  /// Broken words would show as keys, so they are said here in English.
  private func version(_ program: Program) -> Item {
    let known = program.localiser.has("doctor.version")
    return Item(
      name: "version",
      found: "\(Program.version), \(Self.system), \(Self.formats)",
      remedy: known ? nil : Message("The folder \(program.locales.path) does not hold en/*.po."))
  }

  private static let formats = "course format \(Course.format), \(ProgressExport.currentSchema)"

  /// What the system calls itself, with the processor.
  private static var system: String {
    let release = (try? Disk.read("/etc/os-release", limit: 1 << 16)) ?? []
    let name = String(decoding: release, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("PRETTY_NAME=") }?
      .dropFirst(12).filter { $0 != "\"" }
    #if arch(x86_64)
      let processor = "x86-64"
    #elseif arch(arm64)
      let processor = "arm64"
    #else
      let processor = "other processor"
    #endif
    #if os(Linux)
      let system = "Linux"
    #else
      let system = "macOS"
    #endif
    return "\(name ?? system), \(processor)"
  }

  // MARK: Terminal

  private func terminal(_ program: Program) -> [Item] {
    let environment = program.environment
    let term = environment["TERM"] ?? "-"
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let editor = program.chosenEditor ?? program.installedEditor?.path
    let canDraw = term != "-" && term != "dumb" && Screen.isDescribed(terminal: term)
    return [
      Item(
        name: "terminal",
        found: "TERM=\(term), \(program.screen.width), "
          + (program.screen.isTerminal ? "tty" : "no tty")
          + (program.screen.usesColor ? ", colour" : ", no colour"),
        remedy: !canDraw && program.screen.isTerminal ? Message("doctor.terminal.remedy") : nil),
      Item(
        name: "locale", found: locale ?? "-",
        remedy: program.screen.isUnicode ? nil : Message("doctor.locale.remedy")),
      Item(
        name: "language",
        found: program.localiser.language.code + ", "
          + program.languages.map(\.code).joined(separator: " ")),
      Item(
        name: "editor", found: editor ?? "-",
        remedy: editor.flatMap(program.programPath) == nil
          ? Message("doctor.editor.remedy") : nil),
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
    let count = images.repositories.count
    // Families are read when they are needed; here all are.
    _ = images.allImages
    let problem = images.problems.first.map { "\($0.source.path): \($0.finding.key)" }
    return [
      Item(name: "content", found: program.contentPath),
      Item(name: "course", found: found, remedy: remedy),
      Item(
        name: "images", found: "\(count)" + (problem.map { ", \($0)" } ?? ""),
        remedy: count == 0 || problem != nil
          ? Message("doctor.images.remedy", ["path": .text("\(program.contentPath)/Images")]) : nil),
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
      defer { Disk.remove("\(folder)/.doctor") }
      // As much as a record takes at first: a full disk shows only when something is written.
      try Disk.write(Array(repeating: 0, count: 65536), to: "\(folder)/.doctor")
    } catch {
      return (
        Message(
          "doctor.record.remedy", ["path": .text(folder), "reason": .message(error.reason)]), false
      )
    }
    do throws(StoreError) {
      let store = try ProgressStore(path: path, setAside: { _ in nil })
      try store.proveWritable()
      return (nil, true)
    } catch {
      return (
        Message(
          "doctor.record.broken", ["path": .text(path), "reason": .message(error.message)]), true
      )
    }
  }
}
