import BuildModel
import DockerfileSyntax
import Findings

/// Finds out what the container runs first, and whether it is all there.
struct StartCheck {
  let simulation: Simulation

  init(_ simulation: Simulation) { self.simulation = simulation }

  var verdict: StartVerdict {
    let problems = simulation.build.dockerfile.problems + simulation.build.problems
    if let problem = problems.first(where: { $0.severity == .error }) {
      return .fails(
        StartFailure(reason: .buildFails, text: problem.buildKitText ?? "", instruction: nil))
    }
    guard let state = simulation.image else {
      return .fails(
        StartFailure(
          reason: .buildFails, text: "dockerfile contains no stages to build", instruction: nil))
    }
    if let step = simulation.failedStep, case .fails(let text, let reason) = step.outcome {
      return .fails(StartFailure(reason: reason, text: text, instruction: step.instruction))
    }
    return verdict(of: state)
  }

  private func verdict(of state: StageState) -> StartVerdict {
    let verdict = startVerdict(of: state)
    // An image without a file of the project is made for one that is mounted when it runs.
    if case .fails(let failure) = verdict,
      [.moduleMissing, .packageMissing].contains(failure.reason),
      !copiesAnything, state.hasShell == true
    {
      return .unknown(Message("start.unknown.mounted"))
    }
    if case .starts = verdict {
      if let cause = BackgroundStart(check: self, state: state).cause {
        return fails(.endsAtOnce, cause, in: state)
      }
      return MentionedFilesCheck(check: self, state: state).doubt ?? verdict
    }
    return verdict
  }

  private var copiesAnything: Bool {
    simulation.build.shippedStages.contains { stage in
      stage.instructions.contains { [.copy, .add].contains($0.keyword) }
    }
  }

  private func startVerdict(of state: StageState) -> StartVerdict {
    if let verdict = checkUser(state) { return verdict }
    switch state.entrypoint.form {
    case .shell(let text): return shellForm(text, set: state.entrypoint, in: state)
    case .exec(let words) where !words.isEmpty:
      return program(words + commandWords(state), in: state)
    // An unknown image may bring an entrypoint, which makes the command its arguments.
    case .notSet where !state.isBaseKnown: return unknownBase(state)
    case .exec, .notSet: break
    }
    switch state.command.form {
    case .shell(let text): return shellForm(text, set: state.command, in: state)
    case .exec(let words) where !words.isEmpty: return program(words, in: state)
    case .exec, .notSet: break
    }
    // Source: the Docker daemon's daemon/create.go.
    return state.isBaseKnown || state.command.form == .exec([])
      ? .fails(StartFailure(reason: .noCommand, text: "no command specified", instruction: nil))
      : unknownBase(state)
  }

  /// The command as arguments of an entrypoint; in shell form those are `/bin/sh -c …`.
  private func commandWords(_ state: StageState) -> [String] {
    switch state.command.form {
    case .exec(let words): words
    case .shell(let text): state.shell + [text]
    case .notSet: []
    }
  }

  func unknownBase(_ state: StageState) -> StartVerdict {
    let name = simulation.build.finalStage?.baseName ?? ""
    if case .image(let reference, _)? = simulation.build.finalStage?.base,
      let near = simulation.build.images.nearest(to: reference), near != name
    {
      return .unknown(
        Message("start.unknown.image-guess", ["image": .text(name), "guess": .text(near)]))
    }
    return .unknown(Message("start.unknown.image", ["image": .text(name)]))
  }

  /// Source of the texts: moby/sys, user/user.go.
  private func checkUser(_ state: StageState) -> StartVerdict? {
    guard state.userInstruction != nil else { return nil }
    let parts = state.user.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let accounts = state.accounts
    if let name = parts.first, Int(name) == nil, accounts.hasUser(name) == false {
      return .fails(
        StartFailure(
          reason: .userMissing,
          text: "unable to find user \(name): no matching entries in passwd file",
          instruction: state.userInstruction))
    }
    if parts.count > 1, !parts[1].isEmpty, Int(parts[1]) == nil,
      accounts.hasGroup(parts[1]) == false
    {
      return .fails(
        StartFailure(
          reason: .userMissing,
          text: "unable to find group \(parts[1]): no matching entries in group file",
          instruction: state.userInstruction))
    }
    return nil
  }

  private func shellForm(
    _ text: String, set: StageState.StartCommand, in state: StageState
  ) -> StartVerdict {
    switch state.hasShell {
    case nil: return unknownBase(state)
    case false?:
      let shell = state.shell.first ?? "/bin/sh"
      return .fails(
        StartFailure(
          reason: .shellMissing, text: StartFailure.text(missing: shell, at: shell),
          instruction: set.instruction))
    case true?:
      return ScriptStart(check: self, state: state).verdict(of: Array(text.utf8), arguments: [])
    }
  }

  /// The instruction that the learner can change: the command if there is one, else the entrypoint.
  func startInstruction(_ state: StageState) -> Instruction? {
    state.command.instruction ?? state.entrypoint.instruction
  }

  func fails(
    _ reason: StartVerdict.Reason, _ text: String, in state: StageState
  ) -> StartVerdict {
    .fails(StartFailure(reason: reason, text: text, instruction: startInstruction(state)))
  }

  // MARK: Programs

  /// The words that the runtime executes.
  func program(_ words: [String], in state: StageState) -> StartVerdict {
    guard let name = words.first else { return .unknown(Message("start.unknown.script")) }
    let (path, presence) = state.look(forProgram: name)
    switch presence {
    case .absent:
      return fails(
        name.contains("/") ? .programMissing : .programNotOnPath,
        StartFailure.text(missing: name, at: path), in: state)
    case .unknown, .present(.unknown), .present(.link):
      if !state.isBaseKnown { return unknownBase(state) }
      return .unknown(Message("start.unknown.program", ["program": .text(name)]))
    case .present(.directory):
      return fails(.notExecutable, "exec: \"\(name)\": is a directory: unknown", in: state)
    case .present(.file(let file)):
      if let refusal = refusal(toRun: file, name, at: path, in: state) { return refusal }
      return ProgramStart(check: self, state: state, path: path, file: file).verdict(of: words)
    }
  }

  /// Who runs the container may not run the file, or not even reach it.
  private func refusal(
    toRun file: File, _ name: String, at path: String, in state: StageState
  ) -> StartVerdict? {
    let text = "exec: \"\(name)\": permission denied: unknown"
    if StartCheck.isSource(path), file.attributes.mode == nil {
      return fails(.notExecutable, text, in: state)
    }
    let owner = state.owner
    if state.files.canReach(path, as: owner) == false {
      return fails(.notPermitted, text, in: state)
    }
    guard file.attributes.allows(1, to: owner) == false else { return nil }
    // Nobody may run it, or only others may.
    return fails(file.cannotRun ? .notExecutable : .notPermitted, text, in: state)
  }

  /// Whether a file is a text or archive for some runtime, written without the execute bit.
  static func isSource(_ name: String) -> Bool {
    [".js", ".mjs", ".cjs", ".ts", ".jar", ".dll"].contains { name.hasSuffix($0) }
  }
}
