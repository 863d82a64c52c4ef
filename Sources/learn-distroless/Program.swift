import ArgumentParser
import BuildModel
import Findings
import Folders
import FoundationEssentials
import Lessons
import Localisation
import ProgressStore
import Reports
import TeachingShell
import Terminal

/// What every command needs: the content, the words, the screen.
struct Program: Sendable {
  static let version = "0.1.0"

  let environment: [String: String]
  let contentPath: String
  let locales: Folder
  let languages: [Language]
  let screen: Screen
  /// The language that was asked for by flag; `nil` where nobody asked.
  let requested: Language?
  let localiser: Localiser

  /// Finds content and language.
  ///
  /// - Throws: `ExitCode` 2 after saying what is missing.
  init(_ options: CommonOptions, course: String? = nil) throws {
    try self.init(options.choices, course: course)
  }

  /// What may be chosen for every command.
  struct Choices {
    var language: String?
    var color = Screen.ColorChoice.auto
    var content: String?
  }

  /// - Throws: `ExitCode` 2 after saying what is missing.
  init(_ choices: Choices, course: String? = nil) throws {
    environment = ProcessInfo.processInfo.environment
    screen = Screen.detect(color: choices.color, environment: environment)
    do throws(ContentFolder.Failure) {
      contentPath = try ContentFolder(
        option: choices.content, environment: environment, program: Program.executablePath
      ).path
    } catch {
      throw Program.complain(error)
    }
    locales = .onDisk("\(contentPath)/Locales")
    languages = Program.languages(in: locales, course: course)
    requested = try Program.language(choices.language, languages, locales, screen)
    guard let language = requested ?? Language.preferred(environment: environment, in: languages)
    else { throw Program.complain(.notThere("\(contentPath)/Locales")) }
    localiser = Localiser(language, locales: locales)
  }

  private static var executablePath: String {
    Disk.resolved("/proc/self/exe") ?? CommandLine.arguments.first ?? ""
  }

  /// Without content there are no words either, so these two sentences stand in the code.
  private static func complain(_ failure: ContentFolder.Failure) -> ExitCode {
    let what =
      switch failure {
      case .notThere(let path):
        "learn-distroless: \(VisibleText.escaping(path)) does not hold Lessons, Locales and Images."
      case .nowhere: "learn-distroless: the folder with Lessons, Locales and Images was not found."
      }
    Standard.error(what + "\nName it with --content DIR or LEARN_DISTROLESS_CONTENT.\n")
    return ExitCode(2)
  }

  /// Those that the program speaks, and those that a course brings.
  private static func languages(in locales: Folder, course: String?) -> [Language] {
    let own = Language.all(in: locales)
    let codes = course.flatMap { Course.load(.onDisk($0)).course?.languages } ?? []
    return own
      + codes.filter { code in !own.contains { $0.code == code.lowercased() } }
      .map(Language.init(ofCourse:))
  }

  private static func language(
    _ code: String?, _ languages: [Language], _ locales: Folder, _ screen: Screen
  ) throws -> Language? {
    guard let code else { return nil }
    switch Language.find(code, in: languages) {
    case .exact(let language), .approximate(let language): return language
    case nil:
      guard let first = languages.first else { return nil }
      let codes = languages.map { "`\($0.code)`" }.joined(separator: ", ")
      Program.complain(
        Message("shell.lang.unknown", ["code": .text(code), "codes": .text(codes)]),
        Localiser(first, locales: locales), screen)
      throw ExitCode(2)
    }
  }

  // MARK: Saying things

  /// Results go to standard output.
  func show(_ lines: [StyledLine]) { Standard.output(Painter(screen).paint(lines)) }

  /// Text that is made for other programs, as it is.
  func output(_ text: String) { Standard.output(text) }

  /// A sentence that is a result.
  func say(_ message: Message) {
    show([StyledLine(InlineText.runs(localiser.text(for: message)))])
  }

  /// Everything else goes to standard error.
  func complain(_ message: Message) { Program.complain(message, localiser, screen) }

  private static func complain(_ message: Message, _ localiser: Localiser, _ screen: Screen) {
    let runs = [Run("learn-distroless: ")] + InlineText.runs(localiser.text(for: message))
    Standard.error(Painter(Program.plain(screen)).paint(StyledLine(runs)) + "\n")
  }

  private static func plain(_ screen: Screen) -> Screen {
    Screen(isTerminal: false, usesColor: false, isUnicode: screen.isUnicode, width: screen.width)
  }

  func complain(about error: FolderError, path: String) {
    complain(
      Message("command.cannot-read", ["path": .text(path), "reason": .message(error.reason)]))
  }

  /// Says what is wrong with the files of `Images/` that were read; what they list counts as unknown.
  func complain(aboutDataOf images: BaseImageCatalogue) {
    images.problems.forEach(complain(about:))
  }

  /// Shows what is wrong in a file, with its line.
  func complain(about problem: FileFinding) {
    let text = FindingText(localiser, width: screen.width)
    let table = LineTable(problem.source.bytes)
    let lines = text.lines(for: problem.finding, in: problem.source, table)
    Standard.error(Painter(Program.plain(screen)).paint(lines))
  }

  // MARK: Files

  var images: BaseImageCatalogue { BaseImageCatalogue(.onDisk("\(contentPath)/Images")) }

  /// Reads a file that the user named; `-` is standard input.
  func read(_ path: String, limit: Int) throws(FolderError) -> SourceText {
    let bytes =
      path == "-"
      ? try Disk.readToEnd(0, shownAs: "-", limit: limit)
      : try Disk.read(path, shownAs: path, limit: limit)
    return SourceText(path: path, bytes: bytes)
  }

  /// The folder for drafts and record.
  var dataFolder: String? {
    func set(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let own = set("LEARN_DISTROLESS_HOME") { return own }
    if let data = set("XDG_DATA_HOME") { return "\(data)/learn-distroless" }
    return set("HOME").map { "\($0)/.local/share/learn-distroless" }
  }

  /// The record in the folder for it.
  static func recordPath(in dataFolder: String) -> String { "\(dataFolder)/record.sqlite3" }

  // MARK: The editor

  /// What `$VISUAL` or `$EDITOR` names.
  var chosenEditor: String? {
    ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  /// What Debian calls the editor, else nano or vi, where one is on the search path.
  var installedEditor: (name: String, path: String)? {
    ["editor", "nano", "vi"].lazy.compactMap { name in programPath(name).map { (name, $0) } }.first
  }

  /// Where the program of a command lies, such as `code -w`; `nil` where there is none.
  func programPath(_ command: String) -> String? {
    let name = command.prefix { $0 != " " }
    let places =
      name.contains("/")
      ? [String(name)] : (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
    return places.first { Disk.resolved($0) != nil }
  }
}
