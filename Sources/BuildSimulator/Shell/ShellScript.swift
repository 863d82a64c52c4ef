/// A shell text as simple commands, as far as it consists of them.
///
/// Conditionals, loops, functions, subshells and substitutions are not followed: what they touch is
/// unknown. Source for the words: POSIX.1-2024, Shell Command Language, 2.2 and 2.3.
struct ShellScript {
  enum Connector: Sendable {
    /// Runs in any case: `;`, a new line, or the first one.
    case always
    case and
    case or
    case pipe
  }

  struct Command: Sendable {
    var connector: Connector
    /// `nil` for a word whose value cannot be known.
    var words: [String?]
    /// Names that are set in front of the command or, without one, for the rest of the script.
    var assignments: [(name: String, value: String?)] = []
    /// Files written by `>` and `>>`; `nil` where the name cannot be known.
    var outputs: [String?] = []
  }

  var commands: [Command]
  /// False where something stands in the script that is not followed.
  var isSimple: Bool

  private static let compoundWords: Set<String> = [
    "if", "then", "else", "elif", "fi", "for", "while", "until", "do", "done", "case", "esac",
    "function", "{", "}", "!", "[[",
  ]

  /// Reads a script; `value` answers `nil` for names that are not known.
  init(_ text: [UInt8], value: @escaping (String) -> String?) {
    var reader = ShellReader(text, value: value)
    commands = reader.commands()
    isSimple =
      !reader.metCompound
      && commands.allSatisfy { command in
        !(command.words.first ?? nil).map { ShellScript.compoundWords.contains($0) }.isTrue
      }
  }
}

extension Optional<Bool> {
  fileprivate var isTrue: Bool { self == true }
}
