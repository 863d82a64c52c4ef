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

  mutating func play() {
    for instruction in stage.instructions {
      let (outcome, size) = perform(instruction)
      if size.bytes > 0 || size.certainty == .unknown {
        state.layers.append(Layer(instruction: instruction, size: size))
      }
      steps.append(
        Simulation.Step(
          stage: stage.index, instruction: instruction, outcome: outcome, size: size))
      // The build stops here. What follows is played on, for its settings, but nothing is held
      // against it that this step may have made.
      if case .fails = outcome { state.files.openEverything() }
    }
  }

  private mutating func perform(
    _ instruction: Instruction
  ) -> (Simulation.Outcome, Size) {
    switch instruction.keyword {
    case .copy, .add: return copy(instruction)
    case .run: return run(instruction)
    case .workdir: setWorkingDirectory(instruction)
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

  private mutating func setWorkingDirectory(_ instruction: Instruction) {
    guard let word = instruction.words.first, let path = state.scope.expand(word) else { return }
    state.workingDirectory = FileTree.absolute(path, in: state.workingDirectory)
    switch state.files.look(at: state.workingDirectory) {
    case .absent: state.files.put(.directory(Directory()), at: state.workingDirectory)
    // The images of the table bring nothing of their own below /opt and the like that they do not
    // name.
    case .unknown where state.isBaseKnown && state.unknownCommand == nil:
      state.files.close(state.workingDirectory)
    case .unknown, .present: break
    }
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
    // Checked first: mounts are none of the image's own files.
    if instruction.form != .exec, state.hasShell == false, !instruction.startsItself {
      return (.noShell(state.shell), .zero)
    }
    let before = state.scope
    let folder = state.workingDirectory
    let mounts = mount(instruction)
    var run = CommandRun(arguments: [], state: state, context: context)
    let outcome: CommandRun.Outcome
    if instruction.form == .exec {
      outcome = execute(instruction, in: &run)
    } else {
      outcome = run.play(script: script(of: instruction))
    }
    state = run.state
    unmount(mounts)
    state.scope = before
    state.workingDirectory = folder
    return finish(outcome)
  }

  /// The text that the shell gets: the arguments, or the body of a heredoc that stands alone.
  private func script(of instruction: Instruction) -> [UInt8] {
    // Another program than the shell reads it.
    if instruction.startsItself { return Array("(heredoc)".utf8) }
    guard let heredoc = instruction.heredocs.first else {
      return Array(instruction.arguments.bytes)
    }
    return instruction.arguments.text.hasPrefix("<<") && instruction.heredocs.count == 1
      ? heredoc.content : Array(instruction.arguments.bytes)
  }

  private func execute(_ instruction: Instruction, in run: inout CommandRun) -> CommandRun.Outcome {
    let words = instruction.words.map(\.text)
    guard let program = words.first else { return .done(.zero) }
    let (path, presence) = state.look(forProgram: program)
    if presence.isAbsent { return .fails(StartFailure.text(missing: program, at: path)) }
    return KnownCommands.run(words, in: &run)
  }

  private mutating func finish(
    _ outcome: CommandRun.Outcome
  ) -> (Simulation.Outcome, Size) {
    switch outcome {
    case .done(let size): return (.done, size)
    case .fails(let text): return (.fails(text: text, reason: .buildFails), .zero)
    case .unknown(let name):
      state.files.openEverything()
      state.unknownCommand = state.unknownCommand ?? name
      return (.unknown(Message("start.unknown.command", ["command": .text(name)])), .unknown)
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
