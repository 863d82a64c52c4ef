import BuildModel

/// Commands that run the command behind them: `env A=b npm ci`, `timeout 600 npm ci`.
struct PrefixCommands: SimulatedCommand {
  static let names = ["command", "env", "exec", "nice", "nohup", "sudo", "time", "timeout"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    let before = run.state.scope
    defer { run.state.scope = before }
    var rest = run.arguments[...]
    while let word = rest.first {
      guard let word else { return .unknown("env") }
      // Options may take the next word; only assignments and numbers are sure to be no command.
      if word.hasPrefix("-") { return .unknown(word) }
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
}
