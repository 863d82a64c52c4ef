import BuildModel

extension CommandRun {
  /// Plays a shell text in the stage and says how it ended.
  mutating func play(script text: [UInt8]) -> Outcome {
    let script = ShellScript(text)
    guard script.isFollowed else { return .unknown("sh") }
    return play(script: script)
  }

  /// Plays a script in a shell of its own.
  mutating func play(script: ShellScript) -> Outcome {
    let (folder, outer) = (state.workingDirectory, shell)
    shell.exit = nil
    shell.mayHaveEnded = false
    defer { state.workingDirectory = folder }
    let last = play(script.steps)
    let (end, unknown, size) = (shell.exit ?? last, shell.firstUnknown, shell.size)
    let mayHaveEnded = shell.mayHaveEnded
    shell = outer
    shell.firstUnknown = outer.firstUnknown ?? unknown
    shell.size += size
    // Behind a command that is not known anything may be there that a later one was held to miss.
    if let unknown { return .unknown(unknown) }
    if end.hasFailed, mayHaveEnded { return recorder == nil ? .undecided : .unknown("sh") }
    return end.hasFailed ? end : .done(size)
  }

  /// Plays steps one after the other; `&&` and `||` decide which.
  mutating func play(_ steps: [ShellScript.Step]) -> Outcome {
    var status = Outcome.done(.zero)
    for (index, step) in steps.enumerated() {
      var isPlayed = true
      switch step.connector {
      case .always: status = play(step)
      case .and:
        isPlayed = !status.hasFailed
        status = playIfTrue(step, after: status)
      case .or: status = playIfFalse(step, after: status)
      }
      let isLast = index + 1 == steps.count || steps[index + 1].connector == .always
      if shell.stopsAtFailures, status.hasFailed, isLast, isPlayed, !step.isNegated,
        step.stopsScripts, shell.exit == nil
      {
        shell.exit = status
      }
      if shell.exit != nil || shell.leaving != nil { return status }
    }
    return status
  }

  private mutating func playIfTrue(_ step: ShellScript.Step, after status: Outcome) -> Outcome {
    switch status {
    case .fails: return status
    // A build goes on only if its commands end well.
    case .done, .unknown: return play(step)
    case .undecided:
      var other = self
      let outcome = other.play(step)
      return join(other, outcome, otherwise: .undecided)
    }
  }

  private mutating func playIfFalse(_ step: ShellScript.Step, after status: Outcome) -> Outcome {
    switch status {
    case .done: return status
    case .fails: return play(step)
    case .undecided, .unknown:
      var other = self
      let outcome = other.play(step)
      let joined = join(other, outcome, otherwise: status)
      // Whichever of the two was the one that ended well.
      if case .undecided = status, case .done = outcome, other.shell.exit == nil { return outcome }
      return joined
    }
  }

  /// Takes together what is so when a part was played, and when it was not.
  private mutating func join(
    _ other: CommandRun, _ outcome: Outcome, otherwise: Outcome
  ) -> Outcome {
    // The part that stops the build was not taken, or there would be no build.
    if outcome.hasFailed || other.shell.exit?.hasFailed == true { return otherwise }
    state = state.joined(with: other.state)
    if other.shell.exit != nil, !other.shell.isReturning { shell.mayHaveEnded = true }
    shell.mayHaveEnded = shell.mayHaveEnded || other.shell.mayHaveEnded
    if shell.positional != other.shell.positional { shell.positional = [nil] }
    // A variable that differs may be either.
    for name in Set(shell.locals.keys).union(other.shell.locals.keys)
    where shell.locals[name] != other.shell.locals[name] {
      shell.locals[name] = .some(nil)
    }
    for name in Set(shell.arrays.keys).union(other.shell.arrays.keys)
    where shell.arrays[name] != other.shell.arrays[name] {
      shell.arrays[name] = [nil]
    }
    shell.hasUnknownVariables = shell.hasUnknownVariables || other.shell.hasUnknownVariables
    shell.mayHaveLeft = shell.mayHaveLeft || other.shell.mayHaveLeft || other.shell.leaving != nil
    shell.firstUnknown = shell.firstUnknown ?? other.shell.firstUnknown
    shell.size += other.shell.size
    if case .done = otherwise, case .done = outcome { return outcome }
    return .undecided
  }

  private mutating func play(_ step: ShellScript.Step) -> Outcome {
    var status = Outcome.done(.zero)
    let isPiped = step.pipeline.count > 1
    let (folder, scope) = (state.workingDirectory, state.scope)
    var failure: Outcome?
    let given = input
    for (index, command) in step.pipeline.enumerated() {
      input = index == 0 ? given : printed
      printed = nil
      let isLast = index + 1 == step.pipeline.count
      let collected = shell.collected
      if !isLast { shell.collected = nil }
      status = play(command)
      if !isLast { shell.collected = collected } else if case .simple = command { collect() }
      note(status)
      if status.hasFailed, index + 1 < step.pipeline.count, failure == nil { failure = status }
      if isPiped {
        (state.workingDirectory, state.scope) = (folder, scope)
        shell.exit = nil
      }
      if shell.exit != nil { break }
    }
    input = given
    if shell.failsInPipes, let failure { status = failure }
    if step.isBackground { return .done(.zero) }
    guard step.isNegated else { return status }
    switch status {
    case .done: return .fails("")
    case .fails: return .done(.zero)
    case .undecided, .unknown: return .undecided
    }
  }

  /// Adds what the last command has printed.
  private mutating func collect() {
    guard case .some(let before) = shell.collected else { return }
    let added = printed.flatMap { text in before.map { $0 + text } }
    shell.collected = .some(added)
  }

  /// Remembers what a command leaves open, before the next one misses it.
  private mutating func note(_ status: Outcome) {
    switch status {
    case .done(let size): shell.size += size
    case .unknown(let name):
      if shell.firstUnknown == nil || !isAllOpen { state.files.openEverything() }
      shell.firstUnknown = shell.firstUnknown ?? name
    case .fails, .undecided: break
    }
  }

  /// Debian's and Ubuntu's `sh`, which knows only what POSIX says.
  var isDash: Bool {
    !shell.isBash && state.shell.first == "/bin/sh" && state.baseImage?.packageManager == "apt"
      && state.baseImage?.vendor == "docker-official"
  }

  private var isAllOpen: Bool { state.files.root.mayHaveLess }

  // MARK: Compound commands

  private mutating func play(_ command: ShellScript.Command) -> Outcome {
    switch command {
    case .simple(let simple): return play(simple)
    case .group(let steps, let redirections): return redirected(redirections) { $0.play(steps) }
    case .subshell(let steps, let redirections):
      return redirected(redirections) { $0.playApart(steps) }
    case .conditional(let branches, let otherwise, let redirections):
      return redirected(redirections) { $0.play(branches[...], otherwise: otherwise) }
    case .each(let name, let words, let body, let redirections):
      return redirected(redirections) { $0.play(each: name, words, body) }
    case .loop(let condition, let body, let isNegated, let redirections):
      return redirected(redirections) {
        $0.play(loop: condition, body, isNegated: isNegated)
      }
    case .choice(let subject, let branches): return play(choice: subject, branches)
    case .function(let name, let body):
      shell.functions[name] = body
      return .done(.zero)
    case .test where isDash: return .fails("/bin/sh: 1: [[: not found")
    case .test(let words):
      arguments = words.map { expandedText($0) }
      return TestCommand.evaluate(self, arguments, isExtended: true)
    }
  }

  /// In a shell of its own: folder, variables and `exit` stay inside.
  private mutating func playApart(_ steps: [ShellScript.Step]) -> Outcome {
    let (folder, scope, outer) = (state.workingDirectory, state.scope, shell)
    let status = play(steps)
    let (inner, end) = (shell, shell.exit ?? status)
    (state.workingDirectory, state.scope, shell) = (folder, scope, outer)
    (shell.collected, shell.firstUnknown, shell.size) =
      (inner.collected, inner.firstUnknown, inner.size)
    return end
  }

  private mutating func asCondition(_ steps: [ShellScript.Step]) -> Outcome {
    let stops = shell.stopsAtFailures
    shell.stopsAtFailures = false
    defer { shell.stopsAtFailures = stops }
    return play(steps)
  }

  private mutating func play(
    _ branches: ArraySlice<(condition: [ShellScript.Step], body: [ShellScript.Step])>,
    otherwise: [ShellScript.Step]
  ) -> Outcome {
    guard let branch = branches.first else { return play(otherwise) }
    let condition = asCondition(branch.condition)
    if shell.exit != nil { return condition }
    switch condition {
    case .done: return play(branch.body)
    case .fails: return play(branches.dropFirst(), otherwise: otherwise)
    case .undecided, .unknown:
      var other = self
      let first = other.play(branch.body)
      let second = play(branches.dropFirst(), otherwise: otherwise)
      if second.hasFailed || shell.exit?.hasFailed == true, !first.hasFailed {
        self = other
        return first
      }
      return join(other, first, otherwise: second)
    }
  }

  /// Rounds that are played one by one; more than people write.
  private static let mostRounds = 100

  private mutating func play(
    each name: String, _ words: [ShellWord]?, _ body: [ShellScript.Step]
  ) -> Outcome {
    let values = words.map { $0.flatMap { expanded($0) } } ?? shell.positional
    guard values.count <= CommandRun.mostRounds else { return .unknown("for") }
    var status = Outcome.done(.zero)
    defer {
      if shell.mayHaveLeft { set(name, to: nil) }
      shell.mayHaveLeft = false
    }
    for value in values {
      set(name, to: value)
      guard value == nil else {
        status = play(body)
        if shell.exit != nil || hasLeft() { break }
        continue
      }
      // One round for what may be none or many.
      var other = self
      let outcome = other.play(body)
      status = join(other, outcome, otherwise: .undecided)
    }
    return status
  }

  /// Whether `break` ends the loop; `continue` ends one round only.
  private mutating func hasLeft() -> Bool {
    defer { shell.leaving = nil }
    return shell.leaving == .loop
  }

  private mutating func play(
    loop condition: [ShellScript.Step], _ body: [ShellScript.Step], isNegated: Bool
  ) -> Outcome {
    let holds = asCondition(condition)
    switch (holds, isNegated) {
    case (.fails, false), (.done, true): return .done(.zero)
    default: break
    }
    var other = self
    let outcome = other.play(body)
    other.shell.leaving = nil
    return join(other, outcome, otherwise: .undecided)
  }

  private mutating func play(
    choice subject: ShellWord, _ branches: [(patterns: [ShellWord], body: [ShellScript.Step])]
  ) -> Outcome {
    guard let text = expandedText(subject) else {
      var status = Outcome.undecided
      for branch in branches {
        var other = self
        let outcome = other.play(branch.body)
        status = join(other, outcome, otherwise: status)
      }
      return status
    }
    for branch in branches {
      let isMatch = branch.patterns.contains { pattern in
        NamePattern(forShell: expandedText(pattern) ?? "").matches(Array(text.utf8))
      }
      if isMatch { return play(branch.body) }
    }
    return .done(.zero)
  }
}

extension ShellScript.Step {
  /// Whether `set -e` ends the script where this fails: a simple command, a pipeline or a subshell does, and
  /// what stands in other compound commands has ended it already.
  ///
  /// Source: POSIX.1-2024, "set", option `-e`.
  fileprivate var stopsScripts: Bool {
    guard pipeline.count == 1 else { return true }
    switch pipeline[0] {
    case .simple, .subshell, .test: return true
    case .group, .conditional, .each, .loop, .choice, .function: return false
    }
  }
}
