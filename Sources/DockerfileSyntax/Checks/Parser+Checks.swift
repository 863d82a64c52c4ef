import Findings

/// What BuildKit refuses in a single instruction or in the file as a whole.
///
/// Source: `instructions/parse.go` and `instructions/bflag.go`; the sentences in `buildKit:` are
/// BuildKit's, so that a learner who meets them in a real build knows them again.
extension Parser {
  mutating func check(_ instruction: InstructionRecord, trigger: InstructionRecord?) {
    if instruction.keyword == .unknown { return reportUnknownKeyword(instruction) }
    checkFlags(instruction)
    checkArguments(instruction)
    checkValues(instruction)
    if let trigger { checkTrigger(trigger) }
    if instruction.keyword == .onbuild, instruction.form == .empty {
      report(
        "needs-argument", at: range(of: instruction.keywordWord),
        buildKit: "ONBUILD requires at least one argument", ["instruction": "ONBUILD"])
    }
  }

  mutating func checkWholeFile() {
    let everything = SourceRange(0, source.bytes.count)
    guard !source.bytes.isEmpty else {
      return report("empty-file", at: everything, buildKit: "the Dockerfile cannot be empty")
    }
    guard parts.instructions.count > 0 else {
      return report(
        "no-instructions", at: everything, buildKit: "file with no instructions")
    }
    let table = parts.instructions
    guard
      let firstStage = (0..<table.count).first(where: {
        table.keyword($0) == .from && !table.isTrigger($0)
      })
    else {
      let other = (0..<table.count).first { table.keyword($0) != .arg }
      let first = table.record(other ?? 0, in: parts)
      let isArgumentsOnly = first.keyword == .arg
      return report(
        "no-stage", at: range(of: first.keywordWord),
        buildKit: isArgumentsOnly
          ? "dockerfile contains no stages to build" : "no build stage in current context")
    }
    for index in 0..<firstStage where !table.isTrigger(index) {
      let keyword = table.keyword(index)
      guard keyword != .arg, keyword != .unknown else { continue }
      report(
        "before-from", at: range(of: table.record(index, in: parts).keywordWord),
        buildKit: "no build stage in current context", ["instruction": .text(keyword.name)])
    }
  }

  private mutating func reportUnknownKeyword(_ instruction: InstructionRecord) {
    // Guesses cost more than anything else here, and noise is made of unknown words.
    guard !problems.isFull else { return problems.leaveOut(at: range(of: instruction.keywordWord)) }
    let found = quote(instruction.keywordWord)
    let guess = DidYouMean.closest(to: found, in: Keyword.names)
    report(
      guess == nil ? "unknown-instruction" : "unknown-instruction-guess",
      at: range(of: instruction.keywordWord),
      buildKit: "unknown instruction: \(found)"
        + (guess.map { " (did you mean \($0)?)" } ?? ""),
      ["found": .text(found), "guess": .text(guess ?? "")])
  }

  private mutating func checkTrigger(_ trigger: InstructionRecord) {
    switch trigger.keyword {
    case .onbuild:
      report(
        "onbuild-onbuild", at: range(of: trigger.keywordWord),
        buildKit: "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed")
    case .from, .maintainer:
      report(
        "onbuild-from", at: range(of: trigger.keywordWord),
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
    // These never look at their flags.
    let keyword = instruction.keyword
    if instruction.flags.isEmpty || keyword == .arg || keyword == .stopsignal { return }
    var seen: Set<String> = []
    for index in instruction.flags {
      let flag = parts.flags[Int(index)]
      let name = quote(flag.name)
      guard keyword.flagNames.contains(name) else {
        reportUnknownFlag(flag, name: name, of: keyword)
        continue
      }
      let isAlone = instruction.flags.count == 1 || Keyword.repeatable.contains(name)
      if !isAlone, !seen.insert(name).inserted {
        report(
          "duplicate-flag", at: range(of: flag.whole),
          buildKit: "duplicate flag specified: --\(name)", ["flag": .text("--\(name)")])
      }
      checkValue(of: flag, name: name)
    }
  }

  private mutating func reportUnknownFlag(_ flag: FlagRecord, name: String, of keyword: Keyword) {
    let guess = DidYouMean.closest(to: name, in: keyword.flagNames)
    report(
      guess == nil ? "unknown-flag" : "unknown-flag-guess", at: range(of: flag.whole),
      buildKit: "unknown flag: --\(name)" + (guess.map { " (did you mean \($0)?)" } ?? ""),
      [
        "flag": .text("--\(name)"), "guess": .text("--\(guess ?? "")"),
        "instruction": .text(keyword.name),
      ])
  }

  private mutating func checkValue(of flag: FlagRecord, name: String) {
    let value = flag.value.map { quote($0) }
    if Keyword.booleanFlags.contains(name) {
      guard let value, value.lowercased() != "true", value.lowercased() != "false" else { return }
      report(
        "not-boolean", at: range(of: flag.whole),
        buildKit: "expecting boolean value for flag --\(name), not: \(value)",
        ["flag": .text("--\(name)"), "found": .text(value)])
    } else if value == nil {
      report(
        "flag-without-value", at: range(of: flag.whole),
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
    problems.last.map { range(of: instruction.line).contains($0) } ?? false
  }

  private mutating func needsArgument(
    _ instruction: InstructionRecord, _ text: String, _ name: String
  ) {
    report(
      name, at: range(of: instruction.keywordWord), buildKit: "\(instruction.keyword.name) \(text)",
      ["instruction": .text(instruction.keyword.name)])
  }

  private mutating func checkFrom(_ instruction: InstructionRecord) {
    let count = instruction.words.count
    let first = Int(instruction.words.lowerBound)
    let hasName =
      count == 3 && parts.text.span.isWord("as", in: parts.words[first + 1].textRange)
    guard count == 1 || hasName else {
      return report(
        "from-arguments",
        at: range(of: count == 0 ? instruction.keywordWord : instruction.line),
        buildKit: "FROM requires either one or three arguments", ["count": .number(count)])
    }
    guard hasName, !isStageName(parts.words[first + 2]) else { return }
    let name = quote(parts.words[first + 2])
    report(
      "stage-name", at: range(of: parts.words[first + 2]),
      buildKit: "invalid name for build stage: \"\(name)\", "
        + "name can't start with a number or contain symbols", ["found": .text(name)])
  }

  private func isStageName(_ word: WordRecord) -> Bool {
    let text = parts.text.span
    guard !word.isEmpty, text[Int(word.start)].isLetter else { return false }
    for index in word.textRange {
      let byte = text[index]
      guard byte.isNameByte || byte == 0x2D || byte == 0x2E else { return false }
    }
    return true
  }

  private mutating func checkCopy(_ instruction: InstructionRecord) {
    guard instruction.words.count < 2 else { return }
    let name = instruction.keyword.name
    report(
      instruction.words.isEmpty ? "needs-source-and-target" : "needs-target",
      at: range(of: instruction.line),
      buildKit: instruction.words.isEmpty
        ? "\(name) requires at least two arguments"
        : "\(name) requires at least two arguments, but only one was provided. "
          + "Destination could not be determined",
      ["instruction": .text(name)])
  }

  private mutating func checkShell(_ instruction: InstructionRecord) {
    if instruction.form != .exec, !hasProblem(in: instruction) {
      report(
        "shell-not-json", at: range(of: instruction.line),
        buildKit: "SHELL requires the arguments to be in JSON form")
    } else if instruction.words.isEmpty {
      needsArgument(instruction, "requires at least one argument", "needs-argument")
    }
  }

  private mutating func checkHealthcheck(_ instruction: InstructionRecord) {
    guard let first = instruction.words.first else {
      return needsArgument(instruction, "requires at least one argument", "needs-argument")
    }
    let type = quote(parts.words[Int(first)])
    switch type.uppercased() {
    case "NONE":
      guard instruction.words.count > 1 else { return }
      report(
        "healthcheck-none", at: range(of: instruction.line),
        buildKit: "HEALTHCHECK NONE takes no arguments")
    case "CMD":
      guard instruction.words.count < 2 else { return }
      report(
        "healthcheck-command", at: range(of: instruction.line),
        buildKit: "Missing command after HEALTHCHECK CMD")
    default:
      report(
        "healthcheck-type", at: range(of: parts.words[Int(first)]),
        buildKit: "Unknown type \"\(type)\" in HEALTHCHECK (try CMD)", ["found": .text(type)])
    }
  }
}
