import BuildModel

extension CommandRun {
  /// Plays a shell text in the stage and says how it ended.
  mutating func play(script text: [UInt8]) -> Outcome {
    let scope = state.scope
    let script = ShellScript(text) { name in scope.value(of: name) }
    guard script.isSimple else { return .unknown("sh") }
    let folder = state.workingDirectory
    defer { state.workingDirectory = folder }
    // `|| true` and pipes hide a failure; what follows is then a guess.
    let hidesFailures = script.commands.contains { $0.connector == .or || $0.connector == .pipe }
    var added = Size.zero
    var unknown: String?
    var failure: String?
    var isAllOpen = false
    for (index, command) in script.commands.enumerated() {
      if failure != nil, command.connector == .and { continue }
      failure = nil
      switch play(command) {
      case .done(let size):
        added += size
        isAllOpen = false
      case .unknown(let name):
        // At once, so that the next command does not miss what this one may have made; and once for
        // several in a row, as it takes time in large trees.
        if !isAllOpen { state.files.openEverything() }
        isAllOpen = true
        unknown = unknown ?? name
      case .fails where hidesFailures: return .unknown("sh")
      case .fails(let text):
        let rest = script.commands.dropFirst(index + 1)
        if stopsAtFailures, rest.first?.connector != .and { return .fails(text) }
        failure = text
      }
    }
    if let failure { return .fails(failure) }
    return unknown.map { .unknown($0) } ?? .done(added)
  }

  private mutating func play(_ command: ShellScript.Command) -> Outcome {
    if command.words.first == "set", command.words.contains(where: { $0.isErrorExit }) {
      stopsAtFailures = true
    }
    for output in command.outputs {
      guard let output else { return .unknown("sh") }
      if !output.hasPrefix("/dev/") {
        state.files.put(.file(File(size: .unknown, origin: .command)), at: path(output))
      }
    }
    if command.connector == .or { return alternative(command) }
    if command.words.isEmpty || command.words.first == "export" {
      return assign(command)
    }
    if command.words.first == "cd" { return changeFolder(command) }
    if command.words.first == "exit" {
      return command.words.count > 1 && command.words[1] != "0" ? .unknown("exit") : .done(.zero)
    }
    let before = state.scope
    for (name, value) in command.assignments {
      if let value { state.scope.set(environment: name, to: value) }
    }
    defer { state.scope = before }
    return KnownCommands.run(command.words, in: &self)
  }

  /// The right side of `||` may run or not.
  private func alternative(_ command: ShellScript.Command) -> Outcome {
    let name = command.words.first ?? nil
    return name.map { HarmlessCommands.names.contains($0) || $0 == "exit" } == true
      ? .done(.zero) : .unknown(name ?? "sh")
  }

  private mutating func assign(_ command: ShellScript.Command) -> Outcome {
    for (name, value) in command.assignments {
      guard let value else { continue }
      state.scope.set(environment: name, to: value)
    }
    for word in command.words.dropFirst() {
      guard let word, let equals = word.firstIndex(of: "=") else { continue }
      state.scope.set(
        environment: String(word[..<equals]), to: String(word[word.index(after: equals)...]))
    }
    return .done(.zero)
  }

  private mutating func changeFolder(_ command: ShellScript.Command) -> Outcome {
    guard command.words.count == 2, let folder = command.words[1], folder != "-" else {
      return .unknown("cd")
    }
    if state.files.look(at: path(folder)).isAbsent {
      return .fails("/bin/sh: 1: cd: can't cd to \(folder)")
    }
    state.workingDirectory = path(folder)
    return .done(.zero)
  }
}

extension Optional<String> {
  /// `-e`, `-eux` and the like behind `set`: the shell stops at the first failure.
  fileprivate var isErrorExit: Bool {
    guard let self, self.hasPrefix("-"), !self.hasPrefix("--") else { return self == "errexit" }
    return self.contains("e")
  }
}
