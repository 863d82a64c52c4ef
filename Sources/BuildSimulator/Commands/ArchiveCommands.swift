import Findings

/// `tar`, `unzip` and the like: what comes out of an archive is not known, where it goes is.
struct ArchiveCommands: SimulatedCommand {
  static let names = ["bunzip2", "gunzip", "gzip", "tar", "unxz", "unzip", "xz", "zip", "zstd"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    switch run.commandName {
    case "tar": return tar(&run)
    case "unzip": return unzip(&run)
    case "zip": return .unknown("zip")
    default: return compress(&run)
    }
  }

  private static func tar(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown, let first = run.arguments.first ?? nil else { return .unknown("tar") }
    let letters = first.hasPrefix("--") ? "" : first.drop { $0 == "-" }
    let extracts =
      letters.contains("x") || run.has(letter: "x") || run.has(option: "--extract", "--get")
    let archive = run.value(ofOption: "-f", "--file") ?? file(behind: letters, run)
    if extracts, let archive, archive != "-", run.look(archive).isAbsent {
      return .fails("tar: \(archive): Cannot open: No such file or directory")
    }
    let folder = run.value(ofOption: "-C", "--directory") ?? "."
    if run.look(folder).isAbsent {
      return .fails("tar: \(folder): Cannot open: No such file or directory")
    }
    guard extracts else {
      if letters.contains("t") { return .done(.zero) }
      guard let archive, archive != "-" else { return .done(.zero) }
      run.makeFile(at: run.path(archive))
      return .done(.unknown)
    }
    if let launcher = archive.flatMap({ run.look($0).file?.facts.archivedLauncher }) {
      unpack(launcher, into: run.path(folder), &run)
      return .done(.unknown)
    }
    run.state.files.openEverything(below: run.path(folder))
    return .done(.unknown)
  }

  /// The script and the folder of libraries beside its own, without as many names as are to be stripped.
  private static func unpack(_ launcher: String, into folder: String, _ run: inout CommandRun) {
    let stripped =
      run.value(ofOption: "--strip-components", "--strip").flatMap { Int($0) } ?? 0
    let parts = FileTree.parts(of: launcher).dropFirst(stripped)
    guard parts.count >= 2 else { return run.state.files.openEverything(below: folder) }
    let script = ([folder] + parts).joined(separator: "/")
    run.makeScript(at: script, interpreter: "/bin/sh", module: "java")
    run.makeFolder(FileTree.absolute("../../lib", in: script), isOpen: true)
  }

  /// `xzf file`: the file behind letters that end in `f`.
  private static func file(behind letters: some StringProtocol, _ run: CommandRun) -> String? {
    for (index, argument) in run.arguments.enumerated() {
      guard let argument, !argument.hasPrefix("--"), argument.hasSuffix("f"),
        index == 0 || argument.hasPrefix("-"), argument.count > 1 || index == 0
      else { continue }
      return index + 1 < run.arguments.count ? run.arguments[index + 1] : nil
    }
    return nil
  }

  private static func unzip(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let operands = run.operands(valueOptions: ["-d", "-x"]), let archive = operands.first
    else {
      return .unknown("unzip")
    }
    if !NamePattern.isPattern(archive.utf8), run.look(archive).isAbsent {
      return .fails("unzip:  cannot find or open \(archive), \(archive).zip or \(archive).ZIP.")
    }
    let folder = run.value(ofOption: "-d") ?? "."
    run.state.files.openEverything(below: run.path(folder))
    return .done(.unknown)
  }

  /// A file takes another name, with an ending more or less.
  private static func compress(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let operands = run.operands, !run.has(letter: "c") else { return .done(.zero) }
    for operand in operands {
      if NamePattern.isPattern(operand.utf8) {
        run.state.files.openEverything(below: FileTree.folder(of: run.path(operand)))
        continue
      }
      if run.look(operand).isAbsent {
        return .fails("\(run.commandName): \(operand): No such file or directory")
      }
      if run.has(letter: "k") || run.has(letter: "t") { continue }
      run.state.files.openEverything(below: FileTree.folder(of: run.path(operand)))
    }
    return .done(.unknown)
  }
}

/// `curl` and `wget`: a file arrives, of which only the place is known.
struct DownloadCommands: SimulatedCommand {
  static let names = ["aria2c", "curl", "wget"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = nil
    let arguments = run.arguments
    if run.commandName == "curl" { return curl(&run) }
    let output = run.value(ofOption: "-O", "--output-document") ?? attached(arguments, "wget")
    if let output {
      if output != "-", !output.hasPrefix("/dev/") { download(to: output, &run) }
      return .done(.unknown)
    }
    let folder = run.value(ofOption: "-P", "--directory-prefix") ?? "."
    guard let address = arguments.compactMap(\.self).last(where: { $0.contains("://") }) else {
      return unknownPlace(folder, &run)
    }
    if run.arguments.contains(where: { $0 == "--spider" }) { return .undecided }
    if run.has(letter: "i") || run.has(option: "-r") { return unknownPlace(folder, &run) }
    download(to: "\(folder)/\(name(of: address))", &run)
    return .done(.unknown)
  }

  private static func curl(_ run: inout CommandRun) -> CommandRun.Outcome {
    if let output = run.value(ofOption: "-o", "--output") ?? shortWithValue(run, "o") {
      if !output.hasPrefix("/dev/"), output != "-" {
        if run.state.files.look(at: FileTree.folder(of: run.path(output))).isAbsent,
          !run.has(option: "--create-dirs")
        {
          return .fails("curl: (23) client returned ERROR on write, 0 bytes written")
        }
        download(to: output, &run)
      }
      return .done(.unknown)
    }
    guard run.has(letter: "O") || run.has(option: "--remote-name", "--remote-name-all") else {
      return .done(.zero)
    }
    let addresses = run.arguments.filter { $0?.contains("://") ?? true }
    if addresses.isEmpty { return unknownPlace(".", &run) }
    for address in addresses {
      guard let address else { return unknownPlace(".", &run) }
      download(to: name(of: address), &run)
    }
    return .done(.unknown)
  }

  /// `-fsSLo file`: the last letter takes the next word.
  private static func shortWithValue(_ run: CommandRun, _ letter: Character) -> String? {
    for (index, argument) in run.arguments.enumerated() {
      guard let argument, argument.hasPrefix("-"), !argument.hasPrefix("--"),
        argument.last == letter,
        index + 1 < run.arguments.count
      else { continue }
      return run.arguments[index + 1]
    }
    return nil
  }

  /// `-qO- `, `-qO file`, `-O/tmp/file`.
  private static func attached(_ arguments: [String?], _ name: String) -> String? {
    for (index, argument) in arguments.enumerated() {
      guard let argument, argument.hasPrefix("-"), !argument.hasPrefix("--"),
        let letter = argument.firstIndex(of: "O")
      else { continue }
      let rest = String(argument[argument.index(after: letter)...])
      if !rest.isEmpty { return rest }
      return index + 1 < arguments.count ? arguments[index + 1] : nil
    }
    return nil
  }

  private static func name(of address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return path.split(separator: "/").dropFirst(2).last.map(String.init) ?? "index.html"
  }

  private static func download(to path: String, _ run: inout CommandRun) {
    let place = run.look(path).isDirectory ? "\(path)/index.html" : path
    run.makeFile(at: run.path(place))
  }

  private static func unknownPlace(_ folder: String, _ run: inout CommandRun) -> CommandRun.Outcome
  {
    run.state.files.openEverything(below: run.path(folder))
    return .done(.unknown)
  }
}

/// `find`: with `-delete` and `-exec` it changes what it finds, only below its folders.
struct FindCommand: SimulatedCommand {
  static let names = ["find", "xargs"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    let words = run.arguments.compactMap(\.self)
    if run.commandName == "xargs" {
      let command = words.first { !$0.hasPrefix("-") && Int($0) == nil }
      let harmless = [
        "echo", "ls", "grep", "cat", "ldd", "basename", "dirname", "head", "wc", "strip",
      ]
      return command.map { harmless.contains($0) } ?? true ? .done(.zero) : .unknown("xargs")
    }
    let changes = ["-delete", "-exec", "-execdir", "-ok", "-fprint"]
    guard let first = words.first(where: { changes.contains($0) }) else { return .done(.zero) }
    let action = words.drop { $0 != first }
    let command = action.dropFirst().first ?? ""
    let folders = words.prefix { !$0.hasPrefix("-") && $0 != "(" && $0 != "!" }
    for folder in folders.isEmpty ? ["."] : Array(folders) {
      switch (first, command) {
      case ("-exec", "chmod"): run.state.files.apply(.mode(nil), to: run.path(folder))
      case ("-exec", "chown"): run.state.files.apply(.owned(nil), to: run.path(folder))
      case ("-exec", "ls"), ("-exec", "echo"), ("-exec", "grep"), ("-exec", "strip"): break
      case ("-exec", "cp"), ("-exec", "mv"):
        // To where the last word before the end says.
        let target =
          action.dropFirst(2).last { $0 != ";" && $0 != "+" && $0 != "{}" && !$0.hasPrefix("-") }
          ?? "."
        copyFound(in: folder, words, to: target, &run)
      case ("-exec", "sh"), ("-exec", "bash"): return .unknown("find")
      default: run.state.files.openEverything(below: run.path(folder))
      }
    }
    return .done(.zero)
  }

  /// The one file of a name goes where it is told; anything else leaves open what is there.
  private static func copyFound(
    in folder: String, _ words: [String], to target: String, _ run: inout CommandRun
  ) {
    let place = run.path(target)
    if target.hasSuffix("/") || run.look(target).isDirectory {
      return run.state.files.openEverything(below: place)
    }
    let pattern = words.firstIndex(of: "-name").flatMap { words.dropFirst($0 + 1).first }
    let found = pattern.flatMap { run.look(folder).directory?.entries(matching: $0) } ?? []
    run.put(found.count == 1 ? found[0].node : .unknown(.command), at: place)
  }
}
