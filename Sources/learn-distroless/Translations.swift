import ArgumentParser
import Findings
import Folders
import Lessons
import Localisation
import Terminal

/// `translations …`: what is translated, and the way to translators' tools and back.
struct Translations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations", abstract: "Tools for people who translate lessons.",
    subcommands: [
      TranslationsStatus.self, TranslationsUpdate.self, TranslationsExport.self,
      TranslationsImport.self,
    ])
}

/// `translations status`: blocks done, missing, stale, a language.
struct TranslationsStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "What is translated, what is missing, what is stale.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "A course folder; default: the course that comes along.", completion: .directory)
  var course: String?

  func run() throws {
    let program = try Program(common)
    let tools = try CourseTools(program, course)
    let found = try tools.translated()
    let lock = TranslationLock(of: found.course)
    var isOpen = false
    for language in found.course.languages where language != found.course.sourceLanguage {
      let all = found.lessons.map { ($0.id, lock.status(of: $0, in: language)) }
      let (done, missing, stale) = all.reduce((0, 0, 0)) {
        ($0.0 + $1.1.done, $0.1 + $1.1.missing.count, $0.2 + $1.1.stale.count)
      }
      isOpen = isOpen || missing + stale > 0
      program.say(
        Message(
          "translations.language",
          [
            "language": .text(language), "done": .number(done), "missing": .number(missing),
            "stale": .number(stale),
          ]))
      for (lesson, status) in all {
        for block in status.missing { say("translations.missing", lesson, block, program) }
        for block in status.stale { say("translations.stale", lesson, block, program) }
      }
    }
    for (code, open) in InterfaceWords(program.locales).untranslated {
      program.say(
        Message("translations.interface", ["language": .text(code), "n": .number(open)]))
    }
    if isOpen { throw ExitCode(1) }
  }

  private func say(_ key: String, _ lesson: String, _ block: String, _ program: Program) {
    program.say(Message(key, ["lesson": .text(lesson), "key": .text(block)]))
  }
}

/// `translations update`: the translations as they stand are taken for good.
struct TranslationsUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Take up new and changed translations as made from today's words.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "A course folder; default: the course that comes along.", completion: .directory)
  var course: String?

  @Flag(help: "Also those that were not touched since their source changed.")
  var all = false

  func run() throws {
    let program = try Program(common)
    let tools = try CourseTools(program, course)
    let found = try tools.translated()
    var lock = TranslationLock(of: found.course)
    lock.update(from: found.lessons, all: all)
    let path = "\(tools.path)/\(TranslationLock.file)"
    try tools.write(lock.text, to: path)
    program.say(Message("translations.updated", ["path": .text(path)]))
  }
}

/// `translations export`: a PO file for translators' tools.
struct TranslationsExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a course's words as a PO file to standard output.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "A course folder; default: the course that comes along.", completion: .directory)
  var course: String?

  @Option(help: "The language to translate to.", completion: .list(["hi-en"]))
  var to: String

  func run() throws {
    let program = try Program(common)
    let tools = try CourseTools(program, course)
    let found = try tools.translated()
    try tools.checkLanguage(to, of: found.course)
    program.output(
      CoursePO(
        lessons: found.lessons, language: to, lock: TranslationLock(of: found.course)
      ).text)
  }
}

/// `translations import`: the words of a PO file back into the lessons.
struct TranslationsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Write the words of a PO file into the lessons of a course.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "The PO file; - reads standard input.", completion: .file(extensions: ["po"]))
  var file: String

  @Argument(help: "A course folder; default: the course that comes along.", completion: .directory)
  var course: String?

  @Option(help: "The language of the translations.", completion: .list(["hi-en"]))
  var to: String

  func run() throws {
    let program = try Program(common)
    let tools = try CourseTools(program, course)
    let found = try tools.translated()
    try tools.checkLanguage(to, of: found.course)
    let source: SourceText
    do throws(FolderError) { source = try program.read(file, limit: 1 << 24) } catch {
      program.complain(about: error, path: file)
      throw ExitCode(2)
    }
    guard source.bytes.isUTF8 else {
      program.complain(Message("command.not-utf8", ["path": .text(file)]))
      throw ExitCode(2)
    }
    let po = POFile(source.bytes)
    if let language = TranslationsImport.language(of: source.text), language != to {
      program.complain(
        Message("translations.other-language", ["found": .text(language), "language": .text(to)]))
      throw ExitCode(2)
    }
    if let problem = po.problems.first {
      program.complain(
        Message(
          "translations.bad-po", ["path": .text(file), "line": .number(problem.line)]))
      throw ExitCode(2)
    }
    var count = 0
    for lesson in found.lessons {
      guard let text = CoursePO(lessons: [lesson], language: to).translated(lesson, by: po) else {
        continue
      }
      count += 1
      try tools.write(text, to: "\(tools.path)/\(lesson.id)/text.\(to).md")
    }
    program.say(Message("translations.imported", ["n": .number(count)]))
    let known = Set(found.lessons.flatMap { CoursePO(lessons: [$0], language: to).usable(po, $0) })
    let passedOver = po.entries.keys.filter { !known.contains($0) }.sorted()
    for key in passedOver.prefix(20) {
      program.say(Message("translations.passed-over", ["key": .text(key)]))
    }
  }
}

extension TranslationsImport {
  /// What the header of a PO file says; `nil` where it says nothing.
  fileprivate static func language(of text: String) -> String? {
    let header = text.split(separator: "\"Language: ").dropFirst().first
    return header.map { String($0.prefix { $0 != "\\" && $0 != "\"" && $0 != "\n" }) }
  }
}

extension CourseTools {
  /// The course and its lessons.
  ///
  /// - Throws: `ExitCode` 2 after saying what cannot be read.
  func translated() throws -> (course: Course, lessons: [Lesson]) {
    let lessons = lessons()
    guard let course = loaded.course, lessons.allSatisfy({ $0.loaded.lesson != nil }) else {
      show(
        loaded.problems + lessons.filter { $0.loaded.lesson == nil }.flatMap(\.loaded.problems),
        .text)
      throw ExitCode(2)
    }
    return (course, lessons.compactMap(\.loaded.lesson))
  }

  func checkLanguage(_ code: String, of course: Course) throws {
    if course.languages.contains(code), code != course.sourceLanguage { return }
    let known = course.languages.filter { $0 != course.sourceLanguage }.joined(separator: ", ")
    program.complain(
      Message("shell.lang.unknown", ["code": .text(code), "codes": .text(known)]))
    throw ExitCode(2)
  }

  func write(_ text: String, to path: String) throws {
    do throws(FolderError) { try Disk.write(Array(text.utf8), to: path) } catch {
      program.complain(about: error, path: path)
      throw ExitCode(2)
    }
  }
}
