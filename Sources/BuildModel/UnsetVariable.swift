package import DockerfileSyntax
import Findings

/// A variable in a word that the builder expands, of a name that nothing has set there.
package struct UnsetVariable: Sendable {
  package var name: String
  /// The word that it stands in.
  package var word: Word
  package var instruction: Instruction
  /// The stage that it stands in.
  package var stage: Int
  /// False where the base image is not known, which may set it.
  package var isCertain: Bool
  /// The names that could have been meant.
  package var known: [String]
}

extension Build {
  /// The variables of names that are not set where they stand, in the order of the file.
  ///
  /// An `ARG` without a value counts as set; so does a name with something to stand in for it:
  /// `${NAME:-x}`. Source: `dockerfile2llb/convert.go` (`reportUnmatchedVariables`).
  package var unsetVariables: [UnsetVariable] {
    guard dockerfile.source.bytes.contains(0x24) else { return [] }
    var found: [UnsetVariable] = []
    var ends: [VariableScope] = []
    for stage in stages {
      var scope = VariableScope(of: stage, after: ends, in: self)
      for instruction in stage.instructions {
        found += unset(in: instruction, of: stage, scope)
        scope.take(instruction, in: self)
      }
      ends.append(scope)
    }
    return found
  }

  private func unset(
    in instruction: Instruction, of stage: Stage, _ scope: VariableScope
  ) -> [UnsetVariable] {
    // `EXPOSE` is expanded without a look at what is missing.
    guard instruction.keyword != .expose else { return [] }
    var found: [UnsetVariable] = []
    for item in instruction.expandedWords(given: arguments) where item.bytes.contains(0x24) {
      for name in scope.unsetNames(in: item.bytes) {
        found.append(
          UnsetVariable(
            name: name, word: item.word, instruction: instruction, stage: stage.index,
            isCertain: !scope.scope.mayHaveValue(name), known: scope.names))
      }
    }
    for heredoc in instruction.heredocs
    where instruction.keyword != .run && heredoc.expands && heredoc.body.contains(0x24) {
      for name in scope.unsetNames(in: heredoc.body, readsQuotes: false) {
        found.append(
          UnsetVariable(
            name: name, word: heredoc.name, instruction: instruction, stage: stage.index,
            isCertain: !scope.scope.mayHaveValue(name), known: scope.names))
      }
    }
    return found
  }
}

/// What is set at a place of a stage, and which arguments are declared without a value.
private struct VariableScope {
  var scope: Scope
  var declared: Set<String> = []

  init(of stage: Stage, after ends: [VariableScope], in build: Build) {
    let escape = build.dockerfile.escape
    switch stage.base {
    case .scratch: scope = Scope(environment: ["PATH": ""], escape: escape)
    case .stage(let index) where ends.indices.contains(index):
      self = ends[index]
    case .image(_, .known(let image)):
      scope = Scope(environment: image.environment, escape: escape)
      if scope.value(of: "PATH") == nil { scope.set(environment: "PATH", to: "") }
    case .image, .stage, .unresolved:
      scope = Scope(environment: ["PATH": ""], isComplete: false, escape: escape)
    }
  }

  var names: [String] {
    Array(scope.environment.keys) + Array(scope.arguments.keys) + Array(declared)
  }

  func unsetNames(in bytes: ArraySlice<UInt8>, readsQuotes: Bool = true) -> [String] {
    let expansion = VariableExpansion(escape: scope.escape, readsQuotes: readsQuotes)
    let result = try? expansion.expand(
      bytes, value: { scope.value(of: $0) ?? (declared.contains($0) ? "" : nil) })
    var seen: Set<String> = []
    return (result?.unsetNames ?? []).filter { seen.insert($0).inserted }
  }

  mutating func take(_ instruction: Instruction, in build: Build) {
    if instruction.keyword == .arg {
      for (name, _) in instruction.declaredArguments { declared.insert(name) }
    }
    scope.take(instruction, given: build.arguments, global: build.globalScope)
    // A value that cannot be worked out is a value all the same.
    if instruction.keyword == .env {
      for pair in instruction.pairs { declared.insert(pair.name.text) }
    }
  }
}
