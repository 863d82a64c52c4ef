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

  /// The flags of an instruction that have a value without a variable in it.
  private func plainFlags(
    _ instruction: InstructionRecord
  ) -> [(name: String, value: String, range: SourceRange)] {
    instruction.flags.compactMap { index -> (name: String, value: String, range: SourceRange)? in
      let flag = parts.flags[Int(index)]
      guard let value = flag.value.map({ text($0) }), !value.contains("$") else { return nil }
      return (text(flag.name), value, range(of: flag.whole))
    }
  }

  // MARK: COPY and ADD

  private mutating func checkCopyValues(_ instruction: InstructionRecord) {
    for index in instruction.flags { checkMode(parts.flags[Int(index)]) }
    checkFromVariable(instruction)
    if instruction.keyword == .copy { checkRemoteSources(instruction.words.dropLast()) }
    guard let last = instruction.words.last, instruction.words.count > 1,
      instruction.form == .words, isHeredocWord(parts.words[Int(last)], of: instruction)
    else { return }
    let name = instruction.keyword.name
    report(
      "heredoc-target", at: range(of: parts.words[Int(last)]),
      buildKit: "\(name) cannot accept a heredoc as a destination", ["instruction": .text(name)])
  }

  private func isHeredocWord(_ word: WordRecord, of instruction: InstructionRecord) -> Bool {
    let place = range(of: word)
    return instruction.heredocs.contains { index in
      place.contains(range(of: parts.heredocs[Int(index)].name))
    } && text(word).hasPrefix("<<")
  }

  private mutating func checkMode(_ flag: FlagRecord) {
    guard let value = flag.value, parts.text.span.isExactly("chmod", in: flag.name.textRange),
      !parts.text.span.contains(0x24, in: value.textRange), !FileMode.isValid(text(value))
    else { return }
    let found = quote(value)
    report(
      "bad-chmod", at: range(of: flag.whole),
      buildKit: "invalid chmod parameter: '\(found)'. "
        + "it should be octal string and between 0 and 07777", ["found": .text(found)])
  }

  private mutating func checkFromVariable(_ instruction: InstructionRecord) {
    for index in instruction.flags {
      let flag = parts.flags[Int(index)]
      guard instruction.keyword == .copy, let value = flag.value,
        parts.text.span.isExactly("from", in: flag.name.textRange),
        parts.text.span.contains(0x24, in: value.textRange)
      else { continue }
      let found = quote(value)
      report(
        "from-variable", at: range(of: value),
        buildKit: "variable expansion is not supported for --from, define a new stage with FROM "
          + "using ARG from global scope as a workaround", ["found": .text(found)])
    }
  }

  private mutating func checkRemoteSources(_ sources: Range<Int32>.SubSequence) {
    for index in sources {
      let source = parts.words[Int(index)]
      guard mayBeRemote(source) else { continue }
      let address = quote(source)
      if let reference = GitReference(address), !reference.looksLocal {
        report(
          "copy-remote", at: range(of: source), buildKit: "source can't be a git ref for COPY",
          ["found": .text(address)])
      } else if address.hasPrefix("http://") || address.hasPrefix("https://") {
        report(
          "copy-remote", at: range(of: source), buildKit: "source can't be a URL for COPY",
          ["found": .text(address)])
      }
    }
  }

  /// Every address that is refused has a colon; nearly no path has one.
  private func mayBeRemote(_ word: WordRecord) -> Bool {
    parts.text.span.contains(0x3A, in: word.textRange)
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
      if text(flag.name) == "mount" { checkMount(text(value), at: range(of: flag.whole)) }
      if text(flag.name) == "device" { checkDevice(text(value), at: range(of: flag.whole)) }
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
      guard !isPlainPort(word) else { continue }
      let port = quote(word)
      guard !port.contains("$"), !port.contains("\""), !port.contains("'") else { continue }
      do throws(PortSpecification.Failure) { _ = try PortSpecification(port) } catch {
        report(
          "bad-port", at: range(of: word), buildKit: error.buildKitText, ["found": .text(port)])
      }
    }
  }

  /// `8080` or `8080/tcp`, as nearly all ports are written; the others are read in full.
  private func isPlainPort(_ word: WordRecord) -> Bool {
    let text = parts.text.span
    var number = 0
    var offset = Int(word.start)
    while offset < Int(word.end), text[offset].isDigit, number <= 65535 {
      number = number * 10 + Int(text[offset] - 0x30)
      offset += 1
    }
    guard offset > Int(word.start), number <= 65535 else { return false }
    return offset == Int(word.end) || text.isWord("/tcp", in: offset..<Int(word.end))
  }

  private mutating func checkSignal(_ instruction: InstructionRecord) {
    guard let index = instruction.words.first else { return }
    let word = parts.words[Int(index)]
    let signal = quote(word)
    guard !signal.contains("$"), !signal.contains("\""), !SignalName.isValid(signal) else { return }
    report(
      "bad-signal", at: range(of: word), buildKit: "invalid signal: \(signal)",
      ["found": .text(signal)])
  }
}
