import BuildModel
import Findings

/// `npm ci`, `npm install`, `npm prune` and `npm run`.
struct NPMCommand: SimulatedCommand {
  static let names = ["npm"]

  /// Options that take the next word as their value.
  ///
  /// Source: npm 11, `npm help config`.
  static let valueOptions: Set<String> = [
    "--cache", "--include", "--install-strategy", "--loglevel", "--omit", "--only", "--package",
    "--registry", "--tag", "--userconfig", "-p", "--fetch-retries", "--fetch-timeout", "--prefix",
    "-C",
    "-w", "--workspace", "--maxsockets",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = nil
    let home = run.state.workingDirectory
    defer { run.state.workingDirectory = home }
    if let folder = run.value(ofOption: "--prefix", "-C") {
      if run.look(folder).isAbsent { return .fails("npm error enoent Could not read package.json") }
      run.state.workingDirectory = run.path(folder)
    }
    guard let operands = run.operands(valueOptions: valueOptions), let verb = operands.first else {
      return run.has(option: "-v", "--version") ? .done(.zero) : .unknown("npm")
    }
    switch NPMVerbs.canonical(verb) {
    case "ci", "install-ci-test": return install(&run, needsLock: true)
    case "install":
      if run.has(option: "-g", "--global") { return installGlobally(operands, &run) }
      return operands.count > 1
        ? addPackages(Array(operands.dropFirst()), &run) : install(&run, needsLock: false)
    case "uninstall":
      if run.has(option: "-g", "--global") { return .done(.zero) }
      for package in operands.dropFirst() {
        run.state.files.remove(run.path("node_modules/\(package)"))
      }
      return .done(.zero)
    case "prune": return prune(&run)
    case "run": return operands.count > 1 ? runNamed(operands[1], in: &run) : .done(.zero)
    case "test", "start", "build": return runNamed(verb, in: &run)
    case "exec", "x":
      return runLocal(Array(run.arguments.drop { $0 != verb }.dropFirst()), in: &run)
    case "config", "set": return configure(operands, in: &run)
    case "pkg":
      if operands.dropFirst().first == "delete" {
        for key in operands.dropFirst(2) where key.hasPrefix("scripts.") {
          run.state.deletedScripts.insert(String(key.dropFirst(8)))
        }
      }
      return .done(.zero)
    case "rebuild":
      NativePackages.build(in: &run)
      return .done(.unknown)
    case "audit", "cache", "fund", "ls", "list", "outdated", "ping", "version", "view", "dedupe":
      return .done(.zero)
    case "init", "link", "pack": return .unknown("npm \(verb)")
    case let name where knownVerbs.contains(name): return .unknown("npm \(verb)")
    default:
      // npm knows no such word: `npm serve`.
      return .fails("Unknown command: \"\(verb)\"")
    }
  }

  /// Those that neither `NPMVerbs` nor `run` names.
  ///
  /// Source: npm 10.8, `lib/utils/cmd-list.js`, commands and aliases.
  private static let knownVerbs: Set<String> = [
    "access", "adduser", "author", "bugs", "c", "completion", "create", "ddp", "deprecate", "diff",
    "dist-tag", "dist-tags", "docs", "doctor", "edit", "explain", "explore", "find", "find-dupes",
    "get", "help", "help-search", "hlep", "home", "hook", "info", "innit", "install-test", "issues",
    "la", "ll", "ln", "login", "logout", "ogr", "org", "owner", "prefix", "profile", "publish",
    "query", "rb", "repo", "root", "s", "sbom", "se", "search", "show", "shrinkwrap", "star",
    "stars", "stop", "restart", "team", "token", "undeprecate", "unpublish", "unstar", "update",
    "v", "verison", "whoami", "why",
  ]

  // MARK: Packages

  private static func install(_ run: inout CommandRun, needsLock: Bool) -> CommandRun.Outcome {
    if run.look("package.json").isAbsent { return .fails(missingManifest(run)) }
    let locks = ["package-lock.json", "npm-shrinkwrap.json"]
    if needsLock, locks.allSatisfy({ run.look($0).isAbsent }) {
      // Source: npm 10.8, `npm ci` in a folder without a lock file.
      return .fails(
        "npm error The `npm ci` command can only install with an existing package-lock.json or\n"
          + "npm error npm-shrinkwrap.json with lockfileVersion >= 1.")
    }
    let lock = PackageLock(run.read("package-lock.json"))
    if needsLock, let drift = drift(lock, run) { return .fails(drift) }
    if run.isRefused(writing: run.path("node_modules/x")) {
      return .fails(
        "npm error EACCES: permission denied, mkdir '\(run.path("node_modules"))'")
    }
    var modules = NodePackages(omitsDev: omitsDev(run), lock: needsLock ? lock : agreed(lock, run))
    modules.skipsScripts = run.has(option: "--ignore-scripts")
    modules.omitsOptional = run.has(option: "--omit=optional", "--no-optional")
    switch run.value(ofOption: "--libc") {
    case "glibc"?: modules.libc = .glibc(version: nil)
    case "musl"?: modules.libc = .musl
    default: break
    }
    let size = modules.install(in: &run)
    guard !run.has(option: "--ignore-scripts") else { return .done(size) }
    return LifecycleScripts.afterInstall(in: &run) ?? .done(size)
  }

  /// `npm install` brings the lock file up to date first; what it does not know yet is not in it.
  private static func agreed(_ lock: PackageLock?, _ run: CommandRun) -> PackageLock? {
    drift(lock, run) == nil ? lock : nil
  }

  /// A package that the manifest names and the lock file does not.
  ///
  /// Source: npm 10.8, `lib/commands/ci.js`.
  private static func drift(_ lock: PackageLock?, _ run: CommandRun) -> String? {
    guard let lock, !lock.isEmpty, let manifest = run.manifest(in: ".") else { return nil }
    let wanted = manifest.dependencies.merging(manifest.devDependencies) { own, _ in own }
    guard let missing = wanted.keys.sorted().first(where: { !lock.has($0) }) else { return nil }
    return
      "npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and "
      + "package-lock.json or npm-shrinkwrap.json are in sync.\n"
      + "npm error Missing: \(missing)@\(wanted[missing] ?? "") from lock file"
  }

  private static func addPackages(
    _ names: [String], _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    if run.isRefused(writing: run.path("node_modules/x")) {
      return .fails("npm error EACCES: permission denied, mkdir '\(run.path("node_modules"))'")
    }
    run.open(run.path("node_modules"))
    run.open(run.path("node_modules/.bin"))
    for name in names { putOpenPackage(name, at: run.path("node_modules"), &run) }
    // What the manifest names is installed along.
    if run.manifest(in: ".") == nil, !run.look("package.json").isAbsent {
      run.put(.unknown(.command), at: run.path("node_modules/.package-lock.json"))
    }
    if let manifest = run.manifest(in: ".") {
      for name in manifest.dependencies.keys {
        putOpenPackage(name, at: run.path("node_modules"), &run)
      }
    }
    for file in ["package.json", "package-lock.json"] where run.look(file).isAbsent {
      run.makeFile(at: run.path(file))
    }
    return .done(.unknown)
  }

  private static func putOpenPackage(_ name: String, at modules: String, _ run: inout CommandRun) {
    // `@scope/name@1.2` and `name@latest`.
    let plain =
      name.hasPrefix("@")
      ? "@" + name.dropFirst().prefix { $0 != "@" } : String(name.prefix { $0 != "@" })
    guard !plain.contains("://"), !plain.hasPrefix(".") else {
      return run.state.files.openEverything(below: modules)
    }
    run.open("\(modules)/\(plain)")
    for program in LocalPrograms.programs(of: plain) {
      run.makeScript(at: "\(modules)/.bin/\(program)", interpreter: "node")
    }
  }

  /// Source: docs.npmjs.com, "folders": `{prefix}/lib/node_modules`, programs in `{prefix}/bin`.
  private static func installGlobally(
    _ operands: [String], _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    let prefix = run.state.scope.value(of: "NPM_CONFIG_PREFIX") ?? "/usr/local"
    if run.isRefused(writing: "\(prefix)/lib/node_modules/x") {
      return .fails("npm error EACCES: permission denied, mkdir '\(prefix)/lib/node_modules'")
    }
    run.open("\(prefix)/bin")
    for name in operands.dropFirst() {
      let plain =
        name.hasPrefix("@")
        ? "@" + name.dropFirst().prefix { $0 != "@" } : String(name.prefix { $0 != "@" })
      run.open("\(prefix)/lib/node_modules/\(plain)")
      let programs = LocalPrograms.programs(of: plain)
      let last = plain.split(separator: "/").last.map(String.init) ?? plain
      for program in programs.isEmpty ? [last] : programs {
        run.makeScript(at: "\(prefix)/bin/\(program)", interpreter: "node")
      }
    }
    return .done(.unknown)
  }

  private static func prune(_ run: inout CommandRun) -> CommandRun.Outcome {
    switch omitsDev(run) {
    case false?: return .done(.zero)
    case true?:
      NodePackages(omitsDev: true, lock: agreed(PackageLock(run.read("package-lock.json")), run))
        .prune(in: &run)
      return .done(.zero)
    case nil:
      run.state.files.openEverything(below: run.path("node_modules"))
      return .done(.unknown)
    }
  }

  static func missingManifest(_ run: CommandRun) -> String {
    "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, "
      + "open '\(run.path("package.json"))'"
  }

  // MARK: Scripts

  /// In the folder itself, or in the folders of the workspaces that are named.
  private static func runNamed(_ name: String, in run: inout CommandRun) -> CommandRun.Outcome {
    let named = workspaces(run)
    guard !named.isEmpty || run.has(option: "--workspaces", "-ws") else {
      return NodeScripts.run(name, manager: "npm", in: &run)
    }
    guard let root = run.manifest(in: ".") else { return .unknown("npm run \(name)") }
    let home = run.state.workingDirectory
    let folders = run.workspaceFolders(root).filter { folder in
      named.isEmpty || named.contains(folder)
        || run.manifest(in: folder)?.name.map { named.contains($0) } == true
    }
    guard !folders.isEmpty else {
      return named.isEmpty
        ? .done(.zero)
        : .fails("npm error No workspaces found:\nnpm error   --workspace=\(named[0])")
    }
    // A script that runs puts its own words in the place of these.
    let isOptional = run.has(option: "--if-present")
    for folder in folders {
      run.state.workingDirectory = FileTree.absolute(folder, in: home)
      let outcome = NodeScripts.run(name, manager: "npm", isOptional: isOptional, in: &run)
      run.state.workingDirectory = home
      if case .done = outcome { continue }
      return outcome
    }
    return .done(.zero)
  }

  /// What `-w` names, as often as it stands there.
  private static func workspaces(_ run: CommandRun) -> [String] {
    run.arguments.enumerated().compactMap { index, argument in
      guard let argument else { return nil }
      if ["-w", "--workspace"].contains(argument) {
        return run.arguments.dropFirst(index + 1).first.flatMap(\.self)
      }
      return argument.hasPrefix("--workspace=") ? String(argument.dropFirst(12)) : nil
    }.map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
  }

  /// A program of `node_modules/.bin`, as `npx` and `npm exec` run it.
  static func runLocal(_ words: [String?], in run: inout CommandRun) -> CommandRun.Outcome {
    let switches = ["-y", "--yes", "--no-install", "--no", "--", "--prefer-offline"]
    let command = words.drop { $0.map { switches.contains($0) } ?? false }
    guard let first = command.first, let word = first, !word.hasPrefix("-") else {
      return .unknown("npx")
    }
    // `npx npm@11 ci` runs a version of its own.
    let package =
      word.hasPrefix("@")
      ? "@" + word.dropFirst().prefix { $0 != "@" } : String(word.prefix { $0 != "@" })
    // A package with one program is run by its own name too.
    let programs = LocalPrograms.programs(of: package)
    let name = package.hasPrefix("@") ? programs.first ?? package : package
    if ["npm", "pnpm", "yarn"].contains(name) {
      return KnownCommands.run([name] + command.dropFirst(), in: &run, isChecked: true)
    }
    guard run.hasLocalProgram(name) == false, run.recorder == nil else {
      return NodeScripts.runLocal([name] + command.dropFirst(), in: &run)
    }
    // What is not there is fetched for the one time; the package that is called `tsc` only says so.
    if name == "tsc" { return .fails("This is not the tsc command you are looking for") }
    guard programs.contains(name), KnownCommands.isKnown(name) else {
      return .unknown("npx \(name)")
    }
    let place = run.path("node_modules/.bin/\(name)")
    run.makeScript(at: place, interpreter: "node")
    defer { run.state.files.remove(place) }
    return NodeScripts.runLocal([name] + command.dropFirst(), in: &run)
  }
}
