import BuildModel
import Findings
import DockerfileSyntax

extension CommandRun {
  /// The folder of whoever runs the commands.
  var homeFolder: String? {
    if let home = state.scope.value(of: "HOME") { return home }
    if state.isRoot { return "/root" }
    return state.scope.mayHaveValue("HOME") ? nil : "/home/\(state.userName)"
  }

  /// The text of a word as one, as in an assignment; `nil` where it is not known.
  mutating func expandedText(_ word: ShellWord) -> String? {
    var text = ""
    for part in word.parts {
      guard let next = value(of: part) else { return nil }
      text += next
    }
    return text
  }

  /// The words that a word becomes: variables replaced, split, patterns matched; `nil` for one that
  /// is not known.
  mutating func expanded(_ word: ShellWord) -> [String?] {
    if let text = word.bareText, !CommandRun.isSpecial(text) { return [text] }
    if let all = allArguments(word) { return all }
    var words: [String] = [""]
    var isPattern = false
    var isQuoted = false
    for part in word.parts {
      guard let text = value(of: part) else { return [nil] }
      switch part {
      case .variable(_, isQuoted: false), .substitution(_, isQuoted: false):
        // Blanks in what an unquoted variable holds make several words, unless other bytes do.
        if shell.locals["IFS"] != nil, !text.isEmpty { return [nil] }
        let pieces = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = pieces.first else { continue }
        words[words.count - 1] += first
        words += pieces.dropFirst()
        isPattern = isPattern || NamePattern.isPattern(text.utf8)
      case .text(let bytes, isQuoted: false):
        isPattern = isPattern || NamePattern.isPattern(bytes)
        words[words.count - 1] += text
      case .text, .variable, .substitution:
        isQuoted = true
        words[words.count - 1] += text
      case .home, .unknown: words[words.count - 1] += text
      }
    }
    if words == [""] { return isQuoted ? [""] : [] }
    if let braced = bracedWords(word, words) { return braced }
    return isPattern ? words.flatMap { matches(of: $0) } : words
  }

  private static func isSpecial(_ text: String) -> Bool {
    text.utf8.contains { [0x2A, 0x3F, 0x5B, 0x7B].contains($0) }
  }

  /// `"$@"` and `$*` stand for all arguments.
  private func allArguments(_ word: ShellWord) -> [String?]? {
    let parts = word.parts.filter { part in
      if case .text([], _) = part { false } else { true }
    }
    guard parts.count == 1, case .variable(let name, _) = parts[0] else { return nil }
    if name == [0x40] || name == [0x2A] { return shell.positional }
    let text = String(decoding: name, as: UTF8.self)
    guard text.hasSuffix("[@]") || text.hasSuffix("[*]") else { return nil }
    return shell.arrays[String(text.dropLast(3))]
  }

  /// `{a,b}`, which bash makes several words of, and sh of Debian and Alpine does not.
  private func bracedWords(_ word: ShellWord, _ words: [String]) -> [String?]? {
    guard words.count == 1, let text = word.bareText, let open = text.firstIndex(of: "{"),
      let close = text[open...].firstIndex(of: "}"), text[open..<close].contains(",")
    else { return nil }
    guard shell.isBash || state.shell.first?.hasSuffix("bash") == true else {
      return state.baseImage == nil ? [nil] : [text]
    }
    // One after the other, or one in the other, make all combinations.
    if text[close...].dropFirst().contains("{")
      || text[text.index(after: open)...close].contains("{")
    {
      return [nil]
    }
    let inside = text[text.index(after: open)..<close]
    return inside.split(separator: ",", omittingEmptySubsequences: false).map {
      text[..<open] + $0 + text[text.index(after: close)...]
    }.map { String($0) }
  }

  /// The paths that a pattern names; itself where it names none, or where that is not known.
  func matches(of word: String) -> [String?] {
    guard NamePattern.isPattern(word.utf8) else { return [word] }
    // `cmd/*/` names folders only.
    if word.hasSuffix("/"), word.count > 1 {
      return matches(of: String(word.dropLast())).compactMap(\.self)
        .filter { NamePattern.isPattern($0.utf8) || state.files.look(at: path($0)).isDirectory }
        .map { $0 + "/" }
    }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let parent = parts.dropLast().joined(separator: "/")
    guard let last = parts.last, !NamePattern.isPattern(parent.utf8),
      case .present(.directory(let folder)) = state.files.look(
        at: path(parent.isEmpty && !word.hasPrefix("/") ? "." : parent + "/")), !folder.isOpen
    else { return shell.dropsEmptyPatterns ? [] : [word] }
    // A pattern does not match hidden files unless it begins with a dot itself.
    let found = folder.entries(matching: last).map(\.name)
      .filter { !$0.hasPrefix(".") || last.hasPrefix(".") }
      .map { parts.count > 1 ? "\(parent)/\($0)" : $0 }
    if found.isEmpty { return shell.dropsEmptyPatterns ? [] : [word] }
    return found
  }

  private mutating func value(of part: ShellWord.Part) -> String? {
    switch part {
    case .text(let bytes, _): String(decoding: bytes, as: UTF8.self)
    case .home: homeFolder
    case .unknown: nil
    case .substitution(let script, _): output(of: script)
    case .variable(let name, _): value(ofVariable: name)
    }
  }

  private mutating func value(ofVariable text: [UInt8]) -> String? {
    let name = String(decoding: text, as: UTF8.self)
    if let argument = argument(named: name) { return argument }
    if name == "@" || name == "*" {
      let known = shell.positional.compactMap(\.self)
      return known.count == shell.positional.count ? known.joined(separator: " ") : nil
    }
    if shell.isBash, ["BASH_SOURCE", "BASH_SOURCE[0]"].contains(name) { return shell.name }
    if name == "#" {
      return shell.positional.contains { $0 == nil } ? nil : "\(shell.positional.count)"
    }
    if text.allSatisfy(ShellReader.isNameByte) { return value(ofName: name) }
    guard text.first.map(ShellReader.isNameByte) == true else { return nil }
    return assigned(text, expansion(of: text))
  }

  /// What `0`, `1` and on stand for, empty beyond the last; `nil` inside where that is not known, and `nil` for
  /// every other name.
  private func argument(named name: String) -> String?? {
    guard let number = Int(name), (0..<1000).contains(number) else { return nil }
    if number == 0 { return .some(shell.name) }
    if number <= shell.positional.count { return .some(shell.positional[number - 1]) }
    // One that is not known may have been several.
    return shell.positional.contains { $0 == nil } ? .some(nil) : .some("")
  }

  /// `${name:=value}` sets what had no value.
  private mutating func assigned(_ text: [UInt8], _ value: String?) -> String? {
    let name = text.prefix(while: ShellReader.isNameByte)
    let sign = text.dropFirst(name.count).prefix(2)
    if sign.first == 0x3D || sign.elementsEqual([0x3A, 0x3D]) {
      set(String(decoding: name, as: UTF8.self), to: value)
    }
    return value
  }

  private func value(ofName name: String) -> String? {
    if shell.hasUnknownVariables { return nil }
    if let value = shell.locals[name] { return value }
    if let value = state.scope.value(of: name) { return value }
    if state.scope.mayHaveValue(name) { return nil }
    switch name {
    case "PWD": return state.workingDirectory
    case "HOME": return homeFolder
    case "PATH": return StageState.usualPath
    case "HOSTNAME", "USER", "UID", "RANDOM", "SHLVL", "OSTYPE", "IFS", "PPID", "OLDPWD",
      "LINENO", "BASH_VERSION", "LOGNAME", "SHELL", "TERM", "HOSTTYPE", "MACHTYPE":
      return nil
    default: return ""
    }
  }

  /// `${name:-default}` and its kin, which Dockerfiles read as shells do.
  private func expansion(of text: [UInt8]) -> String? {
    // A command in the place of the default is run, which the builder's own expansion does not do.
    if text.contains(0x60) || text.firstRange(of: [0x24, 0x28]) != nil { return nil }
    var isKnown = true
    let result = try? VariableExpansion(escape: 0x5C).expand(([0x24, 0x7B] + text + [0x7D])[...]) {
      name in
      if let argument = self.argument(named: name) {
        if argument == nil { isKnown = false }
        // Beyond the last there is none, and an empty one counts as none only behind a colon.
        let isThere = Int(name).map { $0 <= self.shell.positional.count } ?? false
        return isThere ? argument : nil
      }
      let value = self.value(ofName: name)
      if value == nil { isKnown = false }
      let isSet = self.state.scope.value(of: name) != nil || self.shell.locals[name] != nil
      return value?.isEmpty == true && !isSet ? nil : value
    }
    return isKnown ? result?.text : nil
  }

  // MARK: Substitutions

  /// What a command prints, blanks at the end left out; `nil` where that is not known.
  private mutating func output(of script: [UInt8]) -> String? {
    guard depth < 8 else { return nil }
    var run = self
    run.depth += 1
    run.printed = nil
    run.shell.stopsAtFailures = false
    let parsed = ShellScript(script)
    shell.substituted = .undecided
    guard parsed.isFollowed, parsed.steps.count >= 1 else { return nil }
    run.shell.exit = nil
    run.shell.collected = .some([])
    let last = run.play(parsed.steps)
    let outcome = run.shell.exit ?? last
    shell.substituted = outcome
    if case .unknown = outcome { return nil }
    guard case .some(let collected) = run.shell.collected, var output = collected else {
      return nil
    }
    while output.last == 0x0A { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }
}
