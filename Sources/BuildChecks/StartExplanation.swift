import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings

/// Which rule explains why the image would not start, so that one cause is told once.
extension Inspection {
  /// The id of the rule; `nil` where the image starts, or where nobody can tell.
  var startCause: String? {
    guard let failure = start.failure else { return nil }
    switch failure.reason {
    case .shellMissing: return shellCause(failure)
    case .endsAtOnce: return EndsAtOnce.id
    case .entrypointRepeated: return EntrypointRepeated.id
    case .noCommand: return NothingToStart.id
    case .userMissing: return UserMissing.id
    case .copySourceMissing: return CopiedPathMissing.id
    case .buildFails: return failure.instruction == nil ? nil : BuildStepFails.id
    case .notExecutable: return ExecuteBitMissing.id
    case .notPermitted: return ProgramNotPermitted.id
    case .formatError: return ProgramOfOtherFormat.id
    case .loaderMissing: return LoaderMissing.id
    case .libraryMissing: return LibraryMissing.id
    case .libraryTooOld: return LibraryTooOld.id
    case .moduleMissing where isOneString: return ExecFormOneString.id
    case .moduleMissing:
      if packageManagerWord != nil { return PackageManagerAsCommand.id }
      let isFileMissing = image.flatMap { StartedFile(in: $0) }?.presence.isAbsent ?? false
      return isFileMissing ? StartedFileMissing.id : ModuleMissing.id
    case .packageMissing: return PackageMissing.id
    case .programNotOnPath: return notOnPathCause
    case .programMissing: return programCause
    }
  }

  /// Whether the command is one string with blanks, which a runtime takes for the name of a file.
  private var isOneString: Bool {
    guard let words = image?.command.instruction?.words, words.count == 1,
      image?.command.instruction?.form == .exec
    else { return false }
    return words[0].text.contains(" ")
  }

  private func shellCause(_ failure: StartFailure) -> String {
    if failure.instruction?.keyword == .run { return RunWithoutShell.id }
    return failure.instruction?.looksLikeJSON == true ? JSONLookAlike.id : ShellFormWithoutShell.id
  }

  private var notOnPathCause: String {
    if packageManagerWord != nil { return PackageManagerAsCommand.id }
    let name = startedProgram ?? ""
    if name.contains(" ") { return ExecFormOneString.id }
    return Self.isShell(name) ? ShellAsProgram.id : ProgramNotOnPath.id
  }

  private var programCause: String {
    guard let name = startedProgram else { return StartedFileMissing.id }
    if name.contains(" ") { return ExecFormOneString.id }
    if Self.isShell(name) { return ShellAsProgram.id }
    if case .present = image?.look(forProgram: name).presence {
      return isPythonFolder(name) ? VirtualEnvironmentBroken.id : ScriptWithoutInterpreter.id
    }
    return isPythonFolder(name) && image?.runtimeVersion(of: "CPython") != nil
      ? VirtualEnvironmentBroken.id : StartedFileMissing.id
  }

  /// The program of the start command, as it is written.
  var startedProgram: String? {
    guard let image else { return nil }
    let set = image.entrypoint.isSet ? image.entrypoint : image.command
    if case .exec(let words) = set.form { return words.first }
    return nil
  }

  /// The package manager that the command names as its program, or as the script of a runtime.
  var packageManagerWord: Word? {
    guard let instruction = start.failure?.instruction, instruction.form == .exec,
      let word = instruction.words.first,
      [
        "bun", "npm", "npx", "pnpm", "yarn", "pip", "pip3", "poetry", "uv", "mvn", "gradle",
        "bundle",
      ]
      .contains(word.text)
    else { return nil }
    return word
  }

  private func isPythonFolder(_ path: String) -> Bool {
    path.contains("venv/bin/") || path.contains("/bin/python")
  }

  static func isShell(_ name: String) -> Bool {
    ["sh", "bash", "ash", "dash", "zsh"].contains(String(name.split(separator: "/").last ?? ""))
  }
}

extension StageState {
  /// The version of a language runtime that the base image brings.
  func runtimeVersion(of name: String) -> String? {
    guard let runtime = baseImage?.runtime, runtime.name.hasPrefix(name) else { return nil }
    return runtime.version
  }
}
