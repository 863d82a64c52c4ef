/// `grep`: says yes or no where the text and the pattern are known and plain.
struct SearchCommand: SimulatedCommand {
  static let names = ["egrep", "fgrep", "grep"]

  private static let valueOptions: Set<String> = [
    "-e", "-f", "-m", "-A", "-B", "-C", "--regexp", "--include", "--exclude",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown, let operands = run.operands(valueOptions: valueOptions),
      !run.has(letter: "r"), !run.has(letter: "R"),
      !run.has(option: "-f")
    else { return .undecided }
    let named = run.value(ofOption: "-e", "--regexp")
    guard let text = named ?? operands.first else { return .undecided }
    let files = Array(operands.dropFirst(named == nil ? 1 : 0))
    for file in files where !NamePattern.isPattern(file.utf8) && run.look(file).isAbsent {
      return .fails("grep: \(file): No such file or directory")
    }
    guard
      let pattern = PlainPattern(
        text, isFixed: run.has(letter: "F") || run.commandName == "fgrep",
        isWholeLine: run.has(letter: "x")),
      !run.has(letter: "w"), !run.has(letter: "o"), !run.has(letter: "i")
    else { return .undecided }
    var bytes = files.isEmpty ? run.input : []
    for file in files { bytes = run.read(file).flatMap { text in bytes.map { $0 + text } } }
    guard let bytes else { return .undecided }
    let isInverted = run.has(letter: "v")
    let lines = bytes.split(separator: 0x0A).filter { pattern.matches($0) != isInverted }
    if run.has(letter: "q") || run.has(letter: "c") || files.count > 1 {
      run.printed = run.has(letter: "q") ? [] : nil
    } else {
      run.printed = Array(lines.joined(separator: [0x0A])) + (lines.isEmpty ? [] : [0x0A])
    }
    return lines.isEmpty ? .fails("") : .done(.zero)
  }
}

/// A regular expression of plain characters, perhaps bound to the start or the end of a line.
struct PlainPattern {
  private let text: [UInt8]
  private let startsLine: Bool
  private let endsLine: Bool

  /// `nil` where it holds more than that.
  init?(_ pattern: String, isFixed: Bool = false, isWholeLine: Bool = false) {
    var bytes = Array(pattern.utf8)[...]
    var (starts, ends) = (false, false)
    if !isFixed {
      if bytes.first == 0x5E { (starts, bytes) = (true, bytes.dropFirst()) }
      if bytes.last == 0x24 { (ends, bytes) = (true, bytes.dropLast()) }
    }
    var plain: [UInt8] = []
    while let byte = bytes.popFirst() {
      // A backslash makes some characters plain, and others special.
      if byte == 0x5C, !isFixed {
        guard let next = bytes.popFirst(),
          [0x2E, 0x2F, 0x2A, 0x5B, 0x5D, 0x5C, 0x24, 0x5E].contains(next)
        else { return nil }
        plain.append(next)
        continue
      }
      if !isFixed, [0x2E, 0x2A, 0x5B, 0x5D, 0x2B, 0x3F, 0x28, 0x29, 0x7C, 0x7B].contains(byte) {
        return nil
      }
      plain.append(byte)
    }
    text = plain
    (startsLine, endsLine) = (starts || isWholeLine, ends || isWholeLine)
  }

  func matches(_ line: some Collection<UInt8>) -> Bool {
    let line = Array(line)
    switch (startsLine, endsLine) {
    case (true, true): return line == text
    case (true, false): return line.starts(with: text)
    case (false, true):
      return line.count >= text.count && line.suffix(text.count).elementsEqual(text)
    case (false, false): return place(in: line, from: 0) != nil
    }
  }

  private func place(in line: [UInt8], from start: Int) -> Int? {
    guard line.count >= text.count + start else { return nil }
    return (start...(line.count - text.count)).first {
      line[$0..<($0 + text.count)].elementsEqual(text)
    }
  }

  /// A line with the first, or every, place replaced.
  func replaced(in line: [UInt8], with other: [UInt8], everywhere: Bool) -> [UInt8] {
    if startsLine {
      return line.starts(with: text) && (!endsLine || line == text)
        ? other + line.dropFirst(text.count) : line
    }
    if endsLine { return matches(line) ? line.dropLast(text.count) + other : line }
    guard !text.isEmpty else { return line }
    var result: [UInt8] = []
    var position = 0
    while let found = place(in: line, from: position) {
      result += line[position..<found] + other
      position = found + text.count
      if !everywhere { break }
    }
    return result + line[position...]
  }
}
