import BuildModel

/// Servers that are told to go into the background: the first process ends, and the container with it.
struct BackgroundStart {
  let check: StartCheck
  let state: StageState

  /// The words that send the server there; `nil` where it stays, or where nobody can tell.
  var cause: String? {
    let words = Array(
      self.words.drop {
        // The scripts of official images run what they are given.
        FileTree.name(of: $0).contains("entrypoint")
      })
    guard let program = words.first else { return nil }
    let name = FileTree.name(of: program)
    let arguments = Array(words.dropFirst())
    switch name {
    case "nginx": return nginx(arguments) ? name : nil
    case "httpd" where state.hasBusyboxServer:
      return arguments.contains { $0.hasPrefix("-") && $0.contains("f") } ? nil : name
    case "service":
      return arguments.count == 2 && ["start", "restart"].contains(arguments[1])
        ? words.joined(separator: " ") : nil
    case "apachectl", "apache2ctl":
      let starts = arguments == ["start"] || arguments == ["-k", "start"]
      return starts ? words.joined(separator: " ") : nil
    default: return Self.options[name].flatMap { $0.first(where: arguments.contains) }
    }
  }

  /// Sources: busybox's usage of httpd; the manual pages of php-fpm, gunicorn and uwsgi; redis.conf, "daemonize".
  private static let options = [
    "gunicorn": ["--daemon", "-D"], "php-fpm": ["--daemonize", "-D"], "uwsgi": ["--daemonize"],
    "redis-server": ["--daemonize"],
  ]

  /// The words of the start command; of a shell's only those of one plain command.
  private var words: [String] {
    let (entrypoint, command) = (plainWords(state.entrypoint), plainWords(state.command))
    // A command in shell form is one word behind an entrypoint.
    if case .shell = state.command.form, state.entrypoint.isSet {
      return state.entrypoint.instruction == nil ? command : []
    }
    return entrypoint + command
  }

  private func plainWords(_ command: StageState.StartCommand) -> [String] {
    if case .shell(let text) = command.form,
      text.contains(where: { "&|;<>$`\\\"'()\n".contains($0) })
    {
      return []
    }
    return command.words
  }

  /// Source: nginx.org, "Core functionality", `daemon`; the default is `on`.
  private func nginx(_ arguments: [String]) -> Bool {
    let asks = ["-t", "-T", "-v", "-V", "-s", "-h", "-?", "-c"]
    guard !arguments.contains(where: { $0.contains("daemon") || asks.contains($0) }) else {
      return false
    }
    switch state.files.look(at: "/etc/nginx/nginx.conf") {
    case .present(.file(let main)) where main.origin == .baseImage:
      return state.unknownCommand == nil
    case .present(.file(let main)):
      let text = check.simulation.context.bytes(of: main)
      return text.map { !String(decoding: $0, as: UTF8.self).contains("daemon") } ?? false
    case .unknown:
      return state.baseImage?.family == "nginx" && state.unknownCommand == nil
        && !state.files.mayHaveBeenFilled("/etc/nginx")
    case .present, .absent: return false
    }
  }
}
