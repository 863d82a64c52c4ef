import ArgumentParser
import Findings
import Folders
import Lessons
import Localisation
import ProgressStore
import TeachingShell
import Terminal

/// The shell with its record, put together from what was chosen.
struct ShellLaunch {
  var course: String?
  var lesson: String?
  var plain = false
  var choices = Program.Choices()

  func run() throws {
    let program = try Program(choices, course: course)
    let course = try loadCourse(program)
    var notes: [Message] = []
    let record = openRecord(program, &notes)
    let language = program.requested ?? rememberedLanguage(program, record.store)
    let reader = makeReader(program)
    let index = try lessonIndex(in: course, program, record.store)
    let library = LessonLibrary(course: course, images: program.images)
    var screen = program.screen
    screen.isPlain = plain || ((try? record.store.setting("plain")) ?? nil) == "yes"
    guard
      let shell = Shell(
        Shell.Setup(
          library: library, locales: program.locales, languages: program.languages,
          language: language, screen: screen, reader: reader, store: record.store,
          dataFolder: record.folder, recordPath: record.path,
          editor: { program.chosenEditor ?? program.installedEditor?.name },
          home: program.environment["HOME"],
          lessonIndex: index, version: Program.version, notes: notes))
    else {
      program.complain(Message("command.no-lesson", ["path": .text(course.folder.path)]))
      throw ExitCode(2)
    }
    if let reader = reader as? EditLineReader {
      if let folder = record.folder { reader.keepHistory(in: "\(folder)/\(course.id).history") }
      reader.completions = { [unowned shell] in shell.completions(for: $0) }
    }
    shell.run()
    // A script that answers asks with its exit code whether the lesson is passed.
    if !reader.isInteractive, shell.hasPassedAnsweredLesson == false { throw ExitCode(1) }
  }

  private func loadCourse(_ program: Program) throws -> Course {
    let path = course ?? "\(program.contentPath)/Lessons"
    let loaded = Course.load(.onDisk(path))
    if let course = loaded.course { return course }
    if let problem = loaded.problems.first {
      let lines = LineTable(problem.source.bytes)
      let place = lines.position(at: problem.finding.range.lowerBound)
      program.complain(
        Message(
          "command.course-problem",
          [
            "path": .text(problem.source.path), "line": .number(place.line),
            "problem": .message(problem.finding.what),
          ]))
    }
    throw ExitCode(2)
  }

  private func lessonIndex(
    in course: Course, _ program: Program, _ store: ProgressStore
  ) throws -> Int {
    let ids = course.lessonIDs
    if let lesson {
      if let index = ids.firstIndex(of: lesson) { return index }
      let guess = DidYouMean.closest(to: lesson, in: ids)
      program.complain(
        guess.map {
          Message("shell.unknown-lesson.guess", ["name": .text(lesson), "guess": .text($0)])
        } ?? Message("shell.unknown-lesson", ["name": .text(lesson)]))
      throw ExitCode(2)
    }
    let last = (try? store.setting("lesson:\(course.id)")) ?? nil
    return last.flatMap { ids.firstIndex(of: $0) } ?? 0
  }

  private func rememberedLanguage(_ program: Program, _ store: ProgressStore) -> Language {
    let code = (try? store.setting("language")) ?? nil
    if let code, case .exact(let language) = Language.find(code, in: program.languages) {
      return language
    }
    return program.localiser.language
  }

  private func makeReader(_ program: Program) -> any LineReader {
    guard Standard.inputIsTerminal else { return ScriptReader() }
    return EditLineReader(usesColor: program.screen.usesColor) ?? ScriptReader()
  }

  // MARK: The record

  private struct Record {
    var store: ProgressStore
    /// `nil` when nothing can be written.
    var folder: String?
    var path: String
  }

  /// Opens the record; where that cannot be, one in memory, with a note that says why.
  private func openRecord(_ program: Program, _ notes: inout [Message]) -> Record {
    if let folder = program.dataFolder {
      let path = Program.recordPath(in: folder)
      do {
        try Disk.makeFolder(folder)
        let store = try ProgressStore(path: path, setAside: Self.setAside)
        if let broken = store.brokenFile {
          notes.append(Message("shell.record.set-aside", ["path": .text(broken)]))
        }
        return Record(store: store, folder: folder, path: path)
      } catch let error as StoreError {
        notes.append(error.message)
      } catch let error as FolderError {
        notes.append(
          Message(
            "shell.record.no-folder", ["path": .text(folder), "reason": .message(error.reason)]))
      } catch {
        notes.append(Message("shell.record.no-home"))
      }
    } else {
      notes.append(Message("shell.record.no-home"))
    }
    notes.append(Message("shell.record.in-memory"))
    return Record(store: Self.storeInMemory(), folder: nil, path: "-")
  }

  private static func storeInMemory() -> ProgressStore {
    do { return try ProgressStore(path: ":memory:", setAside: { _ in nil }) } catch {
      fatalError("SQLite cannot make a database in memory")
    }
  }

  /// Moves a broken record out of the way and returns its new name.
  private static func setAside(_ path: String) -> String? {
    guard let target = Disk.setAside(path, as: "broken") else { return nil }
    for suffix in ["-wal", "-shm"] { Disk.move("\(path)\(suffix)", to: "\(target)\(suffix)") }
    return target
  }
}
