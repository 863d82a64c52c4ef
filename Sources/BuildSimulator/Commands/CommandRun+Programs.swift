import BuildModel
import Findings

extension CommandRun {
  /// The value of an option in any of its writings: `-o x`, `-o=x`, `--output=x`.
  func value(ofOption names: String...) -> String? {
    for (index, argument) in arguments.enumerated() {
      guard let argument else { continue }
      for name in names {
        if argument == name { return index + 1 < arguments.count ? arguments[index + 1] : nil }
        if argument.utf8.count > name.utf8.count, argument.utf8.starts(with: name.utf8),
          argument.utf8.dropFirst(name.utf8.count).first == 0x3D
        {
          return String(Substring(argument.utf8.dropFirst(name.utf8.count + 1)))
        }
      }
    }
    return nil
  }

  /// Arguments that are neither options nor what stands behind one of these options.
  func operands(valueOptions: Set<String>) -> [String]? {
    var operands: [String] = []
    var isValue = false
    for argument in arguments {
      guard let argument else { return nil }
      if argument == "--" { break }
      if !isValue, argument.utf8.first != 0x2D { operands.append(argument) }
      isValue = valueOptions.contains(argument)
    }
    return operands
  }

  /// Takes values that only name or describe for empty where they are not known.
  mutating func fillUnknownValues(of options: Set<String>) {
    for index in arguments.indices.dropFirst() where arguments[index] == nil {
      if let option = arguments[index - 1], options.contains(option) { arguments[index] = "" }
    }
  }

  /// Whether all words are known; where one is not, nothing sure can be said.
  var isKnown: Bool { arguments.allSatisfy { $0 != nil } }

  /// Puts an executable at a path; `nil` for one of which it is not known how it is linked.
  mutating func make(_ program: Program?, at path: String, soname: String? = nil) {
    let size = context.facts.size(ofMade: path, isProgram: true)
    var file = File(size: size, origin: .command, attributes: newProgram)
    if let program { file.facts.program = program }
    if let soname { file.facts.soname = soname }
    put(.file(file), at: path)
  }

  /// Puts a script of an interpreter, as package managers write them.
  mutating func makeScript(
    at path: String, interpreter: String?, module: String? = nil
  ) {
    // Too small to count.
    var file = File(size: .zero, origin: .command, attributes: newProgram)
    file.facts.interpreter = interpreter
    file.facts.module = module
    put(.file(file), at: path)
  }

  /// Whether a C compiler is at hand; `nil` where that is not known.
  var hasCompiler: Bool? {
    if state.baseImage?.tools.contains("gcc") == true { return true }
    if !state.installedPackages.isDisjoint(with: ["gcc", "build-base", "build-essential", "g++"]) {
      return true
    }
    return state.baseImage == nil || state.unknownCommand != nil || shell.firstUnknown != nil
      ? nil : false
  }

  /// The files below a folder that came from the context, by path; `nil` where there may be more.
  func contextFiles(below folder: String, ending: String) -> [String]? {
    guard case .present(.directory(let directory)) = state.files.look(at: folder),
      !directory.isOpen
    else { return nil }
    var paths: [String] = []
    directory.forEachFile(path: folder == "/" ? "" : folder) { path, file, _ in
      if path.hasSuffix(ending), file.content != nil { paths.append(path) }
    }
    return paths.sorted()
  }

  // MARK: Programs that are run by name

  /// A program by its path where it lies in `node_modules/.bin` and is looked for there.
  func startedName(_ name: String) -> String {
    guard findsLocalPrograms, !name.contains("/"), case .present = look("node_modules/.bin/\(name)")
    else { return name }
    return path("node_modules/.bin/\(name)")
  }

  /// Whether a path names a program that the base image brings.
  func isFromBase(_ name: String) -> Bool {
    guard name.contains("/") else { return false }
    switch look(name) {
    case .unknown: return true
    case .present(.file(let file)): return file.origin == .baseImage
    case .present(.unknown): return true
    case .present, .absent: return false
    }
  }

  /// A program that is not there, or that may not be run; `nil` where it may be.
  func missingProgram(_ name: String) -> Outcome? {
    if name.contains("/") {
      switch look(name) {
      case .absent: return .fails(notFound(name))
      case .present(.file(let file)) where file.cannotRun:
        return .fails("/bin/sh: 1: \(name): Permission denied")
      case .present(.directory): return .fails("/bin/sh: 1: \(name): Permission denied")
      case .present, .unknown: return nil
      }
    }
    if HarmlessCommands.shellBuiltins.contains(name) { return nil }
    if findsLocalPrograms, hasLocalProgram(name) != false || NativeAddonCommand.names.contains(name)
    {
      return nil
    }
    let presence = state.look(forProgram: name).presence
    if presence.isAbsent, shell.firstUnknown == nil { return .fails(notFound(name)) }
    return nil
  }

  /// A program that this build has made, such as a test: it may write where it is called, and where its
  /// arguments say.
  mutating func runOwnProgram(_ words: [String?]) -> Outcome? {
    guard recorder == nil, let name = words.first ?? nil,
      let file = state.look(forProgram: name).presence.file, file.origin == .command,
      file.facts.program != nil
    else { return nil }
    printed = nil
    for word in words.dropFirst() {
      guard let word, word.contains("/") else { continue }
      let place = path(String(word.drop { $0 != "/" && $0 != "." }))
      open(look(place).isDirectory ? place : FileTree.folder(of: place))
    }
    open(state.workingDirectory)
    return .done(.unknown)
  }

  /// What a shell says of a command that it does not find.
  private func notFound(_ name: String) -> String {
    switch (state.shell.first, state.baseImage?.packageManager) {
    case (let shell?, _) where shell.hasSuffix("bash"):
      "\(shell): line 1: \(name): command not found"
    case (_, "apk"): "/bin/sh: \(name): not found"
    default: "/bin/sh: 1: \(name): not found"
    }
  }

  /// A script whose text is known is played; `nil` for every other program.
  mutating func runOwnScript(_ words: [String?]) -> Outcome? {
    guard let name = words.first ?? nil, name.contains("/"), !KnownCommands.isKnown(name),
      !["gradlew", "mvnw"].contains(FileTree.name(of: name)),
      let file = look(name).file, let text = context.bytes(of: file)
    else { return nil }
    let line = Shebang(text)
    guard let line else {
      return play(scriptFile: text, named: name, arguments: Array(words.dropFirst()))
    }
    if state.look(forProgram: line.program).presence.isAbsent {
      return .fails("/bin/sh: 1: \(name): not found")
    }
    return line.isShell
      ? play(
        scriptFile: text, named: name, arguments: Array(words.dropFirst()),
        stops: line.stopsAtFailures, isBash: line.isBash)
      : .unknown(name)
  }

  /// A script in a shell of its own, with its arguments.
  mutating func play(
    scriptFile text: [UInt8], named name: String = "/bin/sh", arguments: [String?],
    stops: Bool = false, isBash: Bool = false
  ) -> Outcome {
    guard depth < 8, text.count <= 1 << 16 else { return .unknown("sh") }
    let script = ShellScript(text)
    guard script.isFollowed else { return .unknown("sh") }
    return playInOwnShell(script) { shell in
      shell.functions = [:]
      shell.name = name
      shell.positional = arguments
      shell.stopsAtFailures = stops
      shell.isBash = isBash
    }
  }

  /// Plays a script in a shell that is started for it; what is not exported stays outside, and what it
  /// sets for itself stays inside.
  mutating func playInOwnShell(
    _ script: ShellScript, _ prepare: (inout ShellState) -> Void
  ) -> Outcome {
    let (outer, scope) = (shell, state.scope)
    depth += 1
    (shell.locals, shell.arrays) = ([:], [:])
    prepare(&shell)
    let outcome = play(script: script)
    depth -= 1
    let (unknown, size) = (shell.firstUnknown, shell.size)
    shell = outer
    (shell.firstUnknown, shell.size) = (unknown, size)
    state.scope = scope
    return outcome
  }
}

/// The first line of a script that names its interpreter.
struct Shebang {
  /// The program that is run in the end: `bash` of `#!/usr/bin/env bash`.
  let program: String
  /// The path that the kernel looks for.
  let path: String
  /// Ends in a carriage return, which makes it another name.
  let endsInReturn: Bool
  let stopsAtFailures: Bool

  /// `nil` where a text does not begin with `#!`.
  ///
  /// Source: execve(2), "Interpreter scripts".
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.starts(with: [0x23, 0x21]) else { return nil }
    let line = Array(bytes.dropFirst(2).prefix { $0 != 0x0A }.prefix(255))
    endsInReturn = line.last == 0x0D
    let words = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      .map { String(decoding: $0, as: UTF8.self) }
    guard let first = words.first else { return nil }
    path = first
    let isEnvironment = first.hasSuffix("/env")
    let rest = words.dropFirst()
    program =
      isEnvironment ? rest.first { !$0.hasPrefix("-") && !$0.contains("=") } ?? first : first
    stopsAtFailures = rest.contains { $0.hasPrefix("-") && $0.contains("e") }
  }

  var isBash: Bool { FileTree.name(of: program) == "bash" }

  var isShell: Bool { ["sh", "bash", "dash", "ash"].contains(FileTree.name(of: program)) }
}
