import BuildModel

/// `test`, `[` and `[[`.
///
/// Source: POSIX.1-2024, "test".
struct TestCommand: SimulatedCommand {
  static let names = ["[", "test"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = []
    var words = run.arguments[...]
    if run.commandName == "[", words.last == "]" { words = words.dropLast() }
    return evaluate(run, Array(words), isExtended: false)
  }

  static func evaluate(
    _ run: CommandRun, _ words: [String?], isExtended: Bool
  ) -> CommandRun.Outcome {
    var parser = Parser(run: run, words: words[...], isExtended: isExtended)
    switch parser.alternatives() {
    case true? where parser.words.isEmpty: return .done(.zero)
    case false? where parser.words.isEmpty: return .fails("")
    default: return .undecided
    }
  }

  /// Works out a condition; `nil` where it is not known.
  private struct Parser {
    let run: CommandRun
    var words: ArraySlice<String?>
    let isExtended: Bool

    private func next(is text: String) -> Bool { (words.first ?? nil) == text }

    mutating func alternatives() -> Bool? {
      var value = conjunction()
      while next(is: isExtended ? "||" : "-o") {
        words = words.dropFirst()
        let other = conjunction()
        value =
          value == true || other == true ? true : value == false && other == false ? false : nil
      }
      return value
    }

    private mutating func conjunction() -> Bool? {
      var value = primary()
      while next(is: isExtended ? "&&" : "-a") {
        words = words.dropFirst()
        let other = primary()
        value =
          value == false || other == false ? false : value == true && other == true ? true : nil
      }
      return value
    }

    private mutating func primary() -> Bool? {
      guard let word = words.popFirst() else { return false }
      if word == "!" { return primary().map { !$0 } }
      if isExtended, word == "(" {
        let value = alternatives()
        if next(is: ")") { words = words.dropFirst() }
        return value
      }
      if let word, word.count == 2, word.hasPrefix("-"), let operand = words.first,
        !["=", "==", "!="].contains(operand)
      {
        words = words.dropFirst()
        return unary(word, operand)
      }
      let operators: Set<String> = [
        "=", "==", "!=", "-eq", "-ne", "-gt", "-lt", "-ge", "-le", "=~", "<", ">",
      ]
      guard let sign = words.first ?? nil, operators.contains(sign) else {
        return word.map { !$0.isEmpty }
      }
      words = words.dropFirst()
      let right = words.popFirst() ?? nil
      return binary(word, sign, right)
    }

    private func unary(_ sign: String, _ operand: String?) -> Bool? {
      guard let operand else { return nil }
      var presence = run.look(operand)
      // What `find -delete` or an unknown command may have taken away.
      if case .present = presence, run.state.files.mayHoldMore(onTheWayTo: run.path(operand)) {
        presence = .unknown
      }
      switch sign {
      case "-n": return !operand.isEmpty
      case "-z": return operand.isEmpty
      case "-e", "-r", "-w": return isThere(presence)
      case "-f": return isThere(presence) { if case .file = $0 { true } else { false } }
      case "-d": return isThere(presence) { if case .directory = $0 { true } else { false } }
      case "-x":
        if case .present(.file(let file)) = presence {
          return file.attributes.allows(1, to: run.owner)
        }
        return isThere(presence)
      case "-s":
        guard case .present(.file(let file)) = presence else { return isThere(presence) }
        // What the base image brings is counted with the image.
        if file.origin == .baseImage { return nil }
        return file.size.certainty == .known ? file.size.bytes > 0 : nil
      case "-L", "-h":
        return isThere(run.state.files.lookWithoutFollowing(at: run.path(operand))) {
          if case .link = $0 { true } else { false }
        }
      default: return nil
      }
    }

    private func isThere(_ presence: Presence, _ kind: (Node) -> Bool = { _ in true }) -> Bool? {
      switch presence {
      case .absent: false
      case .unknown, .present(.unknown): nil
      case .present(let node): kind(node)
      }
    }

    private func binary(_ left: String?, _ sign: String, _ right: String?) -> Bool? {
      guard let left, let right else { return nil }
      switch sign {
      case "=", "==":
        if isExtended, NamePattern.isPattern(right.utf8) {
          return NamePattern(forShell: right).matches(Array(left.utf8))
        }
        return left == right
      case "!=":
        if isExtended, NamePattern.isPattern(right.utf8) {
          return !NamePattern(forShell: right).matches(Array(left.utf8))
        }
        return left != right
      default: break
      }
      guard let one = Int(left), let two = Int(right) else { return nil }
      switch sign {
      case "-eq": return one == two
      case "-ne": return one != two
      case "-gt": return one > two
      case "-lt": return one < two
      case "-ge": return one >= two
      case "-le": return one <= two
      default: return nil
      }
    }
  }
}
