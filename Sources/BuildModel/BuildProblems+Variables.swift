import DockerfileSyntax
import Findings

extension BuildProblems {
  /// Follows `ARG` and `ENV` through the file, and expands every word with what is set there.
  var expansionProblems: [Finding] {
    var found: [Finding] = []
    var global = Scope(arguments: Scope.predefined, escape: dockerfile.escape)
    for instruction in dockerfile.instructions.prefix(while: { $0.keyword != .from }) {
      found += problems(of: instruction, in: global)
      global.take(instruction, given: arguments, global: Scope())
    }
    var ends: [Scope] = []
    for stage in stages {
      var scope = start(of: stage, after: ends)
      found += problems(of: stage.from, in: globalScope)
      for instruction in stage.instructions {
        found += problems(of: instruction, in: scope)
        scope.take(instruction, given: arguments, global: globalScope)
      }
      ends.append(scope)
    }
    return found
  }

  /// What a stage's base hands down: its environment, no arguments.
  private func start(of stage: Stage, after ends: [Scope]) -> Scope {
    let escape = dockerfile.escape
    switch stage.base {
    case .scratch: return Scope(escape: escape)
    case .stage(let index) where ends.indices.contains(index):
      return Scope(
        environment: ends[index].environment, isComplete: ends[index].isComplete, escape: escape)
    case .image(_, .known(let image)): return Scope(environment: image.environment, escape: escape)
    case .image, .stage, .unresolved: return Scope(isComplete: false, escape: escape)
    }
  }

  private func problems(of instruction: Instruction, in scope: Scope) -> [Finding] {
    instruction.expandedWords(given: arguments).compactMap { problem(of: $0, in: scope) }
      + valueProblems(of: instruction, in: scope)
  }

  private func problem(of bytes: ArraySlice<UInt8>, at word: Word, in scope: Scope) -> Finding? {
    // A word without any of these is what it is.
    guard bytes.contains(where: { [0x24, 0x22, 0x27, dockerfile.escape].contains($0) }) else {
      return nil
    }
    do throws(VariableExpansion.Failure) {
      _ = try VariableExpansion(escape: dockerfile.escape).expand(
        bytes, value: { scope.value(of: $0) ?? (scope.mayHaveValue($0) ? "x" : nil) })
      return nil
    } catch {
      let text = Quotation.of(bytes)
      var problem = finding(
        "bad-expansion", at: word.range,
        buildKit: "failed to process \(text.debugDescription): \(error.buildKitText)",
        ["found": .text(Quotation.of(word.bytes))])
      // A `--build-arg` may set it.
      if case .required = error { problem.certainty = .likely }
      return problem
    }
  }

  private func problem(of word: ExpandedWord, in scope: Scope) -> Finding? {
    problem(of: word.bytes, at: word.word, in: scope)
  }

  /// Values that are wrong only once their variables are replaced.
  private func valueProblems(of instruction: Instruction, in scope: Scope) -> [Finding] {
    switch instruction.keyword {
    case .run: instruction.flags.compactMap { mountProblem(of: $0, in: scope) }
    case .expose: instruction.words.flatMap { portProblems(of: $0, in: scope) }
    case .stopsignal: instruction.words.compactMap { signalProblem(of: $0, in: scope) }
    case .add, .copy: instruction.flags.compactMap { modeProblem(of: $0, in: scope) }
    default: []
    }
  }

  /// The text of a word with variables in it; `nil` for others, and where it cannot be known.
  private func replaced(_ word: Word?, in scope: Scope) -> String? {
    guard let word, word.bytes.contains(0x24) else { return nil }
    return scope.expand(word)
  }

  private func likely(
    _ name: String, at range: SourceRange, buildKit: String, found: String
  ) -> Finding {
    var problem = finding(
      name, at: range, buildKit: buildKit, ["found": .text(found), "known": ""])
    // A `--build-arg` may set it.
    problem.certainty = .likely
    return problem
  }

  private func mountProblem(of flag: Flag, in scope: Scope) -> Finding? {
    // What is wrong before expansion, the parser has told.
    guard flag.name == "mount", let text = replaced(flag.value, in: scope),
      (try? MountOptions(flag.value?.text ?? "")) != nil
    else { return nil }
    do throws(MountOptions.Failure) {
      _ = try MountOptions(text)
      return nil
    } catch {
      return likely("mount-value", at: flag.range, buildKit: error.buildKitText, found: text)
    }
  }

  private func portProblems(of word: Word, in scope: Scope) -> [Finding] {
    (replaced(word, in: scope) ?? "").split(whereSeparator: \.isWhitespace).compactMap { text in
      do throws(PortSpecification.Failure) {
        _ = try PortSpecification(String(text))
        return nil
      } catch {
        return likely(
          "bad-port", at: word.range, buildKit: error.buildKitText, found: String(text))
      }
    }
  }

  private func signalProblem(of word: Word, in scope: Scope) -> Finding? {
    guard let text = replaced(word, in: scope), !SignalName.isValid(text) else { return nil }
    return likely(
      "bad-signal", at: word.range, buildKit: "invalid signal: \(text)", found: text)
  }

  private func modeProblem(of flag: Flag, in scope: Scope) -> Finding? {
    guard flag.name == "chmod", let text = replaced(flag.value, in: scope), !FileMode.isValid(text)
    else { return nil }
    return likely(
      "bad-chmod", at: flag.range,
      buildKit: "invalid chmod parameter: '\(text)'. "
        + "it should be octal string and between 0 and 07777", found: text)
  }
}
