import BuildModel
import Findings

/// A command at work: what it was called with, and the stage that it changes.
struct CommandRun {
  /// The words behind the command's name; `nil` for one that cannot be known.
  var arguments: [String?]
  /// The name that it was called by, without its folder.
  var commandName = ""
  var state: StageState
  let context: BuildContext
  /// How many scripts deep this is; `npm run` may call itself.
  var depth = 0
  /// Programs of `node_modules/.bin` are found by name: inside of `npx` and of npm's scripts.
  var findsLocalPrograms = false
  /// What the command gets on standard input and has printed, where that is known.
  var input: [UInt8]?
  var printed: [UInt8]?
  var shell = ShellState()
  /// Looks at programs instead of running them, when a container starts.
  var recorder: StartRecorder?

  init(arguments: [String?], state: StageState, context: BuildContext) {
    self.arguments = arguments
    self.state = state
    self.context = context
  }

  enum Outcome {
    /// It did what is known of it. The size is zero, or unknown where it wrote more than is known.
    case done(Size)
    /// It did what is known of it; whether it says yes or no is not known.
    case undecided
    /// It may have done anything; the name is for the reason.
    case unknown(String)
    /// It ends with an error, with what it prints.
    case fails(String)

    var hasFailed: Bool { if case .fails = self { true } else { false } }
  }

  /// Arguments that are no options; `nil` where one of them cannot be known.
  var operands: [String]? {
    let known = arguments.compactMap { $0 }
    guard known.count == arguments.count else { return nil }
    guard let end = known.firstIndex(of: "--") else {
      return known.filter { !$0.hasPrefix("-") || $0 == "-" }
    }
    return known[..<end].filter { !$0.hasPrefix("-") } + known[(end + 1)...]
  }

  func has(option names: String...) -> Bool {
    arguments.contains { $0.map { names.contains($0) } ?? false }
  }

  /// Whether a letter is among the short options: `-rf` has `r` and `f`.
  func has(letter: Character) -> Bool {
    arguments.contains { argument in
      guard let argument, argument.utf8.first == 0x2D, argument.utf8.dropFirst().first != 0x2D
      else { return false }
      return argument.contains(letter)
    }
  }

  /// An absolute path for a word, seen from the working folder.
  func path(_ word: String) -> String {
    FileTree.absolute(word, in: state.workingDirectory)
  }

  func look(_ word: String) -> Presence { state.files.look(at: path(word)) }

  /// The text of a file of the stage, where it is known.
  func read(_ word: String) -> [UInt8]? {
    look(word).file.flatMap { context.bytes(of: $0) }
  }

  /// The text of a file of the working folder as a string.
  func text(of path: String) -> String? { read(path).map { String(decoding: $0, as: UTF8.self) } }

  /// Prints something that is known.
  mutating func print(_ text: String) { printed = Array(text.utf8) }

  // MARK: Writing

  /// Who runs the commands; `nil` where the numbers are not known.
  var owner: Owner? { state.owner }

  /// What new files and folders get.
  var newFile: Attributes { Attributes(mode: 0o644, owner: owner) }
  var newFolder: Attributes { Attributes(mode: 0o755, owner: owner) }
  var newProgram: Attributes { Attributes(mode: 0o755, owner: owner) }

  mutating func put(_ node: Node, at path: String) {
    state.files.put(node, at: path, made: newFolder)
  }

  mutating func makeFolder(_ path: String, isOpen: Bool = false) {
    var folder = Directory(newFolder)
    folder.isOpen = isOpen
    put(.directory(folder), at: path)
  }

  /// Puts a file of which only the place is known.
  mutating func makeFile(at path: String, _ change: (inout File) -> Void = { _ in }) {
    let size = context.facts.size(ofMade: path, isProgram: false)
    var file = File(size: size, origin: .command, attributes: newFile)
    change(&file)
    put(.file(file), at: path)
  }

  /// Says that a folder is there and may hold anything.
  mutating func open(_ path: String) {
    if state.files.look(at: path).isDirectory { return state.files.open(path) }
    makeFolder(path, isOpen: true)
  }

  /// Says that a folder is there and that anything may have been put into it, at any depth.
  mutating func openEverything(in path: String) {
    open(path)
    state.files.openEverything(below: path)
  }

  /// Whether a path lies in a mount that cannot be written to.
  func isReadOnly(_ path: String) -> Bool {
    state.readOnlyPaths.contains { path == $0 || path.hasPrefix($0 == "/" ? "/" : $0 + "/") }
  }

  /// What is said where the user may not write into the folder of a path; `nil` where it may, or
  /// where that is not known.
  func isRefused(writing path: String) -> Bool {
    if isReadOnly(path) { return true }
    guard let owner, owner.user != 0 else { return false }
    var folder = FileTree.folder(of: path)
    while true {
      switch state.files.look(at: folder) {
      case .present(.directory(let directory)):
        return directory.attributes.allows(2, to: owner) == false
      case .absent where folder != "/": folder = FileTree.folder(of: folder)
      case .present, .absent, .unknown: return false
      }
    }
  }
}

/// What is known of one command, or of several that do the same.
protocol SimulatedCommand: Sendable {
  static var names: [String] { get }
  static func run(_ run: inout CommandRun) -> CommandRun.Outcome
}
