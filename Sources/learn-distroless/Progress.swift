import ArgumentParser
import Findings
import Folders
import FoundationEssentials
import Lessons
import Localisation
import ProgressStore
import Reports
import TeachingShell
import Terminal

/// `progress show`, `export` and `import`: the learner's record, outside of the shell.
struct Progress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Show, export or import what you have done.",
    subcommands: [Show.self, Export.self, Import.self], defaultSubcommand: Show.self)

  /// Opens the record; a broken one is not set aside from here, only told.
  ///
  /// - Throws: `ExitCode` 2 after saying why there is none.
  private static func store(_ program: Program) throws -> (store: ProgressStore, path: String) {
    guard let folder = program.dataFolder else {
      program.complain(Message("shell.record.no-home"))
      throw ExitCode(2)
    }
    let path = Program.recordPath(in: folder)
    do throws(FolderError) { try Disk.makeFolder(folder) } catch {
      program.complain(about: error, path: folder)
      throw ExitCode(2)
    }
    do throws(StoreError) {
      return (try ProgressStore(path: path, setAside: { _ in nil }), path)
    } catch {
      program.complain(error.reading)
      throw ExitCode(2)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "List the lessons of a course with state and points.")

    @OptionGroup var common: CommonOptions

    @Option(help: "A course folder of your own.", completion: .directory)
    var course: String?

    func run() throws {
      let program = try Program(common, course: course)
      let tools = try CourseTools(program, course)
      guard let id = tools.loaded.course?.id else { throw ExitCode(2) }
      let store = try Progress.store(program).store
      do throws(StoreError) {
        for lesson in tools.lessonIDs {
          let record = try store.record(course: id, lesson: lesson)
          let state = program.localiser.text("shell.state.\(record.state.rawValue)")
          let points = program.localiser.text(
            "shell.list.points", ["points": .number(record.points)])
          program.show([
            StyledLine([
              Run(lesson, .code), Run("  \(state)"),
              Run(record.points > 0 ? ", \(points)" : "", .dim),
            ])
          ])
        }
        let due = try store.dueReviews(course: id).count
        if due > 0 { program.say(Message("shell.review.due", ["n": .number(due)])) }
      } catch {
        program.complain(error.reading)
        throw ExitCode(2)
      }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Print the whole record as JSON.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let program = try Program(common)
      let store = try Progress.store(program).store
      do throws(StoreError) {
        program.output(JSONText.of(try store.export()))
      } catch {
        program.complain(error.message)
        throw ExitCode(2)
      }
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Put an exported record in the place of the one that is there.")

    @OptionGroup var common: CommonOptions

    @Argument(
      help: "A file that `progress export` wrote; - is standard input.",
      completion: .file(extensions: ["json"]))
    var file: String

    @Flag(help: "Replace a record that holds something.")
    var replace = false

    /// Largest export that is read, in bytes.
    private static let largestFile = 256 << 20

    func run() throws {
      let program = try Program(common)
      let export = try read(program)
      let (store, path) = try Progress.store(program)
      do {
        guard try replace || store.export().isEmpty else {
          program.complain(Message("command.progress.exists", ["path": .text(path)]))
          throw ExitCode(2)
        }
        try store.replace(with: export)
        try setDraftsAside(of: export.places, store, program)
        program.say(
          Message(
            "command.progress.imported",
            ["n": .number(export.lessons.count), "path": .text(path)]))
      } catch let error as StoreError {
        program.complain(error.message)
        throw ExitCode(2)
      }
    }

    /// Draft files of this machine would win over the imported drafts; they keep their text under another name.
    private func setDraftsAside(
      of places: [ProgressExport.Place], _ store: ProgressStore, _ program: Program
    ) throws(StoreError) {
      for place in places {
        let folder = DraftFolder(
          in: program.dataFolder ?? "", course: place.course, step: place.lesson)
        let path = folder.draftPath
        guard let draft = try store.draft(course: place.course, lesson: place.lesson),
          let own = try? Disk.read(path, limit: 1 << 24), own != Array(draft.utf8),
          let moved = Disk.setAside(path, as: "before-import")
        else { continue }
        program.complain(
          Message("command.progress.draft-aside", ["path": .text(path), "target": .text(moved)]))
      }
    }

    private func read(_ program: Program) throws -> ProgressExport {
      let bytes: [UInt8]
      do throws(FolderError) {
        bytes = try program.read(file, limit: Import.largestFile).bytes
      } catch {
        program.complain(about: error, path: file)
        throw ExitCode(2)
      }
      guard let export = try? JSONDecoder().decode(ProgressExport.self, from: Data(bytes)) else {
        program.complain(Message("command.progress.no-export", ["path": .text(file)]))
        throw ExitCode(2)
      }
      guard export.schema == ProgressExport.currentSchema else {
        program.complain(
          Message(
            "command.progress.other-schema",
            ["path": .text(file), "found": .text(export.schema)]))
        throw ExitCode(2)
      }
      if let wrong = export.firstWrongValue {
        program.complain(
          Message(
            "command.progress.wrong-value",
            ["path": .text(file), "place": .text(wrong.place), "found": .text(wrong.found)]))
        throw ExitCode(2)
      }
      return export
    }
  }
}
