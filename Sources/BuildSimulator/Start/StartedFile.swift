import BuildModel
package import DockerfileSyntax

/// The file that a container is started for: the program itself, or the script that a runtime is given.
package struct StartedFile: Sendable {
  package var path: String
  package var presence: Presence
  /// The instruction that names it.
  package var instruction: Instruction?

  /// Finds it in a final image; `nil` where nothing is started, or a shell decides.
  package init?(in state: StageState) {
    guard let words = StartedFile.words(of: state), let program = words.first else { return nil }
    let (path, presence) = state.look(forProgram: program)
    instruction = state.command.instruction ?? state.entrypoint.instruction
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let runtimes = ["docker-entrypoint.sh", "node", "nodejs", "java", "dotnet"]
    guard runtimes.contains(name) || name.hasPrefix("python") else {
      self.path = path
      self.presence = presence
      return
    }
    guard let script = StartedFile.script(of: name, Array(words.dropFirst())) else { return nil }
    self.path = FileTree.absolute(script, in: state.workingDirectory)
    self.presence = state.files.look(at: self.path)
    if case .present(.directory) = self.presence {
      self.path += "/index.js"
      self.presence = state.files.look(at: self.path)
    }
    if self.presence.isAbsent, case .present = state.files.look(at: self.path + ".js") {
      self.path += ".js"
      self.presence = state.files.look(at: self.path)
    }
  }

  /// The file that a runtime is told to run.
  private static func script(of runtime: String, _ arguments: [String]) -> String? {
    var arguments = arguments
    if runtime == "docker-entrypoint.sh", let first = arguments.first,
      ["node", "nodejs"].contains(first)
    {
      arguments.removeFirst()
    }
    guard ["docker-entrypoint.sh", "node", "nodejs"].contains(runtime) else {
      return arguments.first { !$0.hasPrefix("-") }
    }
    switch NodeArguments(arguments) {
    case .script(let script): return ["npm", "yarn", "pnpm"].contains(script) ? nil : script
    case .evaluates, .noScript, .scriptOrValue: return nil
    }
  }

  private static func words(of state: StageState) -> [String]? {
    switch (state.entrypoint.form, state.command.form) {
    case (.shell(let text), _), (.notSet, .shell(let text)), (.exec([]), .shell(let text)):
      return simpleWords(text, in: state)
    case (.exec(let words), .exec(let arguments)): return words + arguments
    case (.exec(let words), .notSet): return words.isEmpty ? nil : words
    case (.notSet, .exec(let words)): return words
    case (.exec(let words), .shell(let text)):
      // The official Node image runs what it is given.
      guard words == ["docker-entrypoint.sh"] else { return words + state.shell + [text] }
      return simpleWords(text, in: state)
    case (.notSet, .notSet): return nil
    }
  }

  private static func simpleWords(_ text: String, in state: StageState) -> [String]? {
    guard let command = ShellScript(Array(text.utf8)).onlyCommand else { return nil }
    var run = CommandRun(arguments: [], state: state, context: .unknown)
    var words = command.words.flatMap { run.expanded($0) }.compactMap(\.self)
    if words.first == "exec" { words.removeFirst() }
    return words.isEmpty ? nil : words
  }
}
