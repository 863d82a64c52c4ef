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
    guard case .present = presence, !run.state.files.mayHoldMore(onTheWayTo: path) else {
      return .undecided
    }
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
