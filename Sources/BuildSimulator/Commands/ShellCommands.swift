import BuildModel

/// `sh -c '…'`, `sh script.sh` and their kin.
struct ShellCommands: SimulatedCommand {
  static let names = ["", "/bin/", "/usr/bin/", "/busybox/"].flatMap { folder in
    ["ash", "bash", "dash", "sh", "zsh"].map { folder + $0 }
  }

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.depth < 8 else { return .unknown("sh") }
    var rest = run.arguments[...]
    var isCommand = false
    let isBash = FileTree.name(of: run.commandName) == "bash"
    var stops = false
    var failsInPipes = false
    var readsInput = false
    while let word = rest.first, let word, word.hasPrefix("-"), word != "-" {
      rest = rest.dropFirst()
      if word.hasPrefix("--") { continue }
      isCommand = isCommand || word.contains("c")
      stops = stops || word.contains("e")
      readsInput = readsInput || word.contains("s")
      if word.hasSuffix("o") {
        failsInPipes = failsInPipes || rest.first == "pipefail"
        rest = rest.dropFirst()
      }
    }
    if isCommand {
      guard let script = rest.first ?? nil else { return .unknown("sh") }
      let parsed = ShellScript(Array(script.utf8))
      guard parsed.isFollowed else { return .unknown("sh") }
      return run.playInOwnShell(parsed) { shell in
        shell.stopsAtFailures = stops
        shell.failsInPipes = failsInPipes
        shell.positional = Array(rest.dropFirst(2))
        shell.isBash = isBash
      }
    }
    guard !readsInput, let file = rest.first ?? nil, file != "-" else {
      return run.arguments.isEmpty && run.input == nil
        ? .unknown("sh") : playInput(&run, isBash: isBash)
    }
    if run.look(file).isAbsent { return .fails("/bin/sh: 0: cannot open \(file): No such file") }
    // The wrappers of build tools are known by what they run.
    if ["gradlew", "mvnw"].contains(FileTree.name(of: file)) {
      return KnownCommands.run(Array(rest), in: &run, isChecked: true)
    }
    guard let text = run.read(file) else { return .unknown("sh") }
    return run.play(
      scriptFile: text, named: file, arguments: Array(rest.dropFirst()), stops: stops,
      isBash: isBash)
  }

  private static func playInput(
    _ run: inout CommandRun, isBash: Bool
  ) -> CommandRun.Outcome {
    guard let text = run.input else { return .unknown("sh") }
    return run.play(scriptFile: text, arguments: [], isBash: isBash)
  }
}
