import BuildModel

/// Commands that run the command behind them: `env A=b npm ci`, `timeout 600 npm ci`.
struct PrefixCommands: SimulatedCommand {
  static let names = [
    "builtin", "command", "env", "ionice", "nice", "nohup", "stdbuf", "sudo", "time", "timeout",
    "unbuffer",
  ]

  /// Options that take the next word.
  private static let valueOptions: Set<String> = ["-n", "-u", "-k", "-s", "-C", "-S", "-g"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.commandName == "command", run.has(option: "-v", "-V") {
      return PrintingCommands.find(run.operands, &run)
    }
    let before = run.state.scope
    defer { run.state.scope = before }
    var rest = run.arguments[...]
    while let word = rest.first {
      guard let word else { return .unknown("env") }
      if word.hasPrefix("-") {
        if run.commandName == "env" { clear(word, rest.dropFirst().first ?? nil, &run) }
        rest = rest.dropFirst(valueOptions.contains(word) ? 2 : 1)
        continue
      }
      guard let equals = word.firstIndex(of: "=") else {
        guard word.first?.isNumber == true else { break }
        rest = rest.dropFirst()
        continue
      }
      run.state.scope.set(
        environment: String(word[..<equals]), to: String(word[word.index(after: equals)...]))
      rest = rest.dropFirst()
    }
    return rest.isEmpty ? .done(.zero) : KnownCommands.run(Array(rest), in: &run)
  }

  /// `env -u NAME` takes a variable away, `env -i` all of them.
  private static func clear(_ option: String, _ name: String?, _ run: inout CommandRun) {
    switch option {
    case "-u", "--unset":
      if let name { run.state.scope.set(environment: name, to: nil) }
    case "-i", "-", "--ignore-environment":
      for name in ["HOME"] + run.state.scope.environment.keys {
        run.state.scope.set(environment: name, to: nil)
      }
    default: break
    }
  }
}

/// `su-exec USER command`, `gosu USER command`, `su USER -c command`.
struct UserSwitchCommands: SimulatedCommand {
  static let names = ["gosu", "runuser", "setpriv", "su", "su-exec"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    let user = run.state.user
    defer { run.state.user = user }
    guard run.isKnown else { return .unknown(run.commandName) }
    let words = run.arguments.compactMap(\.self)
    if let script = run.value(ofOption: "-c") {
      let names = words.filter { !$0.hasPrefix("-") && $0 != script }
      run.state.user = names.first ?? "root"
      return run.depth < 8 ? run.play(script: Array(script.utf8)) : .unknown("su")
    }
    guard ["gosu", "su-exec"].contains(run.commandName), words.count > 1 else {
      return .unknown(run.commandName)
    }
    run.state.user = words[0]
    return KnownCommands.run(words.dropFirst().map { .some($0) }, in: &run)
  }
}
