import BuildModel
import DockerfileSyntax
import Findings

/// What Ruby does with its arguments.
///
/// Source of the text: a run of Ruby 3.1.
struct RubyStart {
  let check: StartCheck
  let state: StageState

  func verdict(_ arguments: [String], program: String) -> StartVerdict {
    var rest = arguments[...]
    while let word = rest.first, word.hasPrefix("-") {
      if word == "-e" || word == "-v" || word == "--version" { return .starts }
      rest = rest.dropFirst(["-I", "-r", "-C"].contains(word) ? 2 : 1)
      if word == "-S", let name = rest.first {
        return check.program([name] + rest.dropFirst(), in: state)
      }
    }
    guard let script = rest.first else { return .starts }
    let path = FileTree.absolute(script, in: state.workingDirectory)
    let isRepeated = script == "ruby" || script == "/bin/sh"
    switch state.files.look(at: path) {
    case .unknown where isRepeated && !state.isWidelyUnknown(FileTree.folder(of: path)): fallthrough
    case .absent:
      return check.fails(
        isRepeated ? .entrypointRepeated : .moduleMissing,
        "ruby: No such file or directory -- \(script) (LoadError)", in: state)
    case .present(.file(let file)):
      if file.facts.module != nil { return gem(file.facts.module ?? "", program: program) }
      return loads(file, at: path)
    case .present, .unknown: return .unknown(Message("start.unknown.path", ["path": .text(path)]))
    }
  }

  /// A script, and those of the project that it loads, with the gems that they ask for at their top.
  private func loads(_ file: File, at path: String, depth: Int = 0) -> StartVerdict {
    guard depth < 8, let bytes = check.simulation.context.bytes(of: file) else { return .starts }
    let text = String(decoding: bytes, as: UTF8.self)
    var doubt: StartVerdict?
    if let refusal = ScriptNeeds.refusal(of: text, at: path, .ruby, check, state) {
      if case .fails = refusal { return refusal }
      doubt = refusal
    }
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(
        omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
      guard parts.count >= 3 else { continue }
      let name = String(parts[1])
      if parts[0].hasPrefix("require_relative ") {
        let place = FileTree.absolute(
          name.hasSuffix(".rb") ? name : name + ".rb", in: FileTree.folder(of: path))
        if state.files.look(at: place).isAbsent {
          return check.fails(
            .moduleMissing, "cannot load such file -- \(place) (LoadError)", in: state)
        }
        if let inner = state.files.look(at: place).file {
          switch loads(inner, at: place, depth: depth + 1) {
          case .starts: continue
          case .fails(let failure): return .fails(failure)
          case .unknown(let message): doubt = doubt ?? .unknown(message)
          }
        }
      } else if parts[0].hasPrefix("require "),
        isGem(String(name.prefix { $0 != "/" }))
      {
        let found = gem(String(name.prefix { $0 != "/" }), program: "ruby")
        if case .starts = found { continue }
        return found
      }
    }
    return doubt ?? .starts
  }

  /// Whether a name is that of a gem: a well-known one, or one that the project's Gemfile names.
  private func isGem(_ name: String) -> Bool {
    if ["mysql2", "pg", "puma", "rack", "rails", "roda", "sinatra", "webrick"].contains(name) {
      return true
    }
    let context = check.simulation.context
    guard let bytes = context.read("Gemfile") else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return ["\"", "'"].contains { text.range(of: "gem \($0)\(name)\($0)") != nil }
  }

  /// `bundle exec NAME`: a Gemfile here, the gem, and what it serves.
  func bundle(_ arguments: [String]) -> StartVerdict {
    guard arguments.first == "exec", let name = arguments.dropFirst().first else {
      return .unknown(Message("start.unknown.script"))
    }
    func isAbsent(_ file: String) -> Bool {
      state.files.look(at: FileTree.absolute(file, in: state.workingDirectory)).isAbsent
    }
    if isAbsent(state.scope.value(of: "BUNDLE_GEMFILE") ?? "Gemfile") {
      return check.fails(
        .moduleMissing, "Could not locate Gemfile or .bundle/ directory", in: state)
    }
    if let missing = missingGem { return missing }
    if name == "ruby" || name.contains("/") {
      return check.program(Array(arguments.dropFirst()), in: state)
    }
    let found = gem(name == "rails" || name == "rake" ? name : name, program: "bundle")
    guard case .starts = found else { return found }
    let names = arguments.dropFirst(2).filter { $0.hasSuffix(".ru") }
    if ["puma", "rackup", "unicorn", "thin", "falcon"].contains(name),
      !arguments.contains("-C") || !isAbsent("config/puma.rb")
    {
      let file = names.first ?? "config.ru"
      if isAbsent(file), !(name == "puma" && arguments.contains("-C")) {
        return check.fails(
          .moduleMissing,
          "configuration \(FileTree.absolute(file, in: state.workingDirectory)) not found",
          in: state)
      }
      let place = FileTree.absolute(file, in: state.workingDirectory)
      if let rack = state.files.look(at: place).file { return loads(rack, at: place) }
    }
    return .starts
  }

  /// Bundler wants all gems of all groups that it was not told to leave out.
  ///
  /// Source: rubygems/rubygems, `bundler/lib/bundler/spec_set.rb`.
  private var missingGem: StartVerdict? {
    let path = FileTree.absolute(
      state.scope.value(of: "BUNDLE_GEMFILE") ?? "Gemfile", in: state.workingDirectory)
    guard
      let bytes = state.files.look(at: path).file.flatMap({ check.simulation.context.bytes(of: $0) }
      )
    else { return nil }
    let left = RubyGems.groups(
      in: state.scope.value(of: "BUNDLE_WITHOUT") ?? settings["without"])
    for name in RubyGems.needed(String(decoding: bytes, as: UTF8.self), without: left) {
      guard case .fails(let failure) = gem(name, program: "bundle") else { continue }
      guard failure.reason == .packageMissing, failure.text.hasPrefix("cannot load") else {
        return .fails(failure)
      }
      return check.fails(
        .packageMissing,
        "Could not find gem '\(name)' in locally installed gems. (Bundler::GemNotFound)", in: state)
    }
    return nil
  }

  /// Settings that were kept beside the gems.
  private var settings: [String: String] {
    var settings = state.bundleSettings
    for place in [
      "/usr/local/bundle/config", FileTree.absolute(".bundle/config", in: state.workingDirectory),
    ] {
      guard
        let bytes = state.files.look(at: place).file.flatMap({
          check.simulation.context.bytes(of: $0)
        })
      else { continue }
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      where line.hasPrefix("BUNDLE_") {
        let parts = line.dropFirst(7).split(separator: ":", maxSplits: 1).map {
          String($0).filter { !" \"".contains($0) }
        }
        if parts.count == 2 { settings[parts[0].lowercased()] = parts[1] }
      }
    }
    return settings
  }

  private var folders: [String] {
    var folders: [String] = []
    let settings = settings
    let isDeployed =
      settings["deployment"] == "true"
      || ["1", "true"].contains(state.scope.value(of: "BUNDLE_DEPLOYMENT") ?? "")
    if let version = state.rubyVersion {
      for home in [
        state.scope.value(of: "BUNDLE_PATH"), settings["path"], isDeployed ? "vendor/bundle" : nil,
      ].compactMap(\.self) {
        folders.append(FileTree.absolute("\(home)/ruby/\(version).0", in: state.workingDirectory))
      }
    }
    return folders + [state.scope.value(of: "GEM_HOME") ?? "/usr/local/bundle"]
  }

  /// Gems that were compiled for another C library or another Ruby.
  private func compiledRefusal(of gem: String, in folder: String) -> StartVerdict? {
    guard let extensions = state.files.look(at: folder).directory, let own = state.baseImage?.libc
    else { return nil }
    for (name, node) in extensions.entries.sorted(by: { $0.key < $1.key }) {
      guard case .file(let file) = node, let program = file.facts.program,
        case .dynamic(let needs) = program.linkage
      else { continue }
      if (needs.libc == .musl) != (own == .musl)
        || file.facts.interpreter.map({ $0 != state.rubyVersion }) ?? false
      {
        return check.fails(
          .packageMissing,
          "Ignoring \(name) because its extensions are not built.\nCould not find \(name) in locally installed gems (Bundler::GemNotFound)",
          in: state)
      }
      guard name == gem, let library = needs.libraries.first else { continue }
      let loader = BinaryStart(check: check, state: state, path: "\(folder)/\(name)")
      if case .fails(var failure) = loader.verdict(of: file), failure.reason == .libraryMissing {
        failure.text =
          "\(library): cannot open shared object file: No such file or directory (LoadError)"
        return .fails(failure)
      }
    }
    return nil
  }

  /// Whether a gem is where this Ruby looks for it.
  func gem(_ name: String, program: String) -> StartVerdict {
    if state.unknownCommand != nil {
      return .unknown(Message("start.unknown.gem", ["name": .text(name)]))
    }
    var isOpen = false
    for folder in folders {
      if let refusal = compiledRefusal(of: name, in: "\(folder)/extensions") { return refusal }
      switch state.files.look(at: "\(folder)/gems/\(name)") {
      case .present: return .starts
      case .unknown: isOpen = isOpen || state.files.look(at: "\(folder)/gems").node != nil
      case .absent: continue
      }
    }
    // A distribution's packages put gems elsewhere than where the official image looks.
    let isOfficial =
      state.baseImage?.family == "ruby" && state.baseImage?.vendor == "docker-official"
    if isOpen || state.systemMayHaveMore && !isOfficial {
      return .unknown(Message("start.unknown.gem", ["name": .text(name)]))
    }
    return check.fails(.packageMissing, "cannot load such file -- \(name) (LoadError)", in: state)
  }
}
