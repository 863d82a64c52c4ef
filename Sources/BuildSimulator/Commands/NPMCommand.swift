import BuildModel

/// `npm ci`, `npm install`, `npm prune` and `npm run`.
struct NPMCommand: SimulatedCommand {
  static let names = ["npm"]

  /// Options that take the next word as their value.
  ///
  /// Source: npm 11, `npm help config`.
  private static let valueOptions: Set<String> = [
    "--cache", "--include", "--install-strategy", "--loglevel", "--omit", "--only", "--package",
    "--registry", "--tag", "--userconfig", "-p",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    // Another folder than the working folder.
    let elsewhere = ["--prefix", "-C", "--location", "-w", "--workspace", "--workspaces"]
    if run.arguments.contains(where: { word in
      elsewhere.contains { word == $0 || word?.hasPrefix("\($0)=") == true }
    }) {
      return .unknown("npm")
    }
    guard let operands = operands(of: run), let verb = operands.first else {
      return run.has(option: "-v", "--version") ? .done(.zero) : .unknown("npm")
    }
    switch verb {
    case "ci", "clean-install", "install-clean", "ic": return install(&run, needsLock: true)
    case "install", "i", "add":
      if run.has(option: "-g", "--global") { return PackageManagerCommands.run(&run) }
      return operands.count > 1 ? addPackages(&run) : install(&run, needsLock: false)
    case "uninstall", "un", "remove", "rm":
      return run.has(option: "-g", "--global")
        ? .done(.zero) : uninstall(Array(operands.dropFirst()), in: &run)
    case "prune": return prune(&run)
    case "run", "run-script", "test", "start", "build":
      return runScript(operands[operands.count > 1 && verb.hasPrefix("run") ? 1 : 0], in: &run)
    case "exec", "x":
      return runLocal(Array(run.arguments.drop { $0 != verb }.dropFirst()), in: &run)
    case "config", "set": return configure(operands, in: &run)
    case "cache", "audit", "fund", "ls", "view", "ping": return .done(.zero)
    default: return .unknown("npm \(verb)")
    }
  }

  /// Words that are no options and no option's value, up to `--`.
  private static func operands(of run: CommandRun) -> [String]? {
    var operands: [String] = []
    var isValue = false
    for argument in run.arguments {
      guard let argument else { return nil }
      if argument == "--" { break }
      if !isValue, !argument.hasPrefix("-") { operands.append(argument) }
      isValue = valueOptions.contains(argument)
    }
    return operands
  }

  // MARK: Packages

  private static func install(_ run: inout CommandRun, needsLock: Bool) -> CommandRun.Outcome {
    let hasLock = ["package-lock.json", "npm-shrinkwrap.json"].contains {
      !run.state.files.look(at: run.path($0)).isAbsent
    }
    if needsLock, !hasLock {
      // Source: npm 10.8, `npm ci` in a folder without a lock file.
      return .fails(
        "npm error The `npm ci` command can only install with an existing package-lock.json or\n"
          + "npm error npm-shrinkwrap.json with lockfileVersion >= 1.")
    }
    if run.state.files.look(at: run.path("package.json")).isAbsent {
      return .fails(missingManifest(run))
    }
    guard let lock = PackageLock(run.read("package-lock.json")) else {
      run.state.files.open(run.path("node_modules"))
      return .done(.unknown)
    }
    let omits = omitsDev(run)
    run.state.files.close(run.path("node_modules"))
    let size = put(lock.installed(withDev: omits == false), of: lock, in: &run)
    guard omits == nil else { return .done(size) }
    for package in devPackages(lock) {
      run.state.files.put(.unknown(.command), at: run.path(package))
    }
    return .done(size + .unknown)
  }

  /// Puts packages, their programs and npm's own list; links and list are too small to count.
  private static func put(
    _ packages: [String], of lock: PackageLock, in run: inout CommandRun
  ) -> Size {
    let small = Node.file(File(size: .zero, origin: .command))
    run.state.files.put(small, at: run.path("node_modules/.package-lock.json"))
    return packages.reduce(.zero) { total, package in
      let bytes = run.context.facts.sizes[package]
      let size = bytes.map { Size($0, .estimated) } ?? .unknown
      var folder = Directory()
      folder.entries["package.json"] = .file(File(size: size, origin: .command))
      folder.isOpen = bytes == nil
      run.state.files.put(.directory(folder), at: run.path(package))
      for program in lock.programs(of: package) {
        run.state.files.put(small, at: run.path("node_modules/.bin/\(program)"))
      }
      return total + size
    }
  }

  private static func devPackages(_ lock: PackageLock) -> [String] {
    let kept = Set(lock.installed(withDev: false))
    return lock.installed(withDev: true).filter { !kept.contains($0) }
  }

  private static func addPackages(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.state.files.open(run.path("node_modules"))
    return .done(.unknown)
  }

  private static func prune(_ run: inout CommandRun) -> CommandRun.Outcome {
    let omits = omitsDev(run)
    if omits == false { return .done(.zero) }
    guard let lock = PackageLock(run.read("package-lock.json")) else {
      return .unknown("npm prune")
    }
    for package in devPackages(lock) {
      let path = run.path(package)
      if omits == nil {
        run.state.files.put(.unknown(.command), at: path)
        continue
      }
      run.state.files.remove(path)
      for program in lock.programs(of: package) {
        run.state.files.remove(run.path("node_modules/.bin/\(program)"))
      }
    }
    return .done(.zero)
  }

  /// Removes what is named; what only that needed goes too, which is not followed.
  private static func uninstall(
    _ packages: [String], in run: inout CommandRun
  ) -> CommandRun.Outcome {
    for package in packages { run.state.files.remove(run.path("node_modules/\(package)")) }
    return .done(.zero)
  }

  // MARK: Scripts

  private static func missingManifest(_ run: CommandRun) -> String {
    "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, "
      + "open '\(run.path("package.json"))'"
  }

  private static func runScript(_ name: String, in run: inout CommandRun) -> CommandRun.Outcome {
    if run.state.files.look(at: run.path("package.json")).isAbsent {
      return .fails(missingManifest(run))
    }
    guard run.depth < 8, let bytes = run.read("package.json"), let manifest = PackageManifest(bytes)
    else { return .unknown("npm run \(name)") }
    guard let script = manifest.scripts[name] else {
      return run.has(option: "--if-present")
        ? .done(.zero) : .fails("npm error Missing script: \"\(name)\"")
    }
    // What stands behind `--` goes to the script.
    var words = script
    for argument in run.arguments.drop(while: { $0 != "--" }).dropFirst() {
      guard let argument, !argument.contains("'") else { return .unknown("npm run \(name)") }
      words += " '\(argument)'"
    }
    let before = run.findsLocalPrograms
    run.findsLocalPrograms = true
    run.depth += 1
    defer {
      run.findsLocalPrograms = before
      run.depth -= 1
    }
    return run.play(script: Array(words.utf8))
  }

  /// A program of `node_modules/.bin`, as `npx` and `npm exec` run it.
  static func runLocal(_ words: [String?], in run: inout CommandRun) -> CommandRun.Outcome {
    let switches = ["-y", "--yes", "--no-install", "--no", "--"]
    let command = words.drop { $0.map { switches.contains($0) } ?? false }
    guard let name = command.first, let name, !name.hasPrefix("-"), name != "npm" else {
      return .unknown("npx")
    }
    let before = run.findsLocalPrograms
    run.findsLocalPrograms = true
    defer { run.findsLocalPrograms = before }
    return KnownCommands.run(Array(command), in: &run)
  }
}
