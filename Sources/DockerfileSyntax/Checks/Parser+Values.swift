import Findings

/// What BuildKit refuses in the values of flags and arguments, where no variable hides them.
extension Parser {
  mutating func checkValues(_ instruction: InstructionRecord) {
    switch instruction.keyword {
    case .add, .copy: checkCopyValues(instruction)
    case .run: checkRunValues(instruction)
    case .healthcheck: checkHealthcheckValues(instruction)
    case .expose: checkPorts(instruction)
    case .stopsignal: checkSignal(instruction)
    default: break
    }
  }

  private func text(_ word: WordRecord) -> String {
    String(decoding: parts.text[word.textRange], as: UTF8.self)
  }

  /// The flags of an instruction that have a value without a variable in it.
  private func plainFlags(
    _ instruction: InstructionRecord
  ) -> [(name: String, value: String, range: SourceRange)] {
    instruction.flags.compactMap { index in
      let flag = parts.flags[Int(index)]
      guard let value = flag.value.map({ text($0) }), !value.contains("$") else { return nil }
      return (text(flag.name), value, flag.whole.range)
    }
  }

  // MARK: COPY and ADD

  private mutating func checkCopyValues(_ instruction: InstructionRecord) {
    for flag in plainFlags(instruction) where flag.name == "chmod" && !FileMode.isValid(flag.value)
    {
      report(
        "bad-chmod", at: flag.range,
        buildKit: "invalid chmod parameter: '\(flag.value)'. "
          + "it should be octal string and between 0 and 07777", ["found": .text(flag.value)])
    }
    checkFromVariable(instruction)
    let words = instruction.words.map { parts.words[Int($0)] }
    if instruction.keyword == .copy { checkRemoteSources(words.dropLast()) }
    if let target = words.last, words.count > 1, instruction.form == .words,
      isHeredocWord(target, of: instruction)
    {
      let name = instruction.keyword.name
      report(
        "heredoc-target", at: target.range,
        buildKit: "\(name) cannot accept a heredoc as a destination", ["instruction": .text(name)])
    }
  }

  private func isHeredocWord(_ word: WordRecord, of instruction: InstructionRecord) -> Bool {
    text(word).hasPrefix("<<")
      && instruction.heredocs.contains { index in
        let name = parts.heredocs[Int(index)].name
        return word.range.contains(name.range)
      }
  }

  private mutating func checkFromVariable(_ instruction: InstructionRecord) {
    for index in instruction.flags {
      let flag = parts.flags[Int(index)]
      guard instruction.keyword == .copy, text(flag.name) == "from", let value = flag.value,
        parts.text[value.textRange].contains(0x24)
      else { continue }
      report(
        "from-variable", at: value.range,
        buildKit: "variable expansion is not supported for --from, define a new stage with FROM "
          + "using ARG from global scope as a workaround", ["found": .text(text(value))])
    }
  }

  private mutating func checkRemoteSources(_ sources: ArraySlice<WordRecord>) {
    for source in sources {
      let address = text(source)
      if let reference = GitReference(address), !reference.looksLocal {
        report(
          "copy-remote", at: source.range, buildKit: "source can't be a git ref for COPY",
          ["found": .text(address)])
      } else if address.hasPrefix("http://") || address.hasPrefix("https://") {
        report(
          "copy-remote", at: source.range, buildKit: "source can't be a URL for COPY",
          ["found": .text(address)])
      }
    }
  }

  // MARK: RUN

  private mutating func checkRunValues(_ instruction: InstructionRecord) {
    for flag in plainFlags(instruction) {
      switch flag.name {
      case "network" where !["default", "none", "host"].contains(flag.value):
        report(
          "bad-network", at: flag.range, buildKit: "invalid network mode \"\(flag.value)\"",
          ["found": .text(flag.value)])
      case "security" where !["sandbox", "insecure"].contains(flag.value):
        report(
          "bad-security", at: flag.range, buildKit: "security \"\(flag.value)\" is not valid",
          ["found": .text(flag.value)])
      default: continue
      }
    }
    for index in instruction.flags {
      let flag = parts.flags[Int(index)]
      guard let value = flag.value else { continue }
      if text(flag.name) == "mount" { checkMount(text(value), at: flag.whole.range) }
      if text(flag.name) == "device" { checkDevice(text(value), at: flag.whole.range) }
    }
  }

  private mutating func checkDevice(_ value: String, at range: SourceRange) {
    guard !value.contains("$") else { return }
    do throws(DeviceRequest.Failure) { _ = try DeviceRequest(value) } catch {
      report("bad-device", at: range, buildKit: error.buildKitText, ["found": .text(value)])
    }
  }

  private mutating func checkMount(_ value: String, at range: SourceRange) {
    do throws(MountOptions.Failure) { _ = try MountOptions(value) } catch {
      let (name, found, known) =
        switch error {
        case .unknownType(let type): ("mount-type", type, MountOptions.types)
        case .unknownKey(let key): ("mount-key", key, MountOptions.keys)
        case .notPair(let field): ("mount-pair", field, [])
        case .badValue(let key, let value): ("mount-value", "\(key)=\(value)", [])
        case .conflict, .fromVariable: ("mount-conflict", value, [])
        } as (String, String, [String])
      report(
        name, at: range, buildKit: error.buildKitText,
        ["found": .text(found), "known": .text(known.joined(separator: ", "))])
    }
  }

  // MARK: HEALTHCHECK, EXPOSE, STOPSIGNAL

  private mutating func checkHealthcheckValues(_ instruction: InstructionRecord) {
    for flag in plainFlags(instruction) where !flag.value.isEmpty {
      if flag.name == "retries" {
        checkRetries(flag.value, at: flag.range)
      } else if instruction.keyword.flagNames.contains(flag.name) {
        checkDuration(flag.value, name: flag.name, at: flag.range)
      }
    }
  }

  private mutating func checkRetries(_ value: String, at range: SourceRange) {
    guard let number = Int(value) else {
      return report(
        "bad-number", at: range,
        buildKit: "strconv.ParseInt: parsing \"\(value)\": invalid syntax", ["found": .text(value)])
    }
    guard number < 0 else { return }
    report(
      "bad-number", at: range, buildKit: "--retries cannot be negative (\(number))",
      ["found": .text(value)])
  }

  private mutating func checkDuration(_ value: String, name: String, at range: SourceRange) {
    guard let duration = GoDuration(value) else {
      return report(
        "bad-duration", at: range, buildKit: "time: invalid duration \"\(value)\"",
        ["found": .text(value)])
    }
    guard duration.nanoseconds != 0, duration.nanoseconds < 1_000_000 else { return }
    report(
      "bad-duration", at: range, buildKit: "Interval \"\(name)\" cannot be less than 1ms",
      ["found": .text(value)])
  }

  private mutating func checkPorts(_ instruction: InstructionRecord) {
    for index in instruction.words {
      let word = parts.words[Int(index)]
      let port = text(word)
      guard !port.contains("$"), !port.contains("\""), !port.contains("'") else { continue }
      do throws(PortSpecification.Failure) { _ = try PortSpecification(port) } catch {
        report("bad-port", at: word.range, buildKit: error.buildKitText, ["found": .text(port)])
      }
    }
  }

  private mutating func checkSignal(_ instruction: InstructionRecord) {
    guard let index = instruction.words.first else { return }
    let word = parts.words[Int(index)]
    let signal = text(word)
    guard !signal.contains("$"), !signal.contains("\""), !SignalName.isValid(signal) else { return }
    report(
      "bad-signal", at: word.range, buildKit: "invalid signal: \(signal)", ["found": .text(signal)])
  }
}
