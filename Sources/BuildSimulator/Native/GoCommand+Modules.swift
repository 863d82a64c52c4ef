import BuildModel
import Findings

/// `go env`, `go work`, `go mod` and `go get`.
extension GoCommand {
  static func environment(_ run: inout CommandRun) -> CommandRun.Outcome {
    let usual = [
      "GOARCH": "amd64", "GOOS": "linux", "GOPATH": "/go", "GOROOT": "/usr/local/go",
      "GOCACHE": "/root/.cache/go-build", "GOMODCACHE": "/go/pkg/mod",
    ]
    if let name = run.operands?.first, run.arguments.count == 1 {
      if let value = run.state.scope.value(of: name) ?? usual[name] { run.print(value + "\n") }
    }
    // `go env -w` is kept for later commands.
    if run.has(option: "-w") {
      for word in run.operands ?? [] {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        if parts.count == 2 { run.state.goSettings[parts[0]] = parts[1] }
      }
    }
    return .done(.zero)
  }

  /// `go work init ./a ./b` and `go work use ./c` write which modules belong together.
  static func workspace(_ run: inout CommandRun) -> CommandRun.Outcome {
    let words = run.operands ?? []
    guard ["init", "use"].contains(words.first) else { return .done(.unknown) }
    let before = run.text(of: "go.work") ?? ""
    let text = before + words.dropFirst().map { "use \($0)\n" }.joined()
    run.put(
      .file(File(writing: Array(text.utf8), attributes: run.newFile)), at: run.path("go.work"))
    return .done(.zero)
  }

  static func modules(_ verb: String, _ run: inout CommandRun) -> CommandRun.Outcome {
    let action = run.operands?.first
    if verb == "work" { return workspace(&run) }
    if verb == "mod", action == "init" {
      let name = run.operands?.dropFirst().first ?? "app"
      run.put(
        .file(File(writing: Array("module \(name)\n".utf8), attributes: run.newFile)),
        at: run.path("go.mod"))
      return .done(.zero)
    }
    if verb == "get", isBeforeModulesOnly(run) { return .unknown("go get") }
    guard mayHaveModule(run) else {
      return .fails("go: go.mod file not found in current directory or any parent directory")
    }
    if verb == "mod", action == "download", let module = GoModule(run),
      let failure = missingReplacement(of: module, run)
    {
      return .fails(failure)
    }
    switch (verb, action) {
    case ("get", _), ("mod", "tidy"): run.makeFile(at: run.path("go.sum"))
    case ("mod", "vendor"): run.makeFolder(run.path("vendor"), isOpen: true)
    default: break
    }
    return .done(.unknown)
  }

  /// A folder that takes the place of a module and is not there.
  static func missingReplacement(of module: GoModule, _ run: CommandRun) -> String? {
    module.missingReplacement(run).map { folder in
      "go: \(folder.name)@v0.0.0 (replaced by \(folder.path)): reading \(folder.path)/go.mod: open "
        + "\(FileTree.absolute(folder.path, in: module.folder))/go.mod: no such file or directory"
    }
  }
}
