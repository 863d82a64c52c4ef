/// All commands whose effects are known.
enum KnownCommands {
  private static let all: [any SimulatedCommand.Type] = [
    ArchiveCommands.self, CMakeCommand.self, CargoCommand.self, CompilerCommand.self,
    CopyCommand.self,
    CorepackCommand.self, DotNetCommand.self, DownloadCommands.self, EchoCommand.self,
    FalseCommand.self,
    FindCommand.self, GitCommand.self, GoCommand.self, SearchCommand.self, GradleCommand.self,
    HarmlessCommands.self,
    InstallCommand.self, JavaToolCommands.self, LinkCommand.self, MakeCommands.self,
    MakeDirectoryCommand.self, MavenCommand.self, MkDocsCommand.self, ModeCommand.self,
    MoveCommand.self,
    NPMCommand.self, NPXCommand.self, NginxCommand.self, NativeAddonCommand.self, NodeCommand.self,
    PyInstallerCommand.self, OwnerCommand.self, PHPCommand.self, PHPExtensionCommands.self,
    PackageManagerCommands.self, PackageToolCommands.self, PipCommand.self, PoetryCommand.self,
    PrefixCommands.self,
    PrintFormattedCommand.self, PrintingCommands.self, PythonCommand.self, RemoveCommand.self,
    RubyCommands.self, ComposerCommand.self, ShellCommands.self, StreamEditCommand.self,
    StripCommand.self, SwiftCommand.self, TeeCommand.self, TestCommand.self, TouchCommand.self,
    TypeScriptCommand.self, UserCommands.self, UserSwitchCommands.self, UVCommand.self,
    WebBundlerCommands.self,
    YarnCommand.self,
  ]

  private static let byName = Dictionary(
    all.flatMap { command in command.names.map { ($0, command) } },
    uniquingKeysWith: { first, _ in first })

  static func isKnown(_ name: String) -> Bool { byName[name] != nil }

  /// Runs the command that the words name.
  ///
  /// `isChecked` says that it may be run although its mode forbids it.
  static func run(
    _ words: [String?], in run: inout CommandRun, isChecked: Bool = false
  ) -> CommandRun.Outcome {
    guard let name = words.first ?? nil else { return .unknown("") }
    if let recorder = run.recorder, StartRecorder.isStarted(run.startedName(name)) {
      return recorder.run([run.startedName(name)] + words.dropFirst(), in: run.state)
    }
    if let outcome = run.runProjectCommand(words) { return outcome }
    // By its path, a program of a package is the same as by name.
    let isPath = name.utf8.contains(0x2F)
    if isPath, let local = name.range(of: "node_modules/.bin/"), run.recorder == nil,
      !run.look(name).isAbsent
    {
      return NodeScripts.runLocal([String(name[local.upperBound...])] + words.dropFirst(), in: &run)
    }
    if !isChecked, let outcome = run.missingProgram(name) { return outcome }
    if isPath, let outcome = run.runOwnScript(words) { return outcome }
    if let outcome = run.runEnvironmentProgram(words) { return outcome }
    // By its path a program is the same as by its name, where the base image brought it.
    let last = FileTree.name(of: name)
    let isWrapper = last == "mvnw" || last == "gradlew"
    let known = byName[name] != nil ? name : isWrapper || run.isFromBase(name) ? last : name
    guard let command = byName[known] else { return run.runOwnProgram(words) ?? .unknown(name) }
    run.arguments = Array(words.dropFirst())
    run.commandName = FileTree.name(of: known)
    if run.onlyAsks {
      run.printed = nil
      return .done(.zero)
    }
    return command.run(&run)
  }
}

extension CommandRun {
  /// Programs that print such a word, or run it, in the place of answering it.
  private static let takesAnyWord: Set<String> = [
    "[", "ash", "bash", "command", "dash", "echo", "env", "printf", "sh", "test", "zsh",
  ]

  /// Whether a program is asked for its version or its usage and does nothing else.
  fileprivate var onlyAsks: Bool {
    guard !Self.takesAnyWord.contains(commandName), let last = arguments.last ?? nil else {
      return false
    }
    if last == "--help" { return true }
    return arguments.count == 1
      && ["--version", "-V", "-help", "-h", "-v", "-version"].contains(last)
  }
}
