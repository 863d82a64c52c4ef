import BuildModel

/// A command at work: what it was called with, and the stage that it changes.
struct CommandRun {
  /// The words behind the command's name; `nil` for one that cannot be known.
  var arguments: [String?]
  var state: StageState
  let context: BuildContext
  /// How many scripts deep this is; `npm run` may call itself.
  var depth = 0
  /// `set -e` was met.
  var stopsAtFailures = false
  /// Programs of `node_modules/.bin` are found by name: inside of `npx` and of npm's scripts.
  var findsLocalPrograms = false

  enum Outcome {
    /// It did what is known of it; the bytes are what it added.
    case done(Size)
    /// It may have done anything; the name is for the reason.
    case unknown(String)
    /// It stops the build, with what it prints.
    case fails(String)
  }

  /// Arguments that are no options; `nil` where one of them cannot be known.
  var operands: [String]? {
    let known = arguments.compactMap { $0 }
    return known.count == arguments.count ? known.filter { !$0.hasPrefix("-") } : nil
  }

  func has(option names: String...) -> Bool {
    arguments.contains { $0.map { names.contains($0) } ?? false }
  }

  /// An absolute path for a word, seen from the working folder.
  func path(_ word: String) -> String {
    FileTree.absolute(word, in: state.workingDirectory)
  }

  /// The paths that a word of a command names, patterns replaced by what they match; `nil` where
  /// that is not known.
  func matches(of word: String) -> [String]? {
    guard NamePattern.isPattern(word.utf8) else { return [word] }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let parent = parts.dropLast().joined(separator: "/")
    guard let last = parts.last, !NamePattern.isPattern(parent.utf8),
      case .present(.directory(let folder)) = state.files.look(
        at: path(parent.isEmpty && !word.hasPrefix("/") ? "." : parent + "/")),
      !folder.isOpen
    else { return nil }
    // A pattern does not match hidden files unless it begins with a dot itself.
    return folder.entries(matching: last).map(\.name)
      .filter { !$0.hasPrefix(".") || last.hasPrefix(".") }
      .map { parts.count > 1 ? "\(parent)/\($0)" : $0 }
  }

  /// The text of a file of the stage, where it is known because it came from the context.
  func read(_ word: String) -> [UInt8]? {
    guard case .present(.file(let file)) = state.files.look(at: path(word)),
      let contextPath = file.contextPath
    else { return nil }
    return context.read(contextPath)
  }
}

/// What is known of one command, or of several that do the same.
protocol SimulatedCommand: Sendable {
  static var names: [String] { get }
  static func run(_ run: inout CommandRun) -> CommandRun.Outcome
}

/// All commands whose effects are known.
enum KnownCommands {
  private static let all: [any SimulatedCommand.Type] = [
    CargoCommand.self, CompilerCommand.self, CopyCommand.self, CorepackCommand.self,
    DotNetCommand.self, GoCommand.self, GradleCommand.self, HarmlessCommands.self,
    JavaToolCommands.self, LinkCommand.self, MakeDirectoryCommand.self, MavenCommand.self,
    MoveCommand.self, NPMCommand.self, NPXCommand.self, NodeCommand.self,
    PackageManagerCommands.self, PipCommand.self, PrefixCommands.self, PythonCommand.self,
    RemoveCommand.self, ShellCommands.self, SwiftCommand.self, TouchCommand.self,
    TypeScriptCommand.self,
  ]

  private static let byName = Dictionary(
    all.flatMap { command in command.names.map { ($0, command) } },
    uniquingKeysWith: { first, _ in first })

  /// Runs the command that the words name.
  static func run(_ words: [String?], in run: inout CommandRun) -> CommandRun.Outcome {
    guard let name = words.first ?? nil else { return .unknown("") }
    if let outcome = run.runProjectCommand(words) { return outcome }
    if let outcome = run.runEnvironmentProgram(words) { return outcome }
    guard let command = byName[name] else { return .unknown(name) }
    run.arguments = Array(words.dropFirst())
    return command.run(&run)
  }
}
