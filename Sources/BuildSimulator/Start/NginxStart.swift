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
