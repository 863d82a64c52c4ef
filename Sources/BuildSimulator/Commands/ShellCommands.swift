import BuildModel

/// `sh -c '…'` and its kin.
struct ShellCommands: SimulatedCommand {
  static let names = ["", "/bin/", "/usr/bin/"].flatMap { folder in
    ["ash", "bash", "dash", "sh", "zsh"].map { folder + $0 }
  }

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.arguments.count == 2, let option = run.arguments[0], let script = run.arguments[1],
      ["-c", "-ec", "-ce", "-exc", "-lc"].contains(option), run.depth < 8
    else { return .unknown("sh") }
    let (before, stopped) = (run.state.scope, run.stopsAtFailures)
    run.depth += 1
    run.stopsAtFailures = option.contains("e")
    defer {
      run.depth -= 1
      run.stopsAtFailures = stopped
      run.state.scope = before
    }
    return run.play(script: Array(script.utf8))
  }
}
