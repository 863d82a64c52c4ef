import BuildModel

/// A command at work: what it was called with, and the stage that it changes.
struct CommandRun {
  /// The words behind the command's name; `nil` for one that cannot be known.
  var arguments: [String?]
  var state: StageState
  let context: BuildContext
  /// How many scripts deep this is; `npm run` may call itself.
  var depth = 0

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

  /// The text of a file of the stage, where it is known because it came from the context.
  func read(_ word: String) -> [UInt8]? {
    guard case .present(.file(let file)) = state.files.look(at: path(word)),
      let contextPath = file.contextPath
    else { return nil }
    return context.read(contextPath)
  }
}

/// What is known of one command; one file each.
protocol SimulatedCommand: Sendable {
  static var names: [String] { get }
  static func run(_ run: inout CommandRun) -> CommandRun.Outcome
}

/// All commands whose effects are known.
enum KnownCommands {
  private static let all: [any SimulatedCommand.Type] = [
    CopyCommand.self, HarmlessCommands.self, MakeDirectoryCommand.self, MoveCommand.self,
    NPMCommand.self, NPXCommand.self, PackageManagerCommands.self, RemoveCommand.self,
    TouchCommand.self,
  ]

  private static let byName = Dictionary(
    all.flatMap { command in command.names.map { ($0, command) } },
    uniquingKeysWith: { first, _ in first })

  /// Runs the command that the words name.
  static func run(_ words: [String?], in run: inout CommandRun) -> CommandRun.Outcome {
    guard let name = words.first ?? nil else { return .unknown("") }
    if let outcome = run.runProjectCommand(words) { return outcome }
    guard let command = byName[name] else { return .unknown(name) }
    run.arguments = Array(words.dropFirst())
    return command.run(&run)
  }
}

extension CommandRun {
  /// A command that the lesson describes; `nil` where it describes none of that name.
  mutating func runProjectCommand(_ words: [String?]) -> Outcome? {
    let known = words.prefix { $0 != nil }.compactMap { $0 }
    guard let fact = context.facts.commands.first(where: { known.starts(with: $0.words) }) else {
      return nil
    }
    for need in fact.needs where state.files.look(at: path(need.path)).isAbsent {
      return .fails(need.error)
    }
    var added = Size.zero
    for product in fact.makes {
      let size = product.bytes.map { Size($0, .estimated) } ?? .unknown
      state.files.put(
        .file(File(size: size, origin: .command, imports: product.imports)), at: path(product.path))
      added += size
    }
    return .done(added)
  }
}
