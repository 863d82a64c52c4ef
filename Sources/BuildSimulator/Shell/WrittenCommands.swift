import DockerfileSyntax

/// The commands that stand in a `RUN`, wherever in its script; whether each one is reached is not asked.
struct WrittenCommands {
  /// The words of each; `nil` for a word that holds a variable.
  private(set) var commands: [[String?]] = []
  /// False where a part of the script is not read.
  private(set) var isComplete = true

  init(in instruction: Instruction, _ script: ShellScript?) {
    if instruction.form == .exec {
      add(instruction.words.map { .some($0.text) })
    } else if let script {
      add(ShellCommandLine.all(in: script), isFollowed: script.isFollowed)
    } else {
      isComplete = false
    }
  }

  private mutating func add(_ lines: [ShellCommandLine], isFollowed: Bool) {
    isComplete = isComplete && isFollowed
    for line in lines { add(line.words.map { $0.contains("$") ? nil : $0 }) }
  }

  /// One command, without what only runs it: `env A=b npm ci`, `sh -c "npm ci"`.
  private mutating func add(_ words: [String?]) {
    var words = words[...]
    while let first = words.first ?? nil, PrefixCommands.names.contains(FileTree.name(of: first)) {
      words = words.dropFirst().drop { word in
        guard let word else { return false }
        return word.hasPrefix("-") || word.contains("=") || word.first?.isNumber == true
      }
    }
    guard !words.isEmpty else { return }
    let isShell = (words.first ?? nil).map {
      ["ash", "bash", "sh"].contains(FileTree.name(of: $0))
    }
    if isShell == true, let option = words.firstIndex(of: "-c"), option + 1 < words.endIndex {
      guard let text = words[option + 1] else { return isComplete = false }
      let script = ShellScript(Array(text.utf8))
      return add(ShellCommandLine.all(in: script), isFollowed: script.isFollowed)
    }
    commands.append(Array(words))
  }

  /// Whether one of them is the wanted command: the same program, then the same words in front.
  ///
  /// Options in between do not count. `nil` where variables may hide it.
  func contain(_ wanted: [String]) -> Bool? {
    let answers = commands.map { WrittenCommands.is($0, wanted) }
    if answers.contains(true) { return true }
    return isComplete && !answers.contains(nil) ? false : nil
  }

  private static func `is`(_ words: [String?], _ wanted: [String]) -> Bool? {
    guard let program = words.first ?? nil else { return nil }
    guard FileTree.name(of: program) == wanted.first else { return false }
    let options = wanted.filter { $0.hasPrefix("-") }
    guard options.allSatisfy({ words.contains($0) }) else {
      return words.contains(nil) ? nil : false
    }
    var operands = operands(words.dropFirst())
    var wantedOperands = wanted.dropFirst().filter { !$0.hasPrefix("-") }
    if wanted.first == "npm" {
      // What is installed for the whole system is none of the project's.
      if words.contains(where: { ["-g", "--global", "--location=global"].contains($0) }) {
        return false
      }
      wantedOperands = canonical(wantedOperands.map { .some($0) }).compactMap(\.self)
      operands = canonical(operands)
    }
    for (index, word) in wantedOperands.enumerated() {
      guard index < operands.count else { return false }
      guard let operand = operands[index] else { return nil }
      if operand != word { return false }
    }
    return true
  }

  private static func canonical(_ operands: [String?]) -> [String?] {
    guard let verb = operands.first ?? nil else { return operands }
    return [NPMVerbs.canonical(verb)] + operands.dropFirst()
  }

  /// The words that are no options, and no values of npm's.
  private static func operands(_ words: ArraySlice<String?>) -> [String?] {
    var operands: [String?] = []
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if let word, word.hasPrefix("-") {
        isValue = NPMCommand.valueOptions.contains(word)
      } else {
        operands.append(word)
      }
    }
    return operands
  }
}

extension Simulation.Step {
  /// Whether a command stands in this step: `["npm", "ci"]` also for `npm --no-audit clean-install`;
  /// `nil` where that is not known.
  package func runs(_ command: [String]) -> Bool? {
    guard instruction.keyword == .run else { return false }
    return WrittenCommands(in: instruction, script).contain(command)
  }
}
