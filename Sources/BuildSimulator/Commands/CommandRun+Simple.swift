import BuildModel

extension CommandRun {
  /// One command with its assignments and redirections.
  mutating func play(_ command: ShellScript.Simple) -> Outcome {
    shell.substituted = nil
    let assignments = command.assignments.map { ($0.name, expandedText($0.value)) }
    guard !command.words.isEmpty else {
      let status = shell.substituted
      // What is set in one go is seen by what follows.
      for (name, value) in assignments { set(name, to: value) }
      for (name, words) in command.arrays { shell.arrays[name] = words.flatMap { expanded($0) } }
      return redirected(command.redirections) { run in
        run.printed = []
        switch status {
        case .fails?: return .fails("")
        case .undecided?, .unknown?: return .undecided
        case .done?, nil: return .done(.zero)
        }
      }
    }
    let words = command.words.flatMap { expanded($0) }
    let name = words.first ?? nil
    return redirected(command.redirections) { run in
      if let name, let outcome = run.playBuiltin(name, words, assignments) { return outcome }
      let before = run.state.scope
      for (name, value) in assignments { run.state.scope.set(environment: name, to: value) }
      let outcome = KnownCommands.run(words, in: &run)
      run.state.scope = before
      return outcome
    }
  }

  /// Sets a variable of the shell; what programs see already, they see changed.
  mutating func set(_ name: String, to value: String?) {
    let isExported = state.scope.environment[name] != nil || state.scope.arguments[name] != nil
    if isExported {
      state.scope.set(environment: name, to: value)
    } else {
      shell.locals[name] = .some(value)
    }
  }

  /// What the shell does by itself; `nil` where that is not it.
  private mutating func playBuiltin(
    _ name: String, _ words: [String?], _ assignments: [(String, String?)]
  ) -> Outcome? {
    let rest = Array(words.dropFirst())
    if let body = shell.functions[name] { return call(body, with: rest) }
    switch name {
    case "cd", "pushd": return changeFolder(rest)
    case "export", "declare", "local", "readonly", "typeset": return assign(rest)
    case "unset":
      for case let name? in rest where !name.hasPrefix("-") {
        state.scope.remove(environment: name)
        shell.locals[name] = nil
        shell.functions[name] = nil
      }
      return .done(.zero)
    case "set": return set(rest)
    case "shopt":
      if rest.contains("nullglob") { shell.dropsEmptyPatterns = rest.first == "-s" }
      return .done(.zero)
    case "read", "mapfile", "readarray": return read(rest)
    case "break", "continue":
      shell.leaving = name == "break" ? .loop : .round
      return .done(.zero)
    case "shift":
      shell.positional = Array(shell.positional.dropFirst())
      return .done(.zero)
    case "exit": return leave(rest.first ?? nil)
    case "return":
      shell.isReturning = true
      return leave(rest.first ?? nil)
    case "exec":
      guard let first = rest.first ?? nil, !first.hasPrefix("-") else { return .done(.zero) }
      let outcome = KnownCommands.run(rest, in: &self)
      shell.exit = outcome
      return outcome
    case "eval":
      guard rest.allSatisfy({ $0 != nil }), depth < 8 else {
        shell.hasUnknownVariables = true
        return .unknown("eval")
      }
      return inner {
        $0.play(ShellScript(Array(rest.compactMap(\.self).joined(separator: " ").utf8)).steps)
      }
    case "source" where isDash && depth == 0: return .fails("/bin/sh: 1: source: not found")
    case ".", "source": return source(rest)
    default: return nil
    }
  }

  private mutating func inner(_ body: (inout CommandRun) -> Outcome) -> Outcome {
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  private mutating func call(_ body: [ShellScript.Step], with words: [String?]) -> Outcome {
    guard depth < 8 else { return .unknown("sh") }
    let (before, collected) = (shell.positional, shell.collected)
    shell.positional = words
    shell.collected = .some([])
    let outcome = inner { $0.play(body) }
    // What it has printed is one text for whoever reads it.
    if case .some(let all) = shell.collected { printed = all }
    (shell.positional, shell.collected) = (before, collected)
    return returned(outcome)
  }

  /// What a function, or a file that was read in, ends with.
  private mutating func returned(_ outcome: Outcome) -> Outcome {
    guard shell.isReturning else { return outcome }
    defer { (shell.exit, shell.isReturning) = (nil, false) }
    return shell.exit ?? outcome
  }

  /// Variables that get what is read; without an end of the input that is known, only their names are.
  private mutating func read(_ words: [String?]) -> Outcome {
    guard words.allSatisfy({ $0 != nil }) else {
      shell.hasUnknownVariables = true
      return .undecided
    }
    let names = words.compactMap(\.self).filter { !$0.hasPrefix("-") }
    let line = input?.prefix { $0 != 0x0A }
    let isPlain = names.count == 1 && words.allSatisfy { $0 == "-r" || $0 == names[0] }
    for name in names { set(name, to: nil) }
    if isPlain, let line, shell.locals["IFS"] == nil, !line.contains(0x5C) {
      set(names[0], to: String(decoding: line, as: UTF8.self).trimmingBlanks)
    }
    guard let input else { return .undecided }
    // The rest of the input is not kept apart, so a second `read` may get anything.
    self.input = nil
    return input.isEmpty ? .fails("") : .done(.zero)
  }

  private mutating func unknownSource() -> Outcome {
    shell.hasUnknownVariables = true
    return .unknown("source")
  }

  private mutating func source(_ words: [String?]) -> Outcome {
    guard let file = words.first ?? nil, depth < 8 else { return unknownSource() }
    // `activate` of a virtual environment sets its folder and PATH.
    if FileTree.name(of: file) == "activate" {
      let home = FileTree.absolute("../..", in: path(file))
      if look(file).isAbsent { return .fails("/bin/sh: 1: .: cannot open \(file): No such file") }
      state.scope.set(environment: "VIRTUAL_ENV", to: home)
      let before = state.scope.value(of: "PATH") ?? StageState.usualPath
      state.scope.set(environment: "PATH", to: "\(home)/bin:\(before)")
      return .done(.zero)
    }
    // What a distribution says of itself.
    if file == "/etc/os-release", case .present = look(file) {
      for name in [
        "ID", "NAME", "PRETTY_NAME", "VERSION", "VERSION_CODENAME", "VERSION_ID", "ID_LIKE",
      ] { shell.locals[name] = .some(nil) }
      return .done(.zero)
    }
    guard let text = read(file) else {
      return look(file).isAbsent
        ? .fails("/bin/sh: 1: .: cannot open \(file): No such file") : unknownSource()
    }
    let script = ShellScript(text)
    guard script.isFollowed else { return unknownSource() }
    let outcome = inner { $0.play(script.steps) }
    return returned(outcome)
  }

  private mutating func leave(_ status: String?) -> Outcome {
    let outcome: Outcome =
      switch status {
      case nil, "0": .done(.zero)
      case let text?: Int(text) != nil ? .fails("") : .undecided
      }
    shell.exit = outcome
    return outcome
  }

  /// `-e`, `-eux`, `-o pipefail`, and new arguments behind `--`.
  private mutating func set(_ words: [String?]) -> Outcome {
    for (index, word) in words.enumerated() {
      guard let word else { continue }
      if word == "--" {
        shell.positional = Array(words[(index + 1)...])
        break
      }
      let isOn = word.hasPrefix("-")
      if word == "errexit" || isOn && !word.hasPrefix("--") && word.contains("e") {
        shell.stopsAtFailures = true
      }
      if word.hasPrefix("+"), word.contains("e") { shell.stopsAtFailures = false }
      if word == "pipefail" { shell.failsInPipes = true }
    }
    return .done(.zero)
  }

  private mutating func assign(_ words: [String?]) -> Outcome {
    for word in words {
      guard let word, !word.hasPrefix("-") else { continue }
      guard let equals = word.firstIndex(of: "=") else {
        if let value = shell.locals.removeValue(forKey: word) {
          state.scope.set(environment: word, to: value)
        }
        continue
      }
      state.scope.set(
        environment: String(word[..<equals]), to: String(word[word.index(after: equals)...]))
    }
    return .done(.zero)
  }

  private mutating func changeFolder(_ words: [String?]) -> Outcome {
    printed = []
    guard words.count <= 1, let folder = words.isEmpty ? homeFolder : words[0], folder != "-" else {
      return .unknown("cd")
    }
    switch look(folder) {
    case .absent, .present(.file): return .fails("/bin/sh: 1: cd: can't cd to \(folder)")
    case .present, .unknown: break
    }
    state.workingDirectory = path(folder)
    return .done(.zero)
  }

  // MARK: Redirections

  /// Does something with files in the place of input and output.
  mutating func redirected(
    _ redirections: [ShellScript.Redirection], _ body: (inout CommandRun) -> Outcome
  ) -> Outcome {
    guard !redirections.isEmpty else { return body(&self) }
    let outer = input
    for redirection in redirections {
      switch redirection.kind {
      case .hereText: input = expandedText(redirection.word).map { Array($0.utf8) }
      case .input:
        guard let file = expandedText(redirection.word) else { continue }
        if look(file).isAbsent {
          return .fails("/bin/sh: 1: cannot open \(file): No such file")
        }
        input = read(file)
      case .output, .appends, .copy: continue
      }
    }
    if let refusal = refusal(of: redirections) { return refusal }
    let outcome = body(&self)
    input = outer
    for redirection in redirections where [.output, .appends].contains(redirection.kind) {
      write(redirection)
    }
    return outcome
  }

  /// A file in a folder that is not there, or that the user may not write into.
  private mutating func refusal(of redirections: [ShellScript.Redirection]) -> Outcome? {
    for redirection in redirections where [.output, .appends].contains(redirection.kind) {
      guard let file = expandedText(redirection.word), !file.hasPrefix("/dev/") else { continue }
      if state.files.look(at: FileTree.folder(of: path(file))).isAbsent {
        return .fails("/bin/sh: 1: cannot create \(file): Directory nonexistent")
      }
      if isRefused(writing: path(file)), !look(file).isAlreadyThere {
        return .fails("/bin/sh: 1: cannot create \(file): Permission denied")
      }
    }
    return nil
  }

  private mutating func write(_ redirection: ShellScript.Redirection) {
    guard let file = expandedText(redirection.word) else { return state.files.openEverything() }
    guard !file.hasPrefix("/dev/") else { return printed = [] }
    let bytes = redirection.descriptor == 1 ? printed : nil
    write(bytes, to: path(file), appends: redirection.kind == .appends)
    if redirection.descriptor == 1 { printed = [] }
  }

  /// Writes what a command has printed; `nil` where that is not known.
  mutating func write(_ bytes: [UInt8]?, to path: String, appends: Bool) {
    var file = File(size: .unknown, origin: .command, attributes: newFile)
    if let existing = state.files.look(at: path).file { file.attributes = existing.attributes }
    if let bytes {
      let before = appends ? state.files.look(at: path) : .absent
      switch before {
      case .absent: file.content = .bytes(bytes)
      case .present(.file(let existing)):
        file.content = context.bytes(of: existing).map { .bytes($0 + bytes) }
        file.facts.accounts = existing.facts.accounts
      case .present, .unknown: break
      }
    }
    if case .bytes(let all)? = file.content { file.size = Size(all.count) }
    if FileTree.name(of: path) == "passwd", file.content != nil {
      file.facts.accounts = file.facts.accounts.adding(passwd: context.bytes(of: file) ?? [])
    }
    if FileTree.name(of: path) == "group", file.content != nil {
      file.facts.accounts = file.facts.accounts.adding(group: context.bytes(of: file) ?? [])
    }
    put(.file(file), at: path)
  }
}

extension Presence {
  /// Something is known to be there.
  var isAlreadyThere: Bool { if case .present = self { true } else { false } }
}
