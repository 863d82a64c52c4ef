import BuildModel

/// `echo`: what it prints is known.
struct EchoCommand: SimulatedCommand {
  static let names = ["echo"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown else { return .done(.zero) }
    var words = run.arguments.compactMap(\.self)[...]
    var endsLine = true
    // bash and busybox take `-e`; dash prints it. With none of these the shell does not matter.
    let isDash = run.state.shell.first == "/bin/sh" && run.state.baseImage?.packageManager == "apt"
    var decodes = isDash
    while let word = words.first, ["-n", "-e", "-ne", "-en", "-E"].contains(word) {
      if isDash, word != "-n" { break }
      if word.contains("n") { endsLine = false }
      if word.contains("e") { decodes = true }
      words = words.dropFirst()
    }
    var text = Array(words.joined(separator: " ").utf8)
    if decodes { text = EscapedText.decode(text) }
    run.printed = text + (endsLine ? [0x0A] : [])
    return .done(.zero)
  }
}

/// `printf`, with the formats that scripts use.
struct PrintFormattedCommand: SimulatedCommand {
  static let names = ["printf"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown, let format = run.arguments.first ?? nil else { return .done(.zero) }
    var values = run.arguments.dropFirst().compactMap(\.self)[...]
    var result: [UInt8] = []
    repeat {
      let before = values.count
      guard let part = formatted(Array(format.utf8), &values) else { return .done(.zero) }
      result += part
      if values.count == before { break }
    } while !values.isEmpty
    run.printed = result
    return .done(.zero)
  }

  /// One round of the format; `nil` for formats that are not followed.
  private static func formatted(_ format: [UInt8], _ values: inout ArraySlice<String>) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = EscapedText.decode(format)[...]
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        result.append(byte)
        continue
      }
      switch rest.popFirst() {
      case 0x25: result.append(0x25)
      case 0x73: result += Array((values.popFirst() ?? "").utf8)
      case 0x62: result += EscapedText.decode(Array((values.popFirst() ?? "").utf8))
      case 0x64: result += Array((values.popFirst() ?? "0").utf8)
      default: return nil
      }
    }
    return result
  }
}

/// `cat`: prints files, or what comes in.
struct PrintingCommands: SimulatedCommand {
  static let names = [
    "arch", "basename", "cat", "dirname", "dpkg-architecture", "id", "pwd", "readlink", "realpath",
    "uname", "which",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    let words = run.operands
    switch run.commandName {
    case "cat": return concatenate(&run)
    case "pwd": run.print(run.state.workingDirectory + "\n")
    case "arch": run.print("x86_64\n")
    case "uname":
      if run.arguments == ["-m"] { run.print("x86_64\n") }
      if run.arguments == ["-s"] || run.arguments.isEmpty { run.print("Linux\n") }
    case "basename":
      guard let word = words?.first else { break }
      var name = FileTree.name(of: word)
      if let suffix = words?.dropFirst().first, name.hasSuffix(suffix), name != suffix {
        name = String(name.dropLast(suffix.count))
      }
      run.print(name + "\n")
    case "dirname":
      guard let word = words?.first else { break }
      let parent = word.split(separator: "/").dropLast().joined(separator: "/")
      run.print((word.hasPrefix("/") ? "/" : "") + (parent.isEmpty ? "." : parent) + "\n")
    case "readlink", "realpath":
      guard let word = words?.last, case .present = run.look(word) else { return .done(.zero) }
      run.print(run.state.files.realPath(of: run.path(word)) + "\n")
    case "which": return find(words, &run)
    case "id": return user(words, &run)
    default: break
    }
    return .done(.zero)
  }

  private static func concatenate(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let words = run.operands else { return .done(.zero) }
    var bytes: [UInt8]? = words.isEmpty ? run.input : []
    for word in words {
      if word == "-" {
        bytes = run.input.flatMap { input in bytes.map { $0 + input } }
      } else if NamePattern.isPattern(word.utf8) {
        bytes = nil
      } else if run.look(word).isAbsent {
        return .fails("cat: \(word): No such file or directory")
      } else {
        bytes = run.read(word).flatMap { text in bytes.map { $0 + text } }
      }
    }
    run.printed = bytes
    return .done(.zero)
  }

  static func find(_ words: [String]?, _ run: inout CommandRun) -> CommandRun.Outcome {
    guard let words, let name = words.first else { return .undecided }
    if run.missingProgram(name) != nil { return .fails("") }
    let (path, presence) = run.state.look(forProgram: name)
    guard case .present = presence else { return .undecided }
    run.print(path + "\n")
    return .done(.zero)
  }

  private static func user(_ words: [String]?, _ run: inout CommandRun) -> CommandRun.Outcome {
    guard let name = words?.first else {
      if run.arguments == ["-u"], let owner = run.owner { run.print("\(owner.user)\n") }
      return .done(.zero)
    }
    switch run.state.accounts.hasUser(name) {
    case true?: return .done(.zero)
    case false?: return .fails("id: '\(name)': no such user")
    case nil: return .undecided
    }
  }
}

/// `tee`: writes what comes in to files too.
struct TeeCommand: SimulatedCommand {
  static let names = ["tee"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let operands = run.operands else { return .unknown("tee") }
    for operand in operands where !operand.hasPrefix("/dev/") {
      if run.state.files.look(at: FileTree.folder(of: run.path(operand))).isAbsent {
        return .fails("tee: \(operand): No such file or directory")
      }
      run.write(run.input, to: run.path(operand), appends: run.has(letter: "a"))
    }
    run.printed = run.input
    return .done(.zero)
  }
}

/// `sed`: what comes out is known where the script and the text are known and plain.
struct StreamEditCommand: SimulatedCommand {
  static let names = ["sed"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let operands = run.operands(valueOptions: ["-e", "-f", "--expression"]) else {
      return .unknown("sed")
    }
    let isInPlace = run.arguments.contains {
      $0?.hasPrefix("-i") == true || $0 == "--in-place" || $0 == "-ri" || $0 == "-Ei" || $0 == "-ni"
    }
    let scripts = scripts(run)
    let files = operands.dropFirst(scripts.isEmpty && !run.has(option: "-f") ? 1 : 0)
    let script =
      run.has(option: "-f") || run.has(letter: "n")
      ? nil : SedScript(scripts.isEmpty ? Array(operands.prefix(1)) : scripts)
    guard isInPlace else { return printResult(script, Array(files), &run) }
    for operand in files where !NamePattern.isPattern(operand.utf8) {
      switch run.look(operand) {
      case .absent: return .fails("sed: can't read \(operand): No such file or directory")
      case .present where run.isRefused(writing: FileTree.folder(of: run.path(operand)) + "/x"):
        return .fails("sed: couldn't open temporary file ./sedXXXXXX: Permission denied")
      case .present(.file(let file)): change(file, at: operand, script, &run)
      case .present, .unknown: continue
      }
    }
    return .done(.zero)
  }

  private static func scripts(_ run: CommandRun) -> [String] {
    run.arguments.enumerated().compactMap { index, argument in
      guard let argument else { return nil }
      if argument == "-e" || argument == "--expression" {
        return run.arguments.dropFirst(index + 1).first.flatMap(\.self)
      }
      return argument.hasPrefix("--expression=") ? String(argument.dropFirst(13)) : nil
    }
  }

  private static func printResult(
    _ script: SedScript?, _ files: [String], _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    if let missing = files.first(where: { !NamePattern.isPattern($0.utf8) && run.look($0).isAbsent }
    ) {
      return .fails("sed: can't read \(missing): No such file or directory")
    }
    var bytes = files.isEmpty ? run.input : []
    for file in files { bytes = run.read(file).flatMap { text in bytes.map { $0 + text } } }
    run.printed = bytes.flatMap { text in script.map { $0.applied(to: text) } }
    return .done(.zero)
  }

  private static func change(
    _ file: File, at operand: String, _ script: SedScript?, _ run: inout CommandRun
  ) {
    var file = file
    if let script, let bytes = run.context.bytes(of: file) {
      let changed = script.applied(to: bytes)
      file.content = .bytes(changed)
      file.size = Size(changed.count)
    } else {
      file.content = nil
      file.size = Size(file.size.bytes, .estimated)
    }
    file.origin = .command
    run.put(.file(file), at: run.path(operand))
  }
}

/// Commands of `sed` whose patterns are plain: `s/a/b/g` and `/a/d`.
struct SedScript {
  private enum Step {
    case replace(PlainPattern, [UInt8], everywhere: Bool)
    case delete(PlainPattern)
    case dropReturns
  }

  private var steps: [Step] = []

  /// `nil` where something in it is not followed.
  init?(_ scripts: [String]) {
    for text in scripts.flatMap({ $0.split(separator: "\n") }) {
      if text == "s/\\r$//" || text == "s/\\r//" || text == "s/\\r$//g" || text == "s/\\r//g" {
        steps.append(.dropReturns)
      } else if let step = SedScript.step(text) {
        steps.append(step)
      } else {
        return nil
      }
    }
  }

  private static func step(_ text: Substring) -> Step? {
    if text.hasPrefix("/"), text.hasSuffix("/d") {
      return PlainPattern(String(text.dropFirst().dropLast(2))).map { .delete($0) }
    }
    guard text.hasPrefix("s"), let separator = text.dropFirst().first else { return nil }
    let parts = text.dropFirst(2).split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, ["", "g"].contains(parts[2]), !parts[1].contains("&"),
      !parts[1].contains("\\"),
      let pattern = PlainPattern(String(parts[0]))
    else { return nil }
    return .replace(pattern, Array(parts[1].utf8), everywhere: parts[2] == "g")
  }

  func applied(to text: [UInt8]) -> [UInt8] {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let endsLine = lines.last?.isEmpty == true
    if endsLine { lines.removeLast() }
    for step in steps {
      switch step {
      case .dropReturns: lines = lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }
      case .delete(let pattern): lines.removeAll { pattern.matches($0) }
      case .replace(let pattern, let other, let everywhere):
        lines = lines.map { pattern.replaced(in: $0, with: other, everywhere: everywhere) }
      }
    }
    return Array(lines.joined(separator: [0x0A])) + (endsLine && !lines.isEmpty ? [0x0A] : [])
  }
}

/// `test`, `[` and `[[`.
///
/// Source: POSIX.1-2024, "test".
struct TestCommand: SimulatedCommand {
  static let names = ["[", "test"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = []
    var words = run.arguments[...]
    if run.commandName == "[", words.last == "]" { words = words.dropLast() }
    return evaluate(run, Array(words), isExtended: false)
  }

  static func evaluate(
    _ run: CommandRun, _ words: [String?], isExtended: Bool
  ) -> CommandRun.Outcome {
    var parser = Parser(run: run, words: words[...], isExtended: isExtended)
    switch parser.alternatives() {
    case true? where parser.words.isEmpty: return .done(.zero)
    case false? where parser.words.isEmpty: return .fails("")
    default: return .undecided
    }
  }

  /// Works out a condition; `nil` where it is not known.
  private struct Parser {
    let run: CommandRun
    var words: ArraySlice<String?>
    let isExtended: Bool

    private func next(is text: String) -> Bool { (words.first ?? nil) == text }

    mutating func alternatives() -> Bool? {
      var value = conjunction()
      while next(is: isExtended ? "||" : "-o") {
        words = words.dropFirst()
        let other = conjunction()
        value =
          value == true || other == true ? true : value == false && other == false ? false : nil
      }
      return value
    }

    private mutating func conjunction() -> Bool? {
      var value = primary()
      while next(is: isExtended ? "&&" : "-a") {
        words = words.dropFirst()
        let other = primary()
        value =
          value == false || other == false ? false : value == true && other == true ? true : nil
      }
      return value
    }

    private mutating func primary() -> Bool? {
      guard let word = words.popFirst() else { return false }
      if word == "!" { return primary().map { !$0 } }
      if isExtended, word == "(" {
        let value = alternatives()
        if next(is: ")") { words = words.dropFirst() }
        return value
      }
      if let word, word.count == 2, word.hasPrefix("-"), let operand = words.first,
        !["=", "==", "!="].contains(operand)
      {
        words = words.dropFirst()
        return unary(word, operand)
      }
      let operators: Set<String> = [
        "=", "==", "!=", "-eq", "-ne", "-gt", "-lt", "-ge", "-le", "=~", "<", ">",
      ]
      guard let sign = words.first ?? nil, operators.contains(sign) else {
        return word.map { !$0.isEmpty }
      }
      words = words.dropFirst()
      let right = words.popFirst() ?? nil
      return binary(word, sign, right)
    }

    private func unary(_ sign: String, _ operand: String?) -> Bool? {
      guard let operand else { return nil }
      let presence = run.look(operand)
      switch sign {
      case "-n": return !operand.isEmpty
      case "-z": return operand.isEmpty
      case "-e", "-r", "-w": return isThere(presence)
      case "-f": return isThere(presence) { if case .file = $0 { true } else { false } }
      case "-d": return isThere(presence) { if case .directory = $0 { true } else { false } }
      case "-x":
        if case .present(.file(let file)) = presence {
          return file.attributes.allows(1, to: run.owner)
        }
        return isThere(presence)
      case "-s":
        guard case .present(.file(let file)) = presence else { return isThere(presence) }
        return file.size.certainty == .known ? file.size.bytes > 0 : nil
      case "-L", "-h":
        return isThere(run.state.files.lookWithoutFollowing(at: run.path(operand))) {
          if case .link = $0 { true } else { false }
        }
      default: return nil
      }
    }

    private func isThere(_ presence: Presence, _ kind: (Node) -> Bool = { _ in true }) -> Bool? {
      switch presence {
      case .absent: false
      case .unknown, .present(.unknown): nil
      case .present(let node): kind(node)
      }
    }

    private func binary(_ left: String?, _ sign: String, _ right: String?) -> Bool? {
      guard let left, let right else { return nil }
      switch sign {
      case "=", "==":
        if isExtended, NamePattern.isPattern(right.utf8) {
          return NamePattern(Array(right.utf8)).matches(Array(left.utf8))
        }
        return left == right
      case "!=":
        if isExtended, NamePattern.isPattern(right.utf8) {
          return !NamePattern(Array(right.utf8)).matches(Array(left.utf8))
        }
        return left != right
      default: break
      }
      guard let one = Int(left), let two = Int(right) else { return nil }
      switch sign {
      case "-eq": return one == two
      case "-ne": return one != two
      case "-gt": return one > two
      case "-lt": return one < two
      case "-ge": return one >= two
      case "-le": return one <= two
      default: return nil
      }
    }
  }
}
