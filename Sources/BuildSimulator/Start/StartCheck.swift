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
    return state.isBaseKnown
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

  private func unknownBase(_ state: StageState) -> StartVerdict {
    let name = simulation.build.finalStage?.baseWord?.text ?? ""
    return .unknown(Message("start.unknown.image", ["image": .text(name)]))
  }

  private func checkUser(_ state: StageState) -> StartVerdict? {
    let name = String(state.user.prefix { $0 != ":" })
    guard Int(name) == nil, let names = state.baseImage?.userNames, !names.contains(name),
      !state.systemMayHaveMore, state.unknownCommand == nil, state.userInstruction != nil
    else { return nil }
    guard case .present(.file(let passwd)) = state.files.look(at: "/etc/passwd"),
      passwd.origin == .baseImage
    else { return nil }
    return .fails(
      StartFailure(
        reason: .userMissing,
        text: "unable to find user \(name): no matching entries in passwd file",
        instruction: state.userInstruction))
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
      return script(text, in: state)
    }
  }

  /// What a shell is told to run, followed as far as it is one simple command.
  func script(_ text: String, in state: StageState) -> StartVerdict {
    let scope = state.scope
    let script = ShellScript(Array(text.utf8)) { scope.value(of: $0) }
    guard script.isSimple, script.commands.count == 1,
      let command = script.commands.first, command.outputs.isEmpty
    else { return .unknown(Message("start.unknown.script")) }
    var words = command.words.compactMap { $0 }
    guard words.count == command.words.count else {
      return .unknown(Message("start.unknown.script"))
    }
    if words.first == "exec" { words.removeFirst() }
    if let name = words.first, HarmlessCommands.shellBuiltins.contains(name) {
      return .unknown(Message("start.unknown.script"))
    }
    return program(words, in: state)
  }

  /// The words that the runtime executes.
  func program(_ words: [String], in state: StageState) -> StartVerdict {
    guard let name = words.first else { return .unknown(Message("start.unknown.script")) }
    let (path, presence) = state.look(forProgram: name)
    switch presence {
    case .absent: return .fails(missing(name, at: path, in: state))
    case .unknown:
      if !state.isBaseKnown { return unknownBase(state) }
      return .unknown(Message("start.unknown.program", ["program": .text(name)]))
    case .present(.directory):
      return .fails(
        StartFailure(
          reason: .programMissing, text: "exec: \"\(name)\": is a directory: unknown",
          instruction: startInstruction(state)))
    case .present: return runtime(at: path, words: words, in: state)
    }
  }

  private func missing(_ name: String, at path: String, in state: StageState) -> StartFailure {
    StartFailure(
      reason: name.contains("/") ? .programMissing : .programNotOnPath,
      text: StartFailure.text(missing: name, at: path), instruction: startInstruction(state))
  }

  /// The instruction that the learner can change: the command if there is one, else the entrypoint.
  func startInstruction(_ state: StageState) -> Instruction? {
    state.command.instruction ?? state.entrypoint.instruction
  }

  /// Goes on with what a known program does with its arguments.
  private func runtime(at path: String, words: [String], in state: StageState) -> StartVerdict {
    switch path.split(separator: "/").last.map(String.init) ?? "" {
    case "node", "nodejs":
      return NodeStart(check: self, state: state).verdict(arguments: Array(words.dropFirst()))
    case "docker-entrypoint.sh" where state.baseImage?.family == "node":
      return nodeEntrypoint(Array(words.dropFirst()), in: state)
    case "java": return RuntimeStart(check: self, state: state).java(Array(words.dropFirst()))
    case "dotnet": return RuntimeStart(check: self, state: state).dotNet(Array(words.dropFirst()))
    case let name where name.hasPrefix("python"):
      if let broken = brokenLink(at: path, words, in: state) { return broken }
      return RuntimeStart(check: self, state: state)
        .python(Array(words.dropFirst()), program: words[0], at: path)
    case "npm": return npm(Array(words.dropFirst()), in: state)
    case "sh", "bash", "dash", "ash":
      return words.count >= 3 && words[1] == "-c"
        ? script(words[2], in: state) : .unknown(Message("start.unknown.script"))
    case let name where StartCheck.isSource(name):
      return permissionDenied(words[0], in: state)
    case let name:
      if case .present(.file(let file)) = state.files.look(at: path), file.origin == .baseImage {
        return ownProgram(name, words: words, in: state)
      }
      var program: Program?
      if case .present(.file(let file)) = state.files.look(at: path) {
        program = file.program
        if file.cannotRun { return permissionDenied(words[0], in: state) }
      }
      return BinaryStart(check: self, state: state, path: path).verdict(of: program)
    }
  }

  private func permissionDenied(_ program: String, in state: StageState) -> StartVerdict {
    .fails(
      StartFailure(
        reason: .notExecutable, text: "exec: \"\(program)\": permission denied: unknown",
        instruction: startInstruction(state)))
  }

  /// A program of the base image: what the image starts by itself starts, with its own user.
  private func ownProgram(
    _ name: String, words: [String], in state: StageState
  ) -> StartVerdict {
    let isUntouched = state.entrypoint.instruction == nil && state.command.instruction == nil
    // The official image's script runs what it is given.
    let isGivenServer = state.baseImage?.family == "nginx" && words.dropFirst().first == "nginx"
    let isServer =
      name == "nginx" || isGivenServer || state.baseImage?.family == "nginx" && isUntouched
    if isServer, let refusal = serverRefusal(in: state) { return refusal }
    return (isUntouched || isServer) && state.userInstruction == nil
      ? .starts : .unknown(Message("start.unknown.program", ["program": .text(name)]))
  }

  /// The official nginx image keeps its caches where only root may write.
  ///
  /// Source: nginx/docker-nginx issue 524.
  private func serverRefusal(in state: StageState) -> StartVerdict? {
    let user = String(state.user.prefix { $0 != ":" })
    guard state.baseImage?.family == "nginx", state.baseImage?.vendor == "docker-official",
      state.userInstruction != nil, user != "root", user != "0", state.unknownCommand == nil,
      state.layers.allSatisfy({ $0.instruction.keyword != .run })
    else { return nil }
    return .fails(
      StartFailure(
        reason: .notPermitted,
        text:
          "nginx: [emerg] mkdir() \"/var/cache/nginx/client_temp\" failed (13: Permission denied)",
        instruction: state.userInstruction))
  }

  /// A program that is a link to something which is not in this image.
  private func brokenLink(
    at path: String, _ words: [String], in state: StageState
  ) -> StartVerdict? {
    guard case .present(.file(let file)) = state.files.look(at: path), let target = file.linksTo
    else { return nil }
    let isListed = state.baseImage?.files.contains(target) == true
    switch state.files.look(at: target) {
    case .present: return nil
    case .unknown where state.baseImage?.listsAllPrograms != true || isListed: return nil
    case .unknown, .absent:
      return .fails(
        StartFailure(
          reason: .programMissing, text: StartFailure.text(missing: words[0], at: path),
          instruction: startInstruction(state)))
    }
  }

  /// Whether a file is a text or archive for some runtime, written without the execute bit.
  private static func isSource(_ name: String) -> Bool {
    [".js", ".mjs", ".cjs", ".ts", ".jar", ".dll"].contains { name.hasSuffix($0) }
  }

  /// The official image's script puts `node` in front of options, of what is no command, and of
  /// files that cannot be executed.
  ///
  /// Source: nodejs/docker-node, `docker-entrypoint.sh`.
  private func nodeEntrypoint(_ words: [String], in state: StageState) -> StartVerdict {
    guard let first = words.first else { return .unknown(Message("start.unknown.script")) }
    let isFileToRun = StartCheck.isSource(first)
    if first.hasPrefix("-") || isFileToRun || state.look(forProgram: first).presence.node == nil {
      return program(["node"] + words, in: state)
    }
    return program(words, in: state)
  }

  private func npm(_ arguments: [String], in state: StageState) -> StartVerdict {
    let run = CommandRun(arguments: [], state: state, context: simulation.context)
    let verbs = arguments.filter { !$0.hasPrefix("-") }
    let script =
      verbs.first == "run" || verbs.first == "run-script" ? verbs.dropFirst().first : verbs.first
    guard let script, let bytes = run.read("package.json"), let manifest = PackageManifest(bytes)
    else {
      return .unknown(Message("start.unknown.script"))
    }
    guard let text = manifest.scripts[script] else {
      return .fails(
        StartFailure(
          reason: .moduleMissing, text: "npm error Missing script: \"\(script)\"",
          instruction: startInstruction(state)))
    }
    return self.script(text, in: state)
  }
}
