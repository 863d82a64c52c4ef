import BuildModel
import DockerfileSyntax
import Findings

/// Plays the instructions of one stage.
struct StagePlayer {
  let stage: Stage
  let build: Build
  let context: BuildContext
  /// The stages before this one, as they ended.
  let finished: [StageState]
  var state: StageState
  var steps: [Simulation.Step] = []
  /// Stages that this one is made from.
  var needs: Set<Int> = []
  /// What the shell reads of the instruction that is played.
  private var script: ShellScript?

  init(
    stage: Stage, build: Build, context: BuildContext, finished: [StageState], state: StageState
  ) {
    self.stage = stage
    self.build = build
    self.context = context
    self.finished = finished
    self.state = state
  }

  mutating func play() {
    for instruction in stage.instructions {
      script = nil
      let (outcome, size) = perform(instruction)
      if size.bytes > 0 || size.certainty == .unknown {
        state.layers.append(Layer(instruction: instruction, size: size, files: state.files))
      }
      steps.append(
        Simulation.Step(
          stage: stage.index, instruction: instruction, outcome: outcome, size: size,
          script: script))
      // The build stops here. What follows is played on, for its settings, but nothing is held
      // against it that this step may have made.
      if case .fails = outcome { state.files.openEverything() }
    }
  }

  /// What the parent has laid down for those that are built from it; a failure counts for `FROM`.
  ///
  /// Source: `dockerfile2llb/convert.go` (`dispatchOnBuildTriggers`).
  mutating func playTriggers(of parent: Stage) {
    for onbuild in parent.instructions where onbuild.keyword == .onbuild {
      let text = "FROM scratch\n" + onbuild.arguments.text + "\n"
      for trigger in Dockerfile(parsing: SourceText(text)).instructions.dropFirst() {
        let (outcome, size) = perform(trigger)
        if size.bytes > 0 || size.certainty == .unknown {
          state.layers.append(Layer(instruction: stage.from, size: size, files: state.files))
        }
        if case .done = outcome { continue }
        steps.append(
          Simulation.Step(stage: stage.index, instruction: stage.from, outcome: outcome, size: size)
        )
      }
    }
  }

  private mutating func perform(
    _ instruction: Instruction
  ) -> (Simulation.Outcome, Size) {
    switch instruction.keyword {
    case .copy, .add: return copy(instruction)
    case .run: return run(instruction)
    case .workdir: return (setWorkingDirectory(instruction), .zero)
    case .user: setUser(instruction)
    case .env, .arg:
      state.scope.take(instruction, given: build.arguments, global: build.globalScope)
    case .shell: if instruction.form == .exec { state.shell = instruction.words.map(\.text) }
    case .entrypoint: setEntrypoint(instruction)
    case .cmd: state.command = startCommand(instruction)
    case .expose: state.exposedPorts += instruction.words.compactMap { state.scope.expand($0) }
    case .from, .healthcheck, .label, .maintainer, .onbuild, .stopsignal, .unknown, .volume: break
    }
    return (.done, .zero)
  }

  // MARK: Settings

  /// Makes the folder for whoever the stage's user is.
  ///
  /// Sources: `dockerfile2llb/convert.go` (`dispatchWorkdir`, `llb.WithUser`); `solver/llbsolver/file/backend.go`
  /// (`mkdir`), with the words of Go's `os.MkdirAll`.
  private mutating func setWorkingDirectory(_ instruction: Instruction) -> Simulation.Outcome {
    guard let word = instruction.words.first, let path = state.scope.expand(word) else {
      return .done
    }
    state.workingDirectory = FileTree.absolute(path, in: state.workingDirectory)
    let made = Attributes(mode: 0o755, owner: state.owner)
    switch state.files.look(at: state.workingDirectory) {
    case .absent:
      state.files.put(.directory(Directory(made)), at: state.workingDirectory, made: made)
    // The images of the table bring nothing of their own below /opt and the like that they do not
    // name.
    case .unknown
    where state.isBaseKnown && state.unknownCommand == nil
      && !state.files.mayHoldMore(onTheWayTo: state.workingDirectory):
      state.files.close(state.workingDirectory)
      state.files.setAttributes(of: state.workingDirectory) { attributes, _ in attributes = made }
    case .present(.file(let file)) where file.origin != .baseImage:
      return .fails(
        text: "failed to solve: mkdir \(state.workingDirectory): not a directory",
        reason: .buildFails)
    case .unknown, .present: break
    }
    return .done
  }

  private mutating func setUser(_ instruction: Instruction) {
    guard let word = instruction.words.first, let user = state.scope.expand(word) else { return }
    state.user = user
    state.userInstruction = instruction
  }

  /// A new entrypoint drops the command that came from the base, unless this stage has set one.
  private mutating func setEntrypoint(_ instruction: Instruction) {
    state.entrypoint = startCommand(instruction)
    // Docker takes an empty word for none. Source: moby daemon/create.go (`mergeAndVerifyConfig`).
    if state.entrypoint.form == .exec([""]) { state.entrypoint.form = .exec([]) }
    let ownCommand = stage.instructions.contains { $0.keyword == .cmd }
    if !ownCommand { state.command = .none }
  }

  private func startCommand(_ instruction: Instruction) -> StageState.StartCommand {
    switch instruction.form {
    case .exec: .init(form: .exec(instruction.words.map(\.text)), instruction: instruction)
    case .empty: .init(form: .exec([]), instruction: instruction)
    default: .init(form: .shell(instruction.arguments.text), instruction: instruction)
    }
  }

  // MARK: RUN

  private mutating func run(
    _ instruction: Instruction
  ) -> (Simulation.Outcome, Size) {
    if instruction.form != .exec, !instruction.startsItself {
      script = ShellScript(text(ofScriptIn: instruction))
    }
    // Checked first: mounts are none of the image's own files.
    if instruction.form != .exec, state.hasShell == false, !instruction.startsItself {
      return (.noShell(state.shell), .zero)
    }
    if let missing = missingMount(instruction) {
      return (
        .fails(
          text:
            "failed to compute cache key: failed to calculate checksum of ref: \"\(missing)\": not found",
          reason: .copySourceMissing), .zero
      )
    }
    let (scope, folder, filesBefore) = (state.scope, state.workingDirectory, state.files)
    let mounts = mount(instruction)
    var run = CommandRun(arguments: [], state: state, context: context)
    let outcome: CommandRun.Outcome
    if instruction.form == .exec {
      outcome = execute(instruction, in: &run)
    } else if instruction.startsItself {
      outcome = run.play(scriptOfItsOwn: instruction.heredocs[0].content)
    } else {
      run.takeOptions(ofShell: state.shell)
      outcome = script.map { $0.isFollowed ? run.play(script: $0) : .unknown("sh") } ?? .done(.zero)
    }
    state = run.state
    unmount(mounts)
    state.scope = scope
    state.workingDirectory = folder
    return finish(outcome, instruction, filesBefore)
  }

  /// The text that the shell gets: the body of a heredoc that stands alone, or the arguments with
  /// the bodies of their heredocs behind them.
  ///
  /// Source: `instructions/parse.go` (`parseShellDependentCommand`), `dockerfile2llb/convert.go`
  /// (`dispatchRun`).
  private func text(ofScriptIn instruction: Instruction) -> [UInt8] {
    var text = Array(instruction.arguments.bytes)
    guard let first = instruction.heredocs.first else { return text }
    let isAlone =
      instruction.heredocs.count == 1
      && !text.dropFirst(2).contains { $0 == 0x20 || $0 == 0x3E || $0 == 0x7C || $0 == 0x26 }
    if instruction.arguments.text.hasPrefix("<<"), isAlone { return first.content }
    for heredoc in instruction.heredocs {
      text += [0x0A] + heredoc.content
      if text.last != 0x0A { text.append(0x0A) }
      text += Array(heredoc.name.text.utf8)
    }
    return text
  }

  private func execute(_ instruction: Instruction, in run: inout CommandRun) -> CommandRun.Outcome {
    let words = instruction.words.map(\.text)
    guard let program = words.first else { return .done(.zero) }
    let (path, presence) = state.look(forProgram: program)
    if presence.isAbsent { return .fails(StartFailure.text(missing: program, at: path)) }
    let outcome = KnownCommands.run(words, in: &run)
    if case .unknown(let name) = outcome { run.shell.firstUnknown = name }
    return outcome
  }

  private mutating func finish(
    _ outcome: CommandRun.Outcome, _ instruction: Instruction, _ before: FileTree
  ) -> (Simulation.Outcome, Size) {
    switch outcome {
    case .done(let size): return (.done, size + state.files.added(since: before))
    case .undecided: return (.done, state.files.added(since: before))
    case .fails(let text):
      return (.fails(text: failure(text, instruction), reason: .buildFails), .zero)
    case .unknown(let name):
      state.files.openEverything()
      state.unknownCommand = state.unknownCommand ?? name
      return (.unknown(Message("start.unknown.command", ["command": .text(name)])), .unknown)
    }
  }

  /// What a command prints or, where it prints nothing, what the builder says of its end.
  ///
  /// Source: `solver/llbsolver/errdefs/exec.go` and `executor`'s exit error.
  private func failure(_ text: String, _ instruction: Instruction) -> String {
    guard text.isEmpty else { return text }
    let command =
      instruction.form == .exec
      ? instruction.words.map(\.text).joined(separator: " ")
      : (state.shell + [instruction.arguments.text]).joined(separator: " ")
    return "process \"\(command)\" did not complete successfully: exit code: 1"
  }
}

extension CommandRun {
  /// A heredoc that begins with `#!`: a shell's is played, what another program makes of it is not known.
  fileprivate mutating func play(scriptOfItsOwn text: [UInt8]) -> Outcome {
    guard let line = Shebang(text) else { return .unknown("heredoc") }
    if state.look(forProgram: line.program).presence.isAbsent {
      let name = line.program
      return .fails(
        name == line.path
          ? "exec /dev/pipes/EOF: no such file or directory"
          : "/usr/bin/env: '\(name)': No such file or directory")
    }
    guard line.isShell else { return .unknown(line.program) }
    return play(scriptFile: text, arguments: [], stops: line.stopsAtFailures, isBash: line.isBash)
  }

  /// `SHELL ["/bin/bash", "-eo", "pipefail", "-c"]`.
  mutating func takeOptions(ofShell words: [String]) {
    for word in words.dropFirst() {
      if word == "pipefail" { shell.failsInPipes = true }
      if word.hasPrefix("-"), !word.hasPrefix("--"), word.contains("e") {
        shell.stopsAtFailures = true
      }
    }
  }
}

extension Instruction {
  /// A heredoc that begins with `#!` names its own program.
  var startsItself: Bool {
    arguments.text.hasPrefix("<<") && heredocs.first?.content.starts(with: [0x23, 0x21]) == true
  }
}

extension Simulation.Outcome {
  /// A shell-form `RUN` without its shell.
  ///
  /// Source: docker/buildx issue 2400.
  static func noShell(_ shell: [String]) -> Simulation.Outcome {
    let program = shell.first ?? "/bin/sh"
    return .fails(
      text: "runc run failed: unable to start container process: "
        + StartFailure.text(missing: program, at: program), reason: .shellMissing)
  }
}
