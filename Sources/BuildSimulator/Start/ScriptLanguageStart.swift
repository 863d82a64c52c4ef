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

  /// A script with the gems that it asks for at its top.
  private func loads(_ file: File, at path: String) -> StartVerdict {
    guard let bytes = check.simulation.context.bytes(of: file) else { return .starts }
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
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
      } else if parts[0].hasPrefix("require "),
        ["sinatra", "rack", "puma", "rails", "roda", "webrick"].contains(
          String(name.prefix { $0 != "/" }))
      {
        let found = gem(String(name.prefix { $0 != "/" }), program: "ruby")
        if case .starts = found { continue }
        return found
      }
    }
    return .starts
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
    }
    return .starts
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
  private func compiledRefusal(in folder: String) -> StartVerdict? {
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
    }
    return nil
  }

  /// Whether a gem is where this Ruby looks for it.
  func gem(_ name: String, program: String) -> StartVerdict {
    if state.unknownCommand != nil {
      return .unknown(Message("start.unknown.modules", ["program": .text(name)]))
    }
    var isOpen = false
    for folder in folders {
      if let refusal = compiledRefusal(in: "\(folder)/extensions") { return refusal }
      switch state.files.look(at: "\(folder)/gems/\(name)") {
      case .present: return .starts
      case .unknown: isOpen = isOpen || state.files.look(at: "\(folder)/gems").node != nil
      case .absent: continue
      }
    }
    if isOpen || state.systemMayHaveMore {
      return .unknown(Message("start.unknown.modules", ["program": .text(name)]))
    }
    return check.fails(.packageMissing, "cannot load such file -- \(name) (LoadError)", in: state)
  }
}

/// What PHP does with its arguments.
///
/// Source of the text: a run of PHP 8.2.
struct PHPStart {
  let check: StartCheck
  let state: StageState

  func verdict(_ name: String, _ arguments: [String]) -> StartVerdict {
    if name == "php-fpm" { return .starts }
    var rest = arguments[...]
    var root: String?
    var isServer = false
    while let word = rest.first, word.hasPrefix("-") {
      rest = rest.dropFirst()
      switch word {
      case "-r", "-v", "--version", "-i", "-m", "-a": return .starts
      case "-S":
        isServer = true
        rest = rest.dropFirst()
      case "-t":
        root = rest.first
        rest = rest.dropFirst()
      case "-d", "-c", "-z": rest = rest.dropFirst()
      case "-f": break
      default: break
      }
      if word == "--" { break }
    }
    if let root, state.files.look(at: FileTree.absolute(root, in: state.workingDirectory)).isAbsent
    {
      return check.fails(.programMissing, "Directory \(root) does not exist.", in: state)
    }
    guard let script = rest.first else { return .starts }
    let path = FileTree.absolute(script, in: state.workingDirectory)
    let isRepeated = ["php", "/usr/local/bin/php", "/bin/sh"].contains(script)
    switch state.files.look(at: path) {
    case .unknown where isRepeated && !state.isWidelyUnknown(FileTree.folder(of: path)): fallthrough
    case .absent where !isServer:
      return check.fails(
        isRepeated ? .entrypointRepeated : .moduleMissing, "Could not open input file: \(script)",
        in: state)
    case .present(.file(let file)): return loads(file, at: path)
    case .absent, .present, .unknown:
      return isServer ? .starts : .unknown(Message("start.unknown.path", ["path": .text(path)]))
    }
  }

  /// The autoloader that a script asks for with `__DIR__`.
  private func loads(_ file: File, at path: String) -> StartVerdict {
    guard let bytes = check.simulation.context.bytes(of: file) else { return .starts }
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard line.hasPrefix("require") || line.hasPrefix("include"), line.contains("__DIR__") else {
        continue
      }
      let parts = line.split(
        omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
      guard parts.count >= 3, parts[1].hasPrefix("/") else { continue }
      let place = FileTree.absolute("." + parts[1], in: FileTree.folder(of: path))
      if state.files.look(at: place).isAbsent, !line.hasPrefix("include") {
        return check.fails(
          .packageMissing,
          "PHP Fatal error:  Uncaught Error: Failed opening required '\(FileTree.folder(of: path))\(parts[1])'",
          in: state)
      }
    }
    return .starts
  }
}

/// What stops nginx, as far as users and files tell.
struct NginxStart {
  let check: StartCheck
  let state: StageState

  func refusal(_ words: [String]) -> StartVerdict? {
    if let repeated = repeated(words) { return repeated }
    for place in NginxConfiguration.places(in: state) {
      guard
        let bytes = state.files.look(at: place).file.flatMap({
          check.simulation.context.bytes(of: $0)
        }),
        let problem = NginxConfiguration.problem(in: String(decoding: bytes, as: UTF8.self))
      else { continue }
      return check.fails(.formatError, "nginx: [emerg] \(problem) in \(place)", in: state)
    }
    // The official image keeps its caches where only root may write. Source: nginx/docker-nginx issue 524.
    guard state.baseImage?.family == "nginx", state.baseImage?.vendor == "docker-official",
      state.userInstruction != nil, let owner = state.owner, owner.user != 0,
      state.unknownCommand == nil
    else { return nil }
    // A configuration of one's own may keep these elsewhere.
    if let own = state.files.look(at: "/etc/nginx/nginx.conf").file, own.origin != .baseImage {
      let text = check.simulation.context.bytes(of: own).map { String(decoding: $0, as: UTF8.self) }
      if text.map({ $0.contains("temp_path") && $0.contains("/tmp") }) ?? true { return nil }
    }
    let caches = state.files.look(at: "/var/cache/nginx")
    if case .present(.directory(let folder)) = caches,
      folder.attributes.allows(2, to: owner) != false
    {
      return nil
    }
    if case .unknown = caches, state.layers.contains(where: { $0.instruction.keyword == .run }) {
      return nil
    }
    return check.fails(
      .notPermitted,
      "nginx: [emerg] mkdir() \"/var/cache/nginx/client_temp\" failed (13: Permission denied)",
      in: state)
  }

  /// An entrypoint that is nginx already, and a command that says it again.
  private func repeated(_ words: [String]) -> StartVerdict? {
    let own: String? =
      if case .exec(let words) = state.entrypoint.form { words.first } else { nil }
    guard let first = state.entrypoint.instruction == nil ? state.baseImage?.entrypoint.first : own,
      FileTree.name(of: first) == "nginx", let second = words.dropFirst().first,
      !second.hasPrefix("-")
    else { return nil }
    return check.fails(.entrypointRepeated, "nginx: invalid option: \"\(second)\"", in: state)
  }
}

/// As much of nginx's configuration as is needed to see a semicolon that is missing.
///
/// Source: nginx.org, "Configuration File Measurement Units" and `ngx_conf_file.c` (`ngx_conf_read_token`).
enum NginxConfiguration {
  private static let directives: Set<String> = [
    "access_log", "error_log", "error_page", "gzip", "include", "index", "keepalive_timeout",
    "listen", "location", "proxy_pass",
    "return", "rewrite", "root", "sendfile", "server", "server_name", "try_files", "upstream",
  ]

  /// The files that the image's own configuration includes.
  static func places(in state: StageState) -> [String] {
    let inner =
      state.files.look(at: "/etc/nginx/conf.d").directory?.entries(matching: "*.conf").map {
        "/etc/nginx/conf.d/\($0.name)"
      } ?? []
    return ["/etc/nginx/nginx.conf"] + inner
  }

  /// A directive that stands at the start of a line inside of another one.
  static func problem(in text: String) -> String? {
    var open = false
    for line in text.split(whereSeparator: \.isNewline).map({
      String($0.prefix { $0 != "#" }).trimmingBlanks
    }) where !line.isEmpty {
      let first = String(line.prefix { !$0.isWhitespace && $0 != ";" && $0 != "{" })
      if open, directives.contains(first) { return "invalid parameter \"\(first)\"" }
      open = !(line.hasSuffix(";") || line.hasSuffix("{") || line.hasSuffix("}"))
      // A value in quotes may go on over lines.
      if open, line.filter({ $0 == "\"" || $0 == "'" }).count % 2 == 1 { return nil }
    }
    return nil
  }
}
