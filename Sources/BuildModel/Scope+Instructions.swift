package import DockerfileSyntax

extension Scope {
  /// Takes over what an `ENV` or `ARG` sets; other instructions set nothing.
  ///
  /// `given` holds the values of `--build-arg`, `global` the arguments from before the first `FROM`.
  package mutating func take(
    _ instruction: Instruction, given: [String: String], global: Scope
  ) {
    switch instruction.keyword {
    case .env: setEnvironment(instruction)
    case .arg: declareArguments(instruction, given: given, global: global)
    default: break
    }
  }

  /// All words of one `ENV` see the environment from before it.
  private mutating func setEnvironment(_ instruction: Instruction) {
    let values = instruction.pairs.compactMap { pair -> (name: String, value: String?)? in
      guard let name = expand(pair.name), let value = pair.value else { return nil }
      return (name, expand(value))
    }
    for (name, value) in values { set(environment: name, to: value) }
  }

  private mutating func declareArguments(
    _ instruction: Instruction, given: [String: String], global: Scope
  ) {
    for (name, value) in instruction.declaredArguments {
      let set =
        given[name] ?? value.flatMap { expand($0) }
        ?? (value == nil ? global.value(of: name) : nil)
      if let set { self.set(argument: name, to: set) }
    }
  }
}
