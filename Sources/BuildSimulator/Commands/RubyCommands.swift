import BuildModel
import Findings

/// `bundle install` and `gem install`.
///
/// Source: bundler.io, "bundle install" and "bundle config"; the official image sets `GEM_HOME`.
struct RubyCommands: SimulatedCommand {
  static let names = [
    "bundle", "bundler", "gem", "ruby", "rails", "rake", "bin/rails", "./bin/rails", "bootsnap",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    let words = run.operands ?? []
    switch run.commandName {
    case "bundle", "bundler": return bundle(words, &run)
    case "gem":
      guard ["install", "update", "sources", "uninstall"].contains(words.first) else {
        return .done(.zero)
      }
      installGems(words.dropFirst(), &run)
      return .done(.unknown)
    case "rails", "bootsnap": return rails(words, &run)
    default:
      return run.has(option: "-v", "--version") ? .done(.zero) : .unknown(run.commandName)
    }
  }

  /// Gems by name, or from a file that `gem build` has made, whose programs the specification names.
  private static func installGems(_ words: ArraySlice<String>, _ run: inout CommandRun) {
    let folder = gemFolder(run)
    for folder in [folder, "\(folder)/bin"] { run.open(folder) }
    for word in words {
      let isFile = word.hasSuffix(".gem")
      let name =
        isFile
        ? FileTree.name(of: word).split(separator: "-").dropLast().joined(separator: "-") : word
      let text = isFile ? run.text(of: "\(name).gemspec") : nil
      run.open("\(folder)/gems/\(name)")
      for program in text.map(executables) ?? [name] {
        run.makeScript(at: "\(folder)/bin/\(program)", interpreter: "ruby", module: name)
      }
    }
  }

  /// `s.executables = ["tally"]` or `%w[tally]`.
  ///
  /// Source: guides.rubygems.org, "Specification Reference".
  private static func executables(in specification: String) -> [String] {
    guard
      let line = specification.split(whereSeparator: \.isNewline).first(where: {
        $0.contains(".executable")
      }), let value = line.split(separator: "=", maxSplits: 1).dropFirst().first
    else { return [] }
    return value.split { " ,[]()\"'".contains($0) }.map(String.init).filter { !$0.hasPrefix("%") }
  }

  static func gemFolder(_ run: CommandRun) -> String {
    (run.state.scope.value(of: "BUNDLE_PATH") ?? run.state.bundleSettings["path"]).map {
      run.path($0)
    }
      ?? (run.state.bundleSettings["deployment"] == "true"
        || ["1", "true"].contains(run.state.scope.value(of: "BUNDLE_DEPLOYMENT"))
        ? run.path("vendor/bundle") : nil)
      ?? run.state.scope.value(of: "GEM_HOME") ?? "/usr/local/bundle"
  }

  private static func bundle(_ words: [String], _ run: inout CommandRun) -> CommandRun.Outcome {
    switch words.first {
    case "config":
      let rest = words.dropFirst().filter { $0 != "set" }
      if rest.count >= 2 {
        run.state.bundleSettings[rest[rest.startIndex]] = rest[rest.startIndex + 1]
      }
      // The official image keeps them beside the gems.
      let text = run.state.bundleSettings.sorted { $0.key < $1.key }.map {
        "BUNDLE_\($0.key.uppercased()): \"\($0.value)\"\n"
      }.joined()
      run.put(
        .file(File(writing: Array(text.utf8), attributes: run.newFile)),
        at: "/usr/local/bundle/config")
      return .done(.zero)
    case nil, "install": return install(&run)
    case "exec":
      guard let name = words.dropFirst().first else { return .unknown("bundle exec") }
      if name == "rails" || name == "bootsnap" || name == "rake" {
        return rails(Array(words.dropFirst(2)), &run)
      }
      return .unknown("bundle exec")
    case "clean", "check", "lock", "cache", "binstubs", "info", "list", "update":
      return .done(.unknown)
    default: return .unknown("bundle \(words.first ?? "")")
    }
  }

  private static func install(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.look("Gemfile").isAbsent { return .fails("Could not locate Gemfile") }
    let isFrozen =
      run.state.bundleSettings["frozen"] == "true"
      || run.state.bundleSettings["deployment"] == "true"
      || ["1", "true"].contains(run.state.scope.value(of: "BUNDLE_DEPLOYMENT"))
      || ["1", "true"].contains(run.state.scope.value(of: "BUNDLE_FROZEN"))
      || run.has(option: "--deployment", "--frozen")
    if isFrozen, run.look("Gemfile.lock").isAbsent {
      return .fails(
        "The deployment setting requires a lockfile. Please make sure you have checked your Gemfile.lock into version control before deploying."
      )
    }
    if run.isRefused(writing: gemFolder(run) + "/x") {
      return .fails(
        "There was an error while trying to write to `\(gemFolder(run))`. It is likely that you need to grant write permissions for that path."
      )
    }
    let left = RubyGems.groups(
      in: run.state.scope.value(of: "BUNDLE_WITHOUT") ?? run.state.bundleSettings["without"])
    let gems = RubyGems(
      run.text(of: "Gemfile") ?? "", run.text(of: "Gemfile.lock"), without: left)
    if let refusal = rubyRefusal(run) { return .fails(refusal) }
    if let missing = gems.needsCompiler, lacksCompiler(run) {
      return .fails(
        "An error occurred while installing \(missing), and Bundler cannot continue.\nGem::Ext::BuildError: ERROR: Failed to build gem native extension."
      )
    }
    let folder = gemFolder(run)
    let isNew = run.state.files.look(at: "\(folder)/gems").isAbsent
    run.open(folder)
    // Each version of Ruby has a folder of its own below `BUNDLE_PATH`.
    let home = run.state.rubyVersion.map { "\(folder)/ruby/\($0).0" } ?? folder
    // What the lock file names is all that there is.
    if run.text(of: "Gemfile.lock") != nil, isNew {
      for place in [folder, home] { run.state.files.close("\(place)/gems") }
    }
    for gem in gems.names {
      run.makeFolder("\(folder)/gems/\(gem)", isOpen: true)
      run.makeScript(at: "\(folder)/bin/\(gem)", interpreter: "ruby", module: gem)
      run.makeFolder("\(home)/gems/\(gem)", isOpen: true)
    }
    run.open("\(folder)/bin")
    // Gems that nobody can name bring programs that nobody can name.
    if run.text(of: "Gemfile") == nil { run.state.files.openEverything(below: "\(folder)/bin") }
    let libc = run.state.baseImage?.libc
    let version = run.state.rubyVersion
    for gem in gems.names where RubyGems.isCompiled(gem) {
      for place in Set([folder, home]) {
        run.makeFile(at: "\(place)/extensions/\(gem)") { file in
          file.facts.program = libc.map {
            Program(.dynamic(Program.Needs(libc: $0, libraries: RubyGems.libraries(of: gem))))
          }
          file.facts.interpreter = version
        }
      }
    }
    return .done(.unknown)
  }

  /// A version of Ruby that the Gemfile asks for and the image does not have.
  private static func rubyRefusal(_ run: CommandRun) -> String? {
    guard let own = run.state.rubyVersion.flatMap({ DottedVersion($0) }),
      let text = run.text(of: "Gemfile"),
      let line = text.split(whereSeparator: \.isNewline).first(where: { $0.hasPrefix("ruby ") }),
      let wanted = line.split(
        omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" }
      ).dropFirst().first
    else { return nil }
    let number = wanted.drop { !$0.isNumber }
    guard let needed = DottedVersion(String(number)) else { return nil }
    let isFine =
      wanted.hasPrefix(">=")
      ? own >= DottedVersion(needed.numbers.prefix(2).map(String.init).joined(separator: "."))
        ?? own
      : own.numbers.prefix(2).elementsEqual(needed.numbers.prefix(2))
        || wanted.hasPrefix("~>") && needed.numbers.count == 2
          && own.numbers[0] == needed.numbers[0] && own >= needed
    return isFine
      ? nil
      : "Your Ruby version is \(run.state.rubyVersion ?? ""), but your Gemfile specified \(wanted)"
  }

  private static func lacksCompiler(_ run: CommandRun) -> Bool {
    guard let image = run.state.baseImage, image.vendor == "docker-official",
      image.family == "ruby", run.shell.firstUnknown == nil,
      run.state.unknownCommand == nil
    else { return false }
    return run.hasCompiler == false && run.state.lacks(tool: "make")
  }

  /// Rails' own tasks write below `public`, `tmp` and `log`.
  private static func rails(_ words: [String], _ run: inout CommandRun) -> CommandRun.Outcome {
    guard let task = words.first,
      task.contains("assets") || task == "precompile" || run.commandName == "bootsnap"
    else {
      return .unknown("rails \(words.first ?? "")")
    }
    for folder in ["public/assets", "tmp/cache", "log"] { run.open(run.path(folder)) }
    return .done(.unknown)
  }
}

extension StageState {
  /// Major and minor version of the image's Ruby, such as `3.4`.
  var rubyVersion: String? {
    guard let runtime = baseImage?.runtime, runtime.name.contains("Ruby") else { return nil }
    let numbers = runtime.version.split(separator: ".").prefix(2)
    return numbers.count == 2 ? numbers.joined(separator: ".") : nil
  }
}
