import BuildModel
import Findings

/// What the launcher of .NET does with its arguments.
///
/// Source of the texts: learn.microsoft.com, "Troubleshoot app launch failures".
struct DotNetStart {
  let check: StartCheck
  let state: StageState

  func verdict(_ arguments: [String]) -> StartVerdict {
    guard let library = arguments.first(where: { !$0.hasPrefix("-") }) else {
      return arguments.contains { ["--info", "--version", "--list-runtimes"].contains($0) }
        ? .starts : .unknown(Message("start.unknown.script"))
    }
    let isRepeated = FileTree.name(of: library) == "dotnet" || library == "/bin/sh"
    let path = FileTree.absolute(library, in: state.workingDirectory)
    switch state.files.look(at: path) {
    case .present(.file(let file)):
      if file.origin == .baseImage, isRepeated {
        return check.fails(
          .entrypointRepeated,
          "Could not execute because the specified command or file was not found.", in: state)
      }
      let verdict = framework(of: file)
      guard case .starts = verdict, let source = file.facts.source else { return verdict }
      let real = state.files.realPath(of: path)
      return ScriptNeeds.refusal(of: source, at: real, .cSharp, check, state) ?? verdict
    case .unknown where library.hasSuffix(".dll") && isAmongOthers(path): fallthrough
    case .absent where library.hasSuffix(".dll") || isRepeated, .present(.directory):
      return check.fails(
        isRepeated ? .entrypointRepeated : .moduleMissing,
        "Could not execute because the specified command or file was not found.", in: state)
    case .unknown where isRepeated:
      return check.fails(
        .entrypointRepeated,
        "Could not execute because the specified command or file was not found.", in: state)
    case .absent, .present, .unknown:
      // The tools of an SDK, which the runtime images do not have.
      let isTool = ["run", "watch", "test", "build", "exec"].contains(library)
      if isTool, state.baseImage?.reference.contains("/sdk") == true { return .starts }
      if isTool, state.baseImage?.reference.contains("/sdk") != true, state.isBaseKnown,
        library != "exec"
      {
        return check.fails(
          .programMissing,
          "The command could not be loaded, possibly because:\n  * You intended to execute a .NET SDK command:\n      No .NET SDKs were found.",
          in: state)
      }
      return .unknown(Message("start.unknown.path", ["path": .text(path)]))
    }
  }

  /// The project's own library lies in the same folder, under another name.
  private func isAmongOthers(_ path: String) -> Bool {
    guard case .present(.directory(let folder)) = state.files.look(at: FileTree.folder(of: path)),
      !folder.mayHaveLess
    else { return false }
    return folder.entries.values.contains { node in
      if case .file(let file) = node { file.facts.dotNet != nil } else { false }
    }
  }

  /// Whether the image has the framework that a library asks for.
  func framework(of file: File) -> StartVerdict {
    guard let wanted = file.facts.dotNet, let image = state.baseImage else { return .starts }
    let reference = image.reference
    let missing = "You must install or update .NET to run this application."
    let hasWeb =
      !(reference.contains("/runtime:")
      || reference.contains("dhi.io/dotnet") && !reference.contains("sdk"))
    if wanted.isWeb, !hasWeb { return check.fails(.packageMissing, missing, in: state) }
    if reference.contains("runtime-deps") || image.family != "dotnet" {
      return state.systemMayHaveMore || state.unknownCommand != nil
        ? .unknown(Message("start.unknown.libraries", ["program": "dotnet"]))
        : check.fails(.packageMissing, missing, in: state)
    }
    let own =
      reference.split(separator: ":").last.flatMap { Int($0.prefix { $0.isNumber }) }
      ?? image.runtime.flatMap { Int($0.version.prefix { $0.isNumber }) }
    // A newer major version does not run programs of an older one, nor the other way round.
    let rolls = ["major", "latestmajor"].contains(
      state.scope.value(of: "DOTNET_ROLL_FORWARD")?.lowercased())
    if let own, let version = wanted.version, rolls ? own < version : own != version {
      return check.fails(.packageMissing, missing, in: state)
    }
    return .starts
  }
}
