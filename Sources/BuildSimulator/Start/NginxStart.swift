import BuildModel
import DockerfileSyntax
import Findings

/// What stops nginx, as far as users and files tell.
struct NginxStart {
  let check: StartCheck
  let state: StageState

  func refusal(_ words: [String]) -> StartVerdict? {
    if let repeated = repeated(words) { return repeated }
    for place in NginxConfiguration.places(in: state) {
      guard let file = state.files.look(at: place).file else { continue }
      if !state.isRoot, file.attributes.allows(4, to: state.owner) == false {
        return check.fails(
          .notPermitted, "nginx: [emerg] open() \"\(place)\" failed (13: Permission denied)",
          in: state)
      }
      guard let bytes = check.simulation.context.bytes(of: file) else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      if let refusal = missingUser(in: text, at: place) { return refusal }
      guard
        let problem = NginxConfiguration.problem(in: text, at: place) ?? missingInclude(in: text)
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

  /// What lies in `/etc/nginx` of the official images beside `conf.d`.
  ///
  /// Source: the nginx package of nginx.org for Debian and Alpine.
  private static let brought: Set<String> = [
    "conf.d", "fastcgi.conf", "fastcgi_params", "mime.types", "modules", "nginx.conf",
    "scgi_params", "templates", "uwsgi_params",
  ]

  private func missingInclude(in text: String) -> String? {
    for line in text.split(whereSeparator: \.isNewline).map({ String($0).trimmingBlanks })
    where line.hasPrefix("include ") {
      let name = String(line.dropFirst(8).prefix { $0 != ";" }).trimmingBlanks
      guard !name.isEmpty, !name.contains(where: { "*?[$\"'".contains($0) }) else { continue }
      let path = FileTree.absolute(name, in: "/etc/nginx")
      let parts = FileTree.parts(of: path)
      let isOfficial =
        state.baseImage?.family == "nginx" && state.baseImage?.vendor == "docker-official"
        && parts.starts(with: ["etc", "nginx"]) && parts.count > 2
        && !Self.brought.contains(parts[2]) && state.unknownCommand == nil
        && !state.files.mayHaveBeenFilled("/etc/nginx")
      switch state.files.look(at: path) {
      case .absent: break
      case .unknown where isOfficial: break
      case .present, .unknown: continue
      }
      return "open() \"\(path)\" failed (2: No such file or directory)"
    }
    return nil
  }

  /// `user www-data;`, which Debian has and Alpine has not; who is not root gets a warning only.
  ///
  /// Source: nginx.org, "user", and `ngx_set_user` of nginx.c.
  private func missingUser(in text: String, at place: String) -> StartVerdict? {
    guard state.isRoot, state.unknownCommand == nil else { return nil }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.prefix { $0 != "#" && $0 != ";" }.split(whereSeparator: \.isWhitespace)
      guard words.count >= 2, words[0] == "user", state.accounts.hasUser(String(words[1])) == false
      else { continue }
      return check.fails(
        .userMissing,
        "nginx: [emerg] getpwnam(\"\(words[1])\") failed in \(place):\(index + 1)", in: state)
    }
    return nil
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

  private static let mainFile = "/etc/nginx/nginx.conf"

  /// The files that the image's own configuration includes.
  static func places(in state: StageState) -> [String] {
    let inner =
      state.files.look(at: "/etc/nginx/conf.d").directory?.entries(matching: "*.conf").map {
        "/etc/nginx/conf.d/\($0.name)"
      } ?? []
    return [mainFile] + inner
  }

  /// Blocks that stand in the main file only, and those that stand in none of its top.
  ///
  /// Source: nginx.org, "Context" of these directives.
  private static let mainBlocks: Set<String> = ["events", "http", "stream"]
  private static let innerBlocks: Set<String> = ["location", "server", "upstream"]

  /// A directive that stands at the start of a line inside of another one, or in a file where it may not.
  static func problem(in text: String, at place: String) -> String? {
    let isMain = place == mainFile
    var open = false
    var depth = 0
    for line in text.split(whereSeparator: \.isNewline).map({
      String($0.prefix { $0 != "#" }).trimmingBlanks
    }) where !line.isEmpty {
      let first = String(line.prefix { !$0.isWhitespace && $0 != ";" && $0 != "{" })
      if open, directives.contains(first) { return "invalid parameter \"\(first)\"" }
      let isBlock = line.contains("{")
      if depth == 0, isBlock, isMain ? innerBlocks.contains(first) : mainBlocks.contains(first) {
        return "\"\(first)\" directive is not allowed here"
      }
      depth += line.filter { $0 == "{" }.count - line.filter { $0 == "}" }.count
      open = !(line.hasSuffix(";") || line.hasSuffix("{") || line.hasSuffix("}"))
      // A value in quotes may go on over lines.
      if open, line.filter({ $0 == "\"" || $0 == "'" }).count % 2 == 1 { return nil }
    }
    return nil
  }
}
