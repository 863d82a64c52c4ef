import BuildModel
import FoundationEssentials

/// `npm ci`, `npm install`, `npm prune` and `npm run`.
struct NPMCommand: SimulatedCommand {
  static let names = ["npm"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let operands = run.operands, let verb = operands.first else { return .unknown("npm") }
    switch verb {
    case "ci", "clean-install": return install(&run, needsLock: true)
    case "install", "i", "add":
      if run.has(option: "-g", "--global") { return PackageManagerCommands.run(&run) }
      return operands.count > 1 ? addPackages(&run) : install(&run, needsLock: false)
    case "prune": return prune(&run)
    case "run", "run-script", "test", "start", "build":
      return runScript(operands[operands.count > 1 && verb.hasPrefix("run") ? 1 : 0], in: &run)
    case "exec":
      return KnownCommands.run(
        Array(run.arguments.drop { $0 != "exec" }.dropFirst().drop { $0 == "--" }), in: &run)
    case "cache", "config", "audit", "fund", "version", "pkg", "set", "ls", "view", "ping":
      return .done(.zero)
    default: return .unknown("npm \(verb)")
    }
  }

  /// Whether dev dependencies are left out, by flag or by `NODE_ENV`.
  private static func omitsDev(_ run: CommandRun) -> Bool {
    if run.has(option: "--omit=dev", "--production", "--only=production", "--only=prod", "--prod") {
      return true
    }
    for (index, argument) in run.arguments.enumerated()
    where argument == "--omit" && index + 1 < run.arguments.count
      && run.arguments[index + 1] == "dev"
    {
      return true
    }
    if run.has(option: "--include=dev", "--production=false") { return false }
    return run.state.scope.value(of: "NODE_ENV") == "production"
  }

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
      return .fails(
        "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, "
          + "open '\(run.path("package.json"))'")
    }
    guard let lock = PackageLock(run.read("package-lock.json")) else {
      run.state.files.open(run.path("node_modules"))
      return .done(.unknown)
    }
    run.state.files.close(run.path("node_modules"))
    let packages = lock.installed(withDev: !omitsDev(run))
    return .done(put(packages, in: &run))
  }

  private static func put(_ packages: [String], in run: inout CommandRun) -> Size {
    packages.reduce(.zero) { total, package in
      let bytes = run.context.facts.sizes[package]
      let size = bytes.map { Size($0, .estimated) } ?? .unknown
      var folder = Directory()
      folder.entries["package.json"] = .file(File(size: size, origin: .command))
      folder.isOpen = bytes == nil
      run.state.files.put(.directory(folder), at: run.path(package))
      return total + size
    }
  }

  private static func addPackages(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.state.files.open(run.path("node_modules"))
    return .done(.unknown)
  }

  private static func prune(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard omitsDev(run) else { return .done(.zero) }
    guard let lock = PackageLock(run.read("package-lock.json")) else {
      run.state.files.open(run.path("node_modules"))
      return .done(.unknown)
    }
    for package in lock.installed(withDev: true)
    where !lock.installed(withDev: false).contains(package) {
      run.state.files.remove(run.path(package))
    }
    return .done(.zero)
  }

  private static func runScript(_ name: String, in run: inout CommandRun) -> CommandRun.Outcome {
    if run.state.files.look(at: run.path("package.json")).isAbsent {
      return .fails(
        "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, "
          + "open '\(run.path("package.json"))'")
    }
    guard run.depth < 8, let bytes = run.read("package.json"), let manifest = PackageManifest(bytes)
    else { return .unknown("npm run \(name)") }
    guard let script = manifest.scripts[name] else {
      return .fails("npm error Missing script: \"\(name)\"")
    }
    run.depth += 1
    return run.play(script: Array(script.utf8))
  }
}

/// `npx tsc` and the like: the command behind it, from `node_modules/.bin`.
struct NPXCommand: SimulatedCommand {
  static let names = ["npx"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    let words = run.arguments.drop {
      $0 == "-y" || $0 == "--yes" || $0 == "--no-install" || $0 == "--"
    }
    return KnownCommands.run(Array(words), in: &run)
  }
}

/// What matters of a `package-lock.json` of version 2 or 3.
struct PackageLock {
  private struct File: Decodable {
    var packages: [String: Entry]?
  }

  private struct Entry: Decodable {
    var dev: Bool?
    var devOptional: Bool?
    var link: Bool?
  }

  private let packages: [String: Entry]

  init?(_ bytes: [UInt8]?) {
    guard let bytes, let file = try? JSONDecoder().decode(File.self, from: Data(bytes)),
      let packages = file.packages
    else { return nil }
    self.packages = packages
  }

  /// Folders such as `node_modules/semver`, sorted.
  func installed(withDev: Bool) -> [String] {
    packages.filter { path, entry in
      !path.isEmpty && entry.link != true && (withDev || entry.dev != true)
    }.keys.sorted()
  }
}

/// What matters of a `package.json`.
struct PackageManifest: Decodable {
  var scripts: [String: String]
  var main: String?
  var dependencies: [String: String]

  init?(_ bytes: [UInt8]) {
    guard let manifest = try? JSONDecoder().decode(PackageManifest.self, from: Data(bytes)) else {
      return nil
    }
    self = manifest
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    scripts = (try? values.decodeIfPresent([String: String].self, forKey: .scripts)) ?? [:]
    main = try? values.decodeIfPresent(String.self, forKey: .main)
    dependencies =
      (try? values.decodeIfPresent([String: String].self, forKey: .dependencies)) ?? [:]
  }

  private enum Keys: String, CodingKey { case scripts, main, dependencies }
}
