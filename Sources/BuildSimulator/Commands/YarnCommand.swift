import BuildModel
import Findings

/// `yarn` and `pnpm`.
///
/// Sources: classic.yarnpkg.com and yarnpkg.com, "yarn install"; pnpm.io, "pnpm install", "pnpm deploy".
struct YarnCommand: SimulatedCommand {
  static let names = ["pnpm", "pnpx", "yarn", "yarnpkg"]

  private static let valueOptions: Set<String> = [
    "--filter", "-F", "--cwd", "-C", "--dir", "--store-dir", "--cache-folder", "--network-timeout",
    "--registry", "--modules-folder", "--reporter",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = nil
    let home = run.state.workingDirectory
    defer { run.state.workingDirectory = home }
    if let folder = run.value(ofOption: "--cwd", "-C", "--dir") {
      run.state.workingDirectory = run.path(folder)
    }
    let isPNPM = run.commandName.hasPrefix("pnp")
    if run.commandName == "pnpx" { return NPMCommand.runLocal(run.arguments, in: &run) }
    if run.has(option: "--version", "-v") { return .done(.zero) }
    guard let operands = run.operands(valueOptions: valueOptions) else {
      return .unknown(run.commandName)
    }
    guard let verb = operands.first else { return isPNPM ? .done(.zero) : install(&run, isPNPM) }
    let isFiltered =
      run.value(ofOption: "--filter", "-F") != nil || run.has(option: "-r", "--recursive")
    switch verb {
    case "install", "i", "ci": return install(&run, isPNPM)
    case "fetch", "store", "config", "set", "cache", "import", "version", "info", "list", "why",
      "audit",
      "policies", "plugin":
      return .done(.unknown)
    case "setup": return .unknown("pnpm setup")
    case "create", "init":
      run.openEverything(in: run.state.workingDirectory)
      return .done(.unknown)
    case "add", "remove", "up", "upgrade", "global":
      if verb == "global" || run.has(option: "-g", "--global") {
        return addGlobally(operands, &run)
      }
      run.open(run.path("node_modules"))
      return .done(.unknown)
    case "prune":
      NodePackages(omitsDev: run.has(option: "--prod", "-P", "--production"), lock: nil).prune(
        in: &run)
      return .done(.zero)
    case "deploy": return PNPMDeploy.run(operands, &run)
    case "workspaces": return .done(.unknown)
    case "workspace" where operands.count > 2:
      return inWorkspace(operands[1], operands.dropFirst(2).first { $0 != "run" } ?? "", &run)
    case "exec", "dlx", "node":
      return NPMCommand.runLocal(Array(run.arguments.drop { $0 != verb }.dropFirst()), in: &run)
    case "run" where operands.count > 1, "run-script" where operands.count > 1:
      return isFiltered
        ? inWorkspace(run.value(ofOption: "--filter", "-F"), operands[1], &run)
        : runScript(operands[1], &run)
    default:
      return isFiltered
        ? inWorkspace(run.value(ofOption: "--filter", "-F"), verb, &run) : runScript(verb, &run)
    }
  }

  /// A script of the manifest, or a program of `node_modules/.bin`.
  private static func runScript(_ name: String, _ run: inout CommandRun) -> CommandRun.Outcome {
    let manifest = run.manifest(in: ".")
    // A manifest that is not known may have a script of any name.
    if manifest == nil, !run.look("package.json").isAbsent {
      return .unknown("\(run.commandName) \(name)")
    }
    if manifest?.scripts[name] == nil, run.hasLocalProgram(name) != false {
      return NodeScripts.runLocal(Array(run.arguments.drop { $0 == "run" }), in: &run)
    }
    return NodeScripts.run(name, manager: run.commandName, in: &run)
  }

  private static func inWorkspace(
    _ wanted: String?, _ script: String, _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    guard let root = run.manifest(in: ".") else { return .unknown(run.commandName) }
    let (home, command) = (run.state.workingDirectory, run.commandName)
    // `@app/web...` means what it needs too.
    let name = wanted?.replacing("...", with: "").replacing("./", with: "")
    let isExact = wanted == name && wanted?.contains("*") == false
    let folders = run.workspaceFolders(root).filter { folder in
      guard isExact else { return true }
      return folder == name || run.manifest(in: folder)?.name == name
    }
    for folder in folders {
      run.state.workingDirectory = FileTree.absolute(folder, in: home)
      let outcome = NodeScripts.run(script, manager: command, isOptional: !isExact, in: &run)
      run.state.workingDirectory = home
      if case .done = outcome { continue }
      return outcome
    }
    return folders.isEmpty ? .unknown(command) : .done(.unknown)
  }

  private static func install(_ run: inout CommandRun, _ isPNPM: Bool) -> CommandRun.Outcome {
    if run.look("package.json").isAbsent {
      // pnpm installs from the lock file alone what `pnpm fetch` has brought.
      return isPNPM
        ? .fails("ERR_PNPM_NO_PKG_MANIFEST  No package.json found in \(run.state.workingDirectory)")
        : .fails("error Couldn't find a package.json file in \"\(run.state.workingDirectory)\"")
    }
    let isFrozen = run.has(option: "--frozen-lockfile", "--immutable")
    if isFrozen, isPNPM, run.look("pnpm-lock.yaml").isAbsent {
      return .fails(
        "ERR_PNPM_NO_LOCKFILE  Cannot install with \"frozen-lockfile\" because pnpm-lock.yaml is absent"
      )
    }
    if run.has(option: "--immutable"), run.look("yarn.lock").isAbsent {
      return .fails(
        "YN0028: │ The lockfile would have been created by this install, which is explicitly forbidden."
      )
    }
    if isFrozen, let missing = drift(isPNPM, run) { return .fails(missing) }
    if run.isRefused(writing: run.path("node_modules/x")) {
      return .fails("EACCES: permission denied, mkdir '\(run.path("node_modules"))'")
    }
    let isBerry =
      !isPNPM
      && run.text(of: "package.json").map { text in
        (2...6).contains { text.contains("\"packageManager\": \"yarn@\($0).") }
      } == true
    let setting = run.text(of: ".yarnrc.yml") ?? (isBerry ? "" : nil)
    // Yarn 2 and newer put no node_modules unless they are told to.
    if !isPNPM, let setting, !setting.contains("nodeLinker: node-modules") {
      run.makeFile(at: run.path(".pnp.cjs"))
      run.open(run.path(".yarn"))
      return .unknown("yarn install")
    }
    let size = NodePackages(omitsDev: omitsDev(run), lock: nil).install(in: &run)
    guard !run.has(option: "--ignore-scripts", "--mode=skip-build") else { return .done(size) }
    return LifecycleScripts.afterInstall(in: &run) ?? .done(size)
  }

  private static func omitsDev(_ run: CommandRun) -> Bool? {
    if run.has(option: "--production=false", "--prod=false") { return false }
    if run.has(option: "--prod", "--production", "--production=true", "-P") { return true }
    // Yarn 2 and newer do not mind the variable; the old one and pnpm do.
    return run.look(".yarnrc.yml").isAbsent && run.state.scope.value(of: "NODE_ENV") == "production"
  }

  /// A package that the manifest names and the lock file does not know.
  private static func drift(_ isPNPM: Bool, _ run: CommandRun) -> String? {
    guard let manifest = run.manifest(in: "."), manifest.workspaces.isEmpty,
      let lock = run.text(of: isPNPM ? "pnpm-lock.yaml" : "yarn.lock"), lock.contains("@")
    else { return nil }
    let wanted = manifest.dependencies.merging(manifest.devDependencies) { own, _ in own }
    let missing = wanted.keys.sorted().first { name in
      lock.range(of: "\(name)@") == nil && lock.range(of: "\(name):") == nil
        && lock.range(of: "'\(name)'") == nil
    }
    guard missing != nil else { return nil }
    return isPNPM
      ? "ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with \"frozen-lockfile\" because pnpm-lock.yaml is not up to date with package.json"
      : "error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`."
  }

  private static func addGlobally(_ operands: [String], _ run: inout CommandRun)
    -> CommandRun.Outcome
  {
    run.openEverything(in: "/usr/local/bin")
    return .done(.unknown)
  }
}
