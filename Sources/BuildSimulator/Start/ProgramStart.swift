import BuildModel
import Findings

/// What happens when a file that is there is run.
struct ProgramStart {
  let check: StartCheck
  let state: StageState
  let path: String
  let file: File

  private var context: BuildContext { check.simulation.context }

  func verdict(of words: [String]) -> StartVerdict {
    let arguments = Array(words.dropFirst())
    if file.facts.interpreter != nil || file.facts.module != nil {
      return installedScript(words)
    }
    if ["gradlew", "mvnw"].contains(FileTree.name(of: path)) {
      return scripted { $0.start(words) }
    }
    if let bytes = context.bytes(of: file) { return script(bytes, words) }
    // By the name that the link, if it is one, leads to.
    let real = FileTree.name(of: state.files.realPath(of: path))
    for name in [FileTree.name(of: path), real] {
      if let verdict = runtime(name, words, arguments) { return verdict }
    }
    guard file.origin == .baseImage else {
      let verdict = BinaryStart(check: check, state: state, path: path).verdict(of: file)
      guard case .starts = verdict, let needs = file.facts.program?.startNeeds else {
        return verdict
      }
      if let source = file.facts.source,
        let refusal = ScriptNeeds.refusal(
          of: source, at: state.files.realPath(of: path), .cSharp, check, state)
      {
        return refusal
      }
      return StartNeeds(check: check, state: state, words: words).refusal(of: needs) ?? verdict
    }
    return baseProgram(real, words)
  }

  func unknown() -> StartVerdict {
    .unknown(Message("start.unknown.program", ["program": .text(path)]))
  }

  // MARK: Runtimes

  /// What a known launcher does with its arguments; `nil` for every other program.
  private func runtime(_ name: String, _ words: [String], _ arguments: [String]) -> StartVerdict? {
    switch name {
    case "node", "nodejs":
      return binary() ?? NodeStart(check: check, state: state).verdict(arguments: arguments)
    case "docker-entrypoint.sh" where state.baseImage?.family == "node":
      return nodeEntrypoint(arguments)
    case "java":
      return binary()
        ?? JavaStart(
          check: check, state: state, release: file.facts.javaRelease, modules: file.facts.imports
        ).verdict(arguments)
    case "__cacert_entrypoint.sh", "mvn-entrypoint.sh":
      return arguments.isEmpty ? unknown() : check.program(arguments, in: state)
    case "dotnet": return binary() ?? DotNetStart(check: check, state: state).verdict(arguments)
    case "ruby": return RubyStart(check: check, state: state).verdict(arguments, program: words[0])
    case "php", "php-fpm":
      return binary() ?? PHPStart(check: check, state: state).verdict(name, arguments)
    case "docker-php-entrypoint":
      guard let first = arguments.first else { return unknown() }
      let rest = first.hasPrefix("-") ? ["php"] + arguments : arguments
      return check.program(rest, in: state)
    case "caddy": return binary() ?? missingCaddyfile(arguments) ?? .starts
    case "bundle", "bundler": return RubyStart(check: check, state: state).bundle(arguments)
    case "uv" where arguments.first == "run": return uvRun(Array(arguments.dropFirst()))
    case _ where name.hasPrefix("python"):
      return binary()
        ?? PythonStart(check: check, state: state, interpreter: path).verdict(
          arguments, program: words[0])
    case "npm", "yarn", "pnpm", "npx", "corepack":
      return scripted { $0.start(words) }
    case "sh", "bash", "dash", "ash", "zsh": return shell(arguments, isBash: name == "bash")
    case "tini", "tini-static", "dumb-init", "catatonit", "docker-init", "env", "nice", "nohup",
      "stdbuf", "su-exec", "gosu",
      "timeout", "setpriv", "xvfb-run":
      return binary() ?? wrapped(name, arguments)
    default: return nil
    }
  }

  /// Source: caddyserver/caddy, `cmd/main.go`, "loadConfigWithLogger".
  private func missingCaddyfile(_ arguments: [String]) -> StartVerdict? {
    guard let option = arguments.firstIndex(where: { ["--config", "-c"].contains($0) }),
      let name = arguments.dropFirst(option + 1).first
    else { return nil }
    let path = FileTree.absolute(name, in: state.workingDirectory)
    guard state.files.look(at: path).isAbsent else { return nil }
    return check.fails(
      .moduleMissing,
      "Error: reading config from file: open \(name): no such file or directory", in: state)
  }

  /// `uv run` takes programs of the project's environment first.
  private func uvRun(_ arguments: [String]) -> StartVerdict {
    let words = Array(arguments.drop { $0.hasPrefix("-") })
    guard let first = words.first else { return unknown() }
    let folder = state.scope.value(of: "UV_PROJECT_ENVIRONMENT") ?? ".venv"
    var inner = state
    let home = FileTree.absolute(folder, in: state.workingDirectory)
    inner.scope.set(
      environment: "PATH",
      to: "\(home)/bin:" + (state.scope.value(of: "PATH") ?? StageState.usualPath))
    return check.program(first.hasSuffix(".py") ? ["python"] + words : words, in: inner)
  }

  /// A runtime that was copied here must find what it is linked with.
  private func binary() -> StartVerdict? {
    guard file.origin != .baseImage, file.facts.program != nil else { return nil }
    let verdict = BinaryStart(check: check, state: state, path: path).verdict(of: file)
    if case .starts = verdict { return nil }
    return verdict
  }

  private func scripted(_ body: (ScriptStart) -> StartVerdict) -> StartVerdict {
    body(ScriptStart(check: check, state: state))
  }

  func shell(_ arguments: [String], isBash: Bool = false) -> StartVerdict {
    var rest = arguments[...]
    var isCommand = false
    while let word = rest.first, word.hasPrefix("-"), word != "-" {
      rest = rest.dropFirst()
      if word.hasPrefix("--") { continue }
      isCommand = isCommand || word.contains("c")
      if word.hasSuffix("o") { rest = rest.dropFirst() }
    }
    // Without a terminal a shell ends at once, and well.
    guard let first = rest.first else { return .starts }
    if isCommand {
      return scripted {
        $0.verdict(of: Array(first.utf8), arguments: Array(rest.dropFirst(2)), isBash: isBash)
      }
    }
    let place = FileTree.absolute(first, in: state.workingDirectory)
    switch state.files.look(at: place) {
    case .absent:
      return check.fails(
        .programMissing, "/bin/sh: 0: cannot open \(first): No such file", in: state)
    case .present(.file(let script)):
      // A program is no script.
      if script.facts.program != nil {
        return check.fails(
          .entrypointRepeated, "\(first): line 1: syntax error: unexpected \"(\"", in: state)
      }
      if ["gradlew", "mvnw"].contains(FileTree.name(of: first)) {
        return scripted { $0.start(Array(rest)) }
      }
      guard let bytes = context.bytes(of: script) else { return unknown() }
      if script.attributes.allows(4, to: state.owner) == false {
        return check.fails(
          .notPermitted, "/bin/sh: 0: cannot open \(first): Permission denied", in: state)
      }
      return scripted {
        $0.verdict(of: bytes, named: first, arguments: Array(rest.dropFirst()), isBash: isBash)
      }
    case .present(.directory):
      return check.fails(.programMissing, "/bin/sh: \(first): Is a directory", in: state)
    case .present, .unknown: return unknown()
    }
  }

  /// A program that runs the one behind it.
  private func wrapped(_ name: String, _ arguments: [String]) -> StartVerdict {
    var rest = arguments[...]
    while let word = rest.first, word.hasPrefix("-") || word.contains("=") && name == "env" {
      rest = rest.dropFirst()
      if word == "--" { break }
      if ["-p", "-e", "-n", "-u", "-k", "-r"].contains(word), name != "env" {
        rest = rest.dropFirst()
      }
    }
    if ["su-exec", "gosu", "timeout"].contains(name) {
      let user = rest.first ?? ""
      if name != "timeout", Int(user.prefix { $0 != ":" }) == nil,
        state.accounts.hasUser(String(user.prefix { $0 != ":" })) == false
      {
        return check.fails(
          .userMissing,
          "error: failed switching to \"\(user)\": unable to find user \(user): no matching entries in passwd file",
          in: state)
      }
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty else { return name == "env" ? .starts : unknown() }
    return check.program(Array(rest), in: state)
  }

  // MARK: Scripts

  private func script(_ bytes: [UInt8], _ words: [String]) -> StartVerdict {
    if bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) { return unknown() }
    guard let line = Shebang(bytes) else {
      // A shell that is refused runs the file itself.
      if state.scriptDepth > 0 {
        return scripted { $0.verdict(of: bytes, named: path, arguments: Array(words.dropFirst())) }
      }
      return check.fails(.formatError, "exec \(path): exec format error", in: state)
    }
    // The carriage return is part of the name that the kernel looks for.
    if line.endsInReturn {
      return check.fails(.programMissing, "exec \(path): no such file or directory", in: state)
    }
    if state.files.look(at: line.path).isAbsent {
      return check.fails(.programMissing, "exec \(path): no such file or directory", in: state)
    }
    let (_, interpreter) = state.look(forProgram: line.program)
    if interpreter.isAbsent || state.lacksInterpreter(line.path) {
      return check.fails(
        line.program == line.path ? .programMissing : .programNotOnPath,
        line.program == line.path
          ? "exec \(path): no such file or directory"
          : "env: '\(line.program)': No such file or directory",
        in: state)
    }
    let arguments = Array(words.dropFirst())
    if line.isShell {
      return scripted {
        $0.verdict(
          of: bytes, named: path, arguments: arguments, stops: line.stopsAtFailures,
          isBash: line.isBash)
      }
    }
    return check.program([line.program, path] + arguments, in: state)
  }

  /// A command that a package manager has written, with its interpreter in the first line.
  private func installedScript(_ words: [String]) -> StartVerdict {
    let interpreter = file.facts.interpreter ?? ""
    if !interpreter.contains("/") {
      let (_, presence) = state.look(forProgram: interpreter)
      if presence.isAbsent {
        return state.files.look(at: "/usr/bin/env").isAbsent
          ? check.fails(.programMissing, "exec \(path): no such file or directory", in: state)
          : check.fails(
            .programNotOnPath, "env: '\(interpreter)': No such file or directory", in: state)
      }
      if interpreter == "ruby" {
        return RubyStart(check: check, state: state).gem(file.facts.module ?? "", program: words[0])
      }
      return presence.node != nil ? .starts : unknown()
    }
    let target = state.files.look(at: interpreter)
    if target.isAbsent || state.lacksInterpreter(interpreter) {
      return check.fails(.programMissing, "exec \(path): no such file or directory", in: state)
    }
    guard FileTree.name(of: interpreter).hasPrefix("python") else {
      if file.facts.module == "java" { return check.program(["java", "-version"], in: state) }
      // The launcher of a runtime that jlink made starts the `java` beside it.
      if file.facts.module == "jlink" {
        return check.program([FileTree.absolute("../java", in: path), "-version"], in: state)
      }
      return target.node != nil ? .starts : unknown()
    }
    guard let module = file.facts.module else { return unknown() }
    let python = PythonStart(check: check, state: state, interpreter: interpreter)
    return python.module(
      module, arguments: Array(words.dropFirst()), program: words[0], isScript: true)
  }

  /// The official image's script puts `node` in front of options, of what is no command, and of
  /// files that cannot be executed.
  ///
  /// Source: nodejs/docker-node, `docker-entrypoint.sh`.
  private func nodeEntrypoint(_ words: [String]) -> StartVerdict {
    guard let first = words.first else { return check.program(["node"], in: state) }
    let presence = state.look(forProgram: first).presence
    let runs = presence.file.map { !$0.cannotRun } ?? (presence.node != nil)
    if first.hasPrefix("-") || StartCheck.isSource(first) || !runs {
      // A name that may be a program of the image which the table does not list.
      if case .unknown = presence, !first.contains("."), !first.contains("/"), !first.hasPrefix("-")
      {
        return unknown()
      }
      return check.program(["node"] + words, in: state)
    }
    // A shell starts it, and runs what the kernel refuses.
    var inner = state
    inner.scriptDepth += 1
    return check.program(words, in: inner)
  }
}
