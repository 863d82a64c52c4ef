import Findings

/// What BuildKit refuses in a single instruction or in the file as a whole.
///
/// Source: `instructions/parse.go` and `instructions/bflag.go`; the sentences in `buildKit:` are
/// BuildKit's, so that a learner who meets them in a real build knows them again.
extension Parser {
  mutating func check(_ index: Int) {
    let instruction = parts.instructions[index]
    if instruction.keyword == .unknown { return reportUnknownKeyword(instruction) }
    checkFlags(instruction)
    checkArguments(instruction)
    checkValues(instruction)
    if instruction.trigger >= 0 { checkTrigger(Int(instruction.trigger)) }
    if instruction.keyword == .onbuild, instruction.form == .empty {
      report(
        "needs-argument", at: instruction.keywordWord.range,
        buildKit: "ONBUILD requires at least one argument", ["instruction": "ONBUILD"])
    }
  }

  mutating func checkWholeFile() {
    let everything = SourceRange(0, source.bytes.count)
    guard !source.bytes.isEmpty else {
      return report("empty-file", at: everything, buildKit: "the Dockerfile cannot be empty")
    }
    guard !topLevel.isEmpty else {
      return report(
        "no-instructions", at: everything, buildKit: "file with no instructions")
    }
    let keywords = topLevel.map { parts.instructions[Int($0)] }
    guard let firstStage = keywords.firstIndex(where: { $0.keyword == .from }) else {
      let first = keywords.first { $0.keyword != .arg } ?? keywords[0]
      let isArgumentsOnly = first.keyword == .arg
      return report(
        "no-stage", at: first.keywordWord.range,
        buildKit: isArgumentsOnly
          ? "dockerfile contains no stages to build" : "no build stage in current context")
    }
    for instruction in keywords[..<firstStage]
    where instruction.keyword != .arg && instruction.keyword != .unknown {
      report(
        "before-from", at: instruction.keywordWord.range,
        buildKit: "no build stage in current context",
        ["instruction": .text(instruction.keyword.name)])
    }
  }

  private func text(_ word: WordRecord) -> String {
    String(decoding: parts.text[word.textRange], as: UTF8.self)
  }

  private mutating func reportUnknownKeyword(_ instruction: InstructionRecord) {
    let found = text(instruction.keywordWord)
    let guess = DidYouMean.closest(to: found, in: Keyword.names)
    report(
      guess == nil ? "unknown-instruction" : "unknown-instruction-guess",
      at: instruction.keywordWord.range,
      buildKit: "unknown instruction: \(found)"
        + (guess.map { " (did you mean \($0)?)" } ?? ""),
      ["found": .text(found), "guess": .text(guess ?? "")])
  }

  private mutating func checkTrigger(_ index: Int) {
    let trigger = parts.instructions[index]
    switch trigger.keyword {
    case .onbuild:
      report(
        "onbuild-onbuild", at: trigger.keywordWord.range,
        buildKit: "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed")
    case .from, .maintainer:
      report(
        "onbuild-from", at: trigger.keywordWord.range,
        buildKit: "\(trigger.keyword.name) isn't allowed as an ONBUILD trigger",
        ["instruction": .text(trigger.keyword.name)])
    // An unknown word fails only where a stage inherits the trigger.
    case .unknown: break
    default:
      checkFlags(trigger)
      checkArguments(trigger)
      checkValues(trigger)
    }
  }

  // MARK: Flags

  private mutating func checkFlags(_ instruction: InstructionRecord) {
    // These three never look at their flags.
    if [.arg, .stopsignal].contains(instruction.keyword) { return }
    var seen: Set<String> = []
    for index in instruction.flags {
      let flag = parts.flags[Int(index)]
      let name = text(flag.name)
      guard instruction.keyword.flagNames.contains(name) else {
        reportUnknownFlag(flag, name: name, of: instruction.keyword)
        continue
      }
      if !seen.insert(name).inserted, !Keyword.repeatable.contains(name) {
        report(
          "duplicate-flag", at: flag.whole.range, buildKit: "duplicate flag specified: --\(name)",
          ["flag": .text("--\(name)")])
      }
      checkValue(of: flag, name: name)
    }
  }

  private mutating func reportUnknownFlag(_ flag: FlagRecord, name: String, of keyword: Keyword) {
    let guess = DidYouMean.closest(to: name, in: keyword.flagNames)
    report(
      guess == nil ? "unknown-flag" : "unknown-flag-guess", at: flag.whole.range,
      buildKit: "unknown flag: --\(name)" + (guess.map { " (did you mean \($0)?)" } ?? ""),
      [
        "flag": .text("--\(name)"), "guess": .text("--\(guess ?? "")"),
        "instruction": .text(keyword.name),
      ])
  }

  private mutating func checkValue(of flag: FlagRecord, name: String) {
    let value = flag.value.map { text($0) }
    if Keyword.booleanFlags.contains(name) {
      guard let value, value.lowercased() != "true", value.lowercased() != "false" else { return }
      report(
        "not-boolean", at: flag.whole.range,
        buildKit: "expecting boolean value for flag --\(name), not: \(value)",
        ["flag": .text("--\(name)"), "found": .text(value)])
    } else if value == nil {
      report(
        "flag-without-value", at: flag.whole.range,
        buildKit: "missing a value on flag: --\(name)", ["flag": .text("--\(name)")])
    }
  }

  // MARK: Arguments

  private mutating func checkArguments(_ instruction: InstructionRecord) {
    switch instruction.keyword {
    case .from: checkFrom(instruction)
    case .add, .copy: checkCopy(instruction)
    case .arg, .env, .expose, .label, .volume:
      if instruction.words.isEmpty, !hasProblem(in: instruction) {
        needsArgument(instruction, "requires at least one argument", "needs-argument")
      }
    case .maintainer, .stopsignal, .user, .workdir:
      if instruction.words.isEmpty {
        needsArgument(instruction, "requires exactly one argument", "needs-argument")
      }
    case .shell: checkShell(instruction)
    case .healthcheck: checkHealthcheck(instruction)
    case .cmd, .entrypoint, .onbuild, .run, .unknown: break
    }
  }

  private func hasProblem(in instruction: InstructionRecord) -> Bool {
    problems.last.map { instruction.line.range.contains($0.range) } ?? false
  }

  private mutating func needsArgument(
    _ instruction: InstructionRecord, _ text: String, _ name: String
  ) {
    report(
      name, at: instruction.keywordWord.range, buildKit: "\(instruction.keyword.name) \(text)",
      ["instruction": .text(instruction.keyword.name)])
  }

  private mutating func checkFrom(_ instruction: InstructionRecord) {
    let words = instruction.words.map { parts.words[Int($0)] }
    let hasName = words.count == 3 && text(words[1]).lowercased() == "as"
    guard words.count == 1 || hasName else {
      return report(
        "from-arguments",
        at: words.isEmpty ? instruction.keywordWord.range : instruction.line.range,
        buildKit: "FROM requires either one or three arguments", ["count": .number(words.count)])
    }
    guard hasName else { return }
    let name = text(words[2])
    let isValid =
      name.utf8.first?.isLetter ?? false
      && name.utf8.allSatisfy { $0.isNameByte || $0 == 0x2D || $0 == 0x2E }
    if !isValid {
      report(
        "stage-name", at: words[2].range,
        buildKit: "invalid name for build stage: \"\(name)\", "
          + "name can't start with a number or contain symbols", ["found": .text(name)])
    }
  }

  private mutating func checkCopy(_ instruction: InstructionRecord) {
    guard instruction.words.count < 2 else { return }
    let name = instruction.keyword.name
    report(
      instruction.words.isEmpty ? "needs-source-and-target" : "needs-target",
      at: instruction.line.range,
      buildKit: instruction.words.isEmpty
        ? "\(name) requires at least two arguments"
        : "\(name) requires at least two arguments, but only one was provided. "
          + "Destination could not be determined",
      ["instruction": .text(name)])
  }

  private mutating func checkShell(_ instruction: InstructionRecord) {
    if instruction.form != .exec, !hasProblem(in: instruction) {
      report(
        "shell-not-json", at: instruction.line.range,
        buildKit: "SHELL requires the arguments to be in JSON form")
    } else if instruction.words.isEmpty {
      needsArgument(instruction, "requires at least one argument", "needs-argument")
    }
  }

  private mutating func checkHealthcheck(_ instruction: InstructionRecord) {
    guard let first = instruction.words.first else {
      return needsArgument(instruction, "requires at least one argument", "needs-argument")
    }
    let type = text(parts.words[Int(first)])
    switch type.uppercased() {
    case "NONE":
      guard instruction.words.count > 1 else { return }
      report(
        "healthcheck-none", at: instruction.line.range,
        buildKit: "HEALTHCHECK NONE takes no arguments")
    case "CMD":
      guard instruction.words.count < 2 else { return }
      report(
        "healthcheck-command", at: instruction.line.range,
        buildKit: "Missing command after HEALTHCHECK CMD")
    default:
      report(
        "healthcheck-type", at: parts.words[Int(first)].range,
        buildKit: "Unknown type \"\(type)\" in HEALTHCHECK (try CMD)", ["found": .text(type)])
    }
  }
}
