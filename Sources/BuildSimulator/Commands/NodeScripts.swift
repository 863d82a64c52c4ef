import BuildModel
import Findings

/// Scripts of a `package.json`, as all package managers run them.
enum NodeScripts {
  static func run(
    _ name: String, manager: String, isOptional: Bool = false, in run: inout CommandRun
  ) -> CommandRun.Outcome {
    if run.look("package.json").isAbsent { return .fails(NPMCommand.missingManifest(run)) }
    guard run.depth < 8, let manifest = run.manifest(in: ".") else {
      return .unknown("\(manager) run \(name)")
    }
    guard let script = manifest.scripts[name] else {
      if name == "start", !run.look("server.js").isAbsent { return .unknown("npm start") }
      return isOptional || run.has(option: "--if-present")
        ? .done(.zero) : .fails("npm error Missing script: \"\(name)\"")
    }
    // What stands behind `--` goes to the script.
    var words = script
    for argument in run.arguments.drop(while: { $0 != "--" }).dropFirst() {
      guard let argument, !argument.contains("'") else { return .unknown("\(manager) run \(name)") }
      words += " '\(argument)'"
    }
    let parts = [manifest.scripts["pre\(name)"], words, manifest.scripts["post\(name)"]]
    for part in parts.compactMap(\.self) {
      switch play(part, in: &run) {
      case .done, .undecided: continue
      case .fails(let text): return .fails(text)
      case .unknown(let name): return .unknown(name)
      }
    }
    return .done(.zero)
  }

  /// A script in a shell that finds the programs of `node_modules/.bin`.
  static func play(_ script: String, in run: inout CommandRun) -> CommandRun.Outcome {
    local(in: &run) { $0.play(script: Array(script.utf8)) }
  }

  static func runLocal(_ words: [String?], in run: inout CommandRun) -> CommandRun.Outcome {
    local(in: &run) { KnownCommands.run(words, in: &$0) }
  }

  private static func local(
    in run: inout CommandRun, _ body: (inout CommandRun) -> CommandRun.Outcome
  ) -> CommandRun.Outcome {
    let (before, folder) = (run.findsLocalPrograms, run.state.workingDirectory)
    run.findsLocalPrograms = true
    run.depth += 1
    defer {
      run.findsLocalPrograms = before
      run.depth -= 1
      run.state.workingDirectory = folder
    }
    return body(&run)
  }
}

/// Scripts that run by themselves when packages are installed.
///
/// Source: docs.npmjs.com, "Life Cycle Operation Order".
enum LifecycleScripts {
  static func afterInstall(in run: inout CommandRun) -> CommandRun.Outcome? {
    guard let scripts = run.manifest(in: ".")?.scripts else { return nil }
    for name in [
      "preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare",
    ] {
      guard let script = scripts[name] else { continue }
      switch NodeScripts.play(script, in: &run) {
      case .done, .undecided: continue
      case .fails(let text): return .fails(text)
      case .unknown(let name): return .unknown(name)
      }
    }
    return nil
  }
}
