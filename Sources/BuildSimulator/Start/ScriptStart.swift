import BuildModel
import Findings

/// What a script does when a container starts with it: it is played, and every program that it runs is
/// looked at.
struct ScriptStart {
  let check: StartCheck
  let state: StageState

  func verdict(
    of script: [UInt8], named name: String = "/bin/sh", arguments: [String], stops: Bool = false,
    isBash: Bool = false
  ) -> StartVerdict {
    start { run in
      run.shell.name = name
      run.shell.positional = arguments.map { .some($0) }
      run.shell.stopsAtFailures = stops
      run.shell.isBash = isBash
      let script = ShellScript(script)
      guard script.isFollowed else { return .unknown("sh") }
      return run.play(script: script)
    }
  }

  /// A package manager that is told to run something.
  func start(_ words: [String]) -> StartVerdict {
    start { run in KnownCommands.run(words.map { .some($0) }, in: &run) }
  }

  private func start(_ body: (inout CommandRun) -> CommandRun.Outcome) -> StartVerdict {
    let recorder = StartRecorder { words, state in
      // Deeper than people nest scripts.
      state.scriptDepth > 8
        ? .unknown(Message("start.unknown.script")) : check.program(words, in: state)
    }
    var run = CommandRun(arguments: [], state: state, context: check.simulation.context)
    run.state.scriptDepth += 1
    run.recorder = recorder
    let outcome = body(&run)
    switch outcome {
    case .fails(let text):
      if let failure = recorder.lastFailure { return .fails(failure) }
      // It ends by itself, with a status of its own: it has started.
      if text.isEmpty { return .unknown(Message("start.unknown.script")) }
      return check.fails(reason(of: text), text, in: state)
    case .unknown: return recorder.firstUnknown ?? .unknown(Message("start.unknown.script"))
    case .done, .undecided: return recorder.firstUnknown ?? .starts
    }
  }

  private func reason(of text: String) -> StartVerdict.Reason {
    if text.hasSuffix("Permission denied") {
      return text.contains("/bin/sh: ") && !text.contains("cannot create")
        ? .notExecutable : .notPermitted
    }
    if text.contains("not found"), let name = text.split(separator: ":").dropLast().last {
      return name.contains("/") ? .programMissing : .programNotOnPath
    }
    if text.contains("Missing script") || text.contains("Could not read package.json") {
      return .moduleMissing
    }
    return .programMissing
  }
}

/// What the programs of a script came to.
final class StartRecorder {
  private let judge: ([String], StageState) -> StartVerdict
  private(set) var lastFailure: StartFailure?
  private(set) var firstUnknown: StartVerdict?

  init(_ judge: @escaping ([String], StageState) -> StartVerdict) { self.judge = judge }

  /// Runs a program, as the shell would.
  func run(_ words: [String?], in state: StageState) -> CommandRun.Outcome {
    let known = words.compactMap(\.self)
    guard known.count == words.count else {
      firstUnknown = firstUnknown ?? .unknown(Message("start.unknown.script"))
      return .undecided
    }
    switch judge(known, state) {
    case .starts: return .done(.zero)
    case .unknown(let message):
      firstUnknown = firstUnknown ?? .unknown(message)
      return .undecided
    case .fails(var failure):
      // The shell tells of a missing program in its own words.
      if [.programNotOnPath, .programMissing].contains(failure.reason),
        failure.text.hasPrefix("exec: ")
      {
        failure.text = "/bin/sh: 1: \(known[0]): not found"
      }
      lastFailure = failure
      return .fails(failure.text)
    }
  }

  /// Programs that a script runs for what they start, not for what they make.
  static func isStarted(_ name: String) -> Bool {
    let last = FileTree.name(of: name)
    let launchers: Set<String> = [
      "bundle", "dotnet", "go", "gradle", "java", "mvn", "node", "nodejs", "php", "pipenv",
      "poetry", "rails", "ruby", "tsx", "ts-node", "uv", "virtualenv",
      "esbuild", "next", "nest", "vite", "nuxt", "astro", "serve", "nodemon", "nginx", "prisma",
      "webpack", "gosu", "su-exec", "swift", "cargo", "make",
    ]
    if last.hasPrefix("python") || launchers.contains(last) { return true }
    return !KnownCommands.isKnown(name) && !KnownCommands.isKnown(last)
  }
}
