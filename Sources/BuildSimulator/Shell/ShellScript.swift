/// A shell text as a tree: commands, the operators between them, and compound commands.
///
/// Source: POSIX.1-2024, Shell Command Language, 2.9 and 2.10, and what bash adds that Dockerfiles use.
struct ShellScript: Sendable {
  /// Commands one after the other.
  var steps: [Step]
  /// False where something stands in the script that this reader does not follow.
  var isFollowed = true

  init(_ text: [UInt8]) {
    var reader = ShellReader(text)
    steps = reader.list(until: [])
    isFollowed = !reader.isLost && reader.isAtEnd
  }

  /// The commands of a text, or the only one, when it is one simple command and nothing else.
  var onlyCommand: Simple? {
    guard isFollowed, steps.count == 1, steps[0].pipeline.count == 1, !steps[0].isNegated,
      !steps[0].isBackground, case .simple(let command) = steps[0].pipeline[0]
    else { return nil }
    return command
  }

  /// One pipeline, and how it hangs together with the one before it.
  struct Step: Sendable {
    enum Connector: Sendable {
      /// Runs in any case: `;`, a new line, or the first one.
      case always
      case and
      case or
    }

    var connector = Connector.always
    var isNegated = false
    var isBackground = false
    /// At least one command.
    var pipeline: [Command] = []
  }

  indirect enum Command: Sendable {
    case simple(Simple)
    case group([Step], [Redirection])
    case subshell([Step], [Redirection])
    case conditional([(condition: [Step], body: [Step])], otherwise: [Step], [Redirection])
    /// Without words it goes over the arguments of the script.
    case each(name: String, words: [ShellWord]?, body: [Step], [Redirection])
    /// `while`, or `until` where it is negated.
    case loop(condition: [Step], body: [Step], isNegated: Bool, [Redirection])
    case choice(ShellWord, [(patterns: [ShellWord], body: [Step])])
    case function(name: String, body: [Step])
    /// `[[ … ]]`.
    case test([ShellWord])
  }

  struct Simple: Sendable {
    /// Names that are set in front of the command or, without one, for the rest of the script.
    var assignments: [(name: String, value: ShellWord)] = []
    /// `name=(a b c)` of bash.
    var arrays: [(name: String, words: [ShellWord])] = []
    var words: [ShellWord] = []
    var redirections: [Redirection] = []
  }

  struct Redirection: Sendable {
    enum Kind: Sendable {
      case output, appends, input
      /// The text that follows: `<<END`, `<<<word`.
      case hereText
      /// `2>&1` and the like: no file.
      case copy
    }

    var kind: Kind
    /// The number in front of it, or the usual one.
    var descriptor: Int
    var word: ShellWord
  }
}

/// A word as it is written: texts, variables and substitutions.
struct ShellWord: Sendable {
  enum Part: Sendable {
    /// Bytes as they are; quoted ones are no pattern and not split.
    case text([UInt8], isQuoted: Bool)
    /// What stands behind `$`: `name`, or all between braces.
    case variable([UInt8], isQuoted: Bool)
    case substitution([UInt8], isQuoted: Bool)
    /// `~` at the start.
    case home
    /// Arithmetic and other things whose value is not worked out.
    case unknown
  }

  var parts: [Part] = []

  init(_ parts: [Part] = []) { self.parts = parts }

  /// The text, where no variable or substitution is in it.
  var plainText: String? {
    var bytes: [UInt8] = []
    for part in parts {
      guard case .text(let text, _) = part else { return nil }
      bytes += text
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a word without any quotes, such as a keyword.
  var bareText: String? {
    guard parts.count == 1, case .text(let bytes, isQuoted: false) = parts[0] else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
