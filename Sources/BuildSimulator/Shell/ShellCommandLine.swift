package import DockerfileSyntax

/// One simple command of a `RUN`, wherever it stands: in a list, a loop, a function, a substitution.
package struct ShellCommandLine: Sendable {
  /// The words without quotes; a variable is kept as `$name`, what cannot be told as `$`.
  package var words: [String] = [] { didSet { commandWords = Self.command(in: words) } }
  /// The words from the command's own name on, without its folder, `sudo`, `env` and the like.
  package private(set) var commandWords: [String] = []
  /// Names that are set in front of the command, or alone.
  package var assignments: [(name: String, value: String)] = []
  /// The names of the variables that it reads.
  package var variables: [String] = []
  /// The files that it writes to by `>`, `>>` and the like.
  package var outputs: [String] = []
  /// How many of the commands listed right before it stand inside its own `$(…)`.
  package var substitutedCount = 0
  /// Its output goes into another command.
  package var isPiped = false

  init(_ words: [String] = []) {
    self.words = words
    commandWords = Self.command(in: words)
  }

  /// The command's own name without its folder, behind `sudo`, `env` and the like; empty without one.
  package var name: String { commandWords.first ?? "" }

  private static let prefixes: Set<String> = [
    "command", "env", "exec", "nice", "nohup", "sudo", "time",
  ]

  private static func command(in words: [String]) -> [String] {
    guard let first = words.first else { return [] }
    // Nearly all commands are called by their bare name.
    if !first.utf8.contains(0x2F), !prefixes.contains(first) { return words }
    var rest = words[...]
    while let first = rest.first {
      let name = String(first.split(separator: "/").last ?? "")
      guard prefixes.contains(name) else { return [name] + rest.dropFirst() }
      rest = rest.dropFirst()
      while let next = rest.first, next.hasPrefix("-") || next.contains("=") {
        rest = rest.dropFirst()
      }
    }
    return []
  }

  /// The simple commands of a script, in the order of its text.
  static func all(in script: ShellScript) -> [ShellCommandLine] {
    var collector = CommandCollector()
    collector.collect(script.steps)
    return collector.commands
  }

  package var arguments: ArraySlice<String> { commandWords.dropFirst() }
  /// The arguments that are no options.
  package var operands: [String] { arguments.filter { !$0.hasPrefix("-") } }

  package func hasOption(_ names: String...) -> Bool {
    arguments.contains { word in
      names.contains { name in
        if word == name || word.hasPrefix(name + "=") { return true }
        // `-yq` for `-y -q`.
        return name.count == 2 && word.hasPrefix("-") && !word.hasPrefix("--")
          && word.dropFirst().contains(name.dropFirst())
      }
    }
  }
}

/// A `RUN` and the commands in it.
package struct RunCommands: Sendable {
  package let stage: Int
  package let instruction: Instruction
  package let commands: [ShellCommandLine]
  /// Commands that are not joined by `&&` or `||`, compound ones counted once.
  package let stepCount: Int
  /// False where the text could not be read to its end as a shell reads it.
  package let isFollowed: Bool

  init(stage: Int, instruction: Instruction, script: ShellScript?) {
    self.stage = stage
    self.instruction = instruction
    guard let script else {
      isFollowed = true
      stepCount = 1
      commands =
        instruction.form == .exec
        ? [ShellCommandLine(instruction.words.map(\.text))] : []
      return
    }
    commands = ShellCommandLine.all(in: script)
    isFollowed = script.isFollowed
    stepCount = script.steps.filter { $0.connector == .always }.count
  }
}

extension Simulation {
  /// The commands of every `RUN`, in the order of the file; also of those that `ONBUILD` lays down.
  package var runs: [RunCommands] {
    steps.compactMap { step in
      let instruction = step.instruction
      if instruction.keyword == .run {
        return RunCommands(stage: step.stage, instruction: instruction, script: step.script)
      }
      guard instruction.keyword == .onbuild, let trigger = instruction.trigger,
        trigger.keyword == .run
      else { return nil }
      let script = trigger.form == .exec ? nil : ShellScript(Array(trigger.arguments.bytes))
      return RunCommands(stage: step.stage, instruction: trigger, script: script)
    }
  }
}

/// Goes through a script and lists its simple commands.
private struct CommandCollector {
  var commands: [ShellCommandLine] = []
  private var depth = 0

  mutating func collect(_ steps: [ShellScript.Step]) {
    for step in steps {
      for (index, command) in step.pipeline.enumerated() {
        let first = commands.count
        collect(command)
        guard index + 1 < step.pipeline.count else { continue }
        for offset in first..<commands.count { commands[offset].isPiped = true }
      }
    }
  }

  private mutating func collect(_ command: ShellScript.Command) {
    switch command {
    case .simple(let simple): collect(simple)
    case .group(let steps, _), .subshell(let steps, _), .function(_, let steps): collect(steps)
    case .conditional(let branches, let otherwise, _):
      for branch in branches {
        collect(branch.condition)
        collect(branch.body)
      }
      collect(otherwise)
    case .each(_, let words, let body, _):
      if let words { add(ShellScript.Simple(), reading: words) }
      collect(body)
    case .loop(let condition, let body, _, _):
      collect(condition)
      collect(body)
    case .choice(let word, let branches):
      add(ShellScript.Simple(), reading: [word])
      for branch in branches { collect(branch.body) }
    case .test(let words): add(ShellScript.Simple(), reading: words)
    }
  }

  private mutating func collect(_ simple: ShellScript.Simple) { add(simple, reading: []) }

  /// `reading` are words outside of a command, looked at for variables only.
  private mutating func add(_ simple: ShellScript.Simple, reading more: [ShellWord]) {
    let first = commands.count
    var line = ShellCommandLine()
    line.words = simple.words.map { text(of: $0, &line) }
    for (name, value) in simple.assignments {
      line.assignments.append((name, text(of: value, &line)))
    }
    for redirection in simple.redirections {
      let target = text(of: redirection.word, &line)
      if redirection.kind == .output || redirection.kind == .appends { line.outputs.append(target) }
    }
    for word in more { _ = text(of: word, &line) }
    line.substitutedCount = commands.count - first
    commands.append(line)
  }

  private mutating func text(of word: ShellWord, _ line: inout ShellCommandLine) -> String {
    var bytes: [UInt8] = []
    for part in word.parts {
      switch part {
      case .text(let text, _): bytes += text
      case .variable(let text, _):
        let name = Array(text.prefix(while: ShellReader.isNameByte))
        line.variables.append(String(decoding: name, as: UTF8.self))
        bytes += [0x24] + name
      case .substitution(let text, _):
        bytes.append(0x24)
        guard depth < 16 else { continue }
        depth += 1
        collect(ShellScript(text).steps)
        depth -= 1
      case .home: bytes.append(0x7E)
      case .unknown: bytes.append(0x24)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
