import BuildModel
import Findings

/// `make`: the recipe of a target is played, where the Makefile is known and plain.
///
/// Source: GNU make manual, "Writing Rules" and "How to Use Variables".
struct MakeCommands: SimulatedCommand {
  static let names = ["make"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.arguments = run.arguments.map { $0 ?? "1" }
    guard run.isKnown, run.depth < 8 else { return .unknown("make") }
    let before = run.state.workingDirectory
    defer { run.state.workingDirectory = before }
    if let folder = run.value(ofOption: "-C", "--directory") {
      run.state.workingDirectory = run.path(folder)
    }
    let named = run.value(ofOption: "-f", "--file", "--makefile")
    if named == nil, CMakeCommand.isBuildFolder(".", run) {
      return CMakeCommand.build(".", installs: run.has(option: "install"), &run)
    }
    let candidates = named.map { [$0] } ?? ["GNUmakefile", "makefile", "Makefile"]
    let known = candidates.first { run.look($0).file != nil }
    guard let file = known ?? candidates.first(where: { !run.look($0).isAbsent }) else {
      return .fails(
        named.map { "make: \($0): No such file or directory" }
          ?? "make: *** No targets specified and no makefile found.  Stop.")
    }
    guard let text = run.text(of: file) else { return .unknown("make") }
    let words = run.operands(valueOptions: ["-C", "-f", "-j", "-l", "--directory", "--file"]) ?? []
    let makefile = Makefile(
      text, given: words.filter { $0.contains("=") }, environment: run.state.scope.environment)
    // The words of the libraries are empty then, and linking fails.
    if text.contains("$(shell pkg-config --libs"), run.shell.firstUnknown == nil,
      run.state.look(forProgram: "pkg-config").presence.isAbsent
    {
      return .fails(
        "make: pkg-config: No such file or directory\n/usr/bin/ld: undefined reference\ncollect2: error: ld returned 1 exit status"
      )
    }
    guard makefile.isFollowed else { return .unknown("make") }
    let targets = words.filter { !$0.contains("=") && Int($0) == nil }
    return makefile.build(
      targets.isEmpty ? makefile.firstTarget.map { [$0] } ?? [] : targets, in: &run)
  }
}

/// As much of a Makefile as plain ones use: variables, rules, recipes.
struct Makefile {
  private struct Rule {
    var prerequisites: [String] = []
    /// Those behind a `|`, which are made before and are no input.
    var orderOnly: [String] = []
    var recipe: [String] = []
    /// `static: LDFLAGS += -static`, which counts for the target and what it needs.
    var assignments: [String] = []
  }

  private var variables: [String: String]
  private var rules: [String: Rule] = [:]
  private var exported: Set<String> = []
  private(set) var firstTarget: String?
  /// False where something stands in it that is not followed.
  private(set) var isFollowed = true
  /// Variables that the command line sets, which the file cannot change.
  private let fixed: Set<String>

  init(_ text: String, given: [String], environment: [String: String]) {
    variables = environment.merging(["CC": "cc", "CXX": "g++", "RM": "rm -f", "MAKE": "make"]) {
      own, _ in own
    }
    var fixed: Set<String> = []
    for pair in given {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      variables[String(parts[0])] = String(parts[1])
      fixed.insert(String(parts[0]))
    }
    self.fixed = fixed
    read(text)
  }

  private mutating func read(_ text: String) {
    var targets: [String] = []
    var conditions = MakeConditions()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while var line = lines.popFirst() {
      while line.hasSuffix("\\"), let next = lines.popFirst() {
        line = line.dropLast() + " " + next.trimmingBlanks
      }
      if conditions.take(line, variables, expand: { expand($0) }) { continue }
      if conditions.isUnknown { return isFollowed = false }
      if !conditions.areMet { continue }
      if line.hasPrefix("\t") {
        for target in targets { rules[target]?.recipe.append(line.trimmingBlanks) }
        continue
      }
      let plain = String(line.prefix { $0 != "#" }).trimmingBlanks
      if plain.isEmpty { continue }
      if take(variable: plain) { continue }
      if let rule = plain.range(of: ":"), !plain.hasPrefix("define"), !plain.contains("::") {
        targets = words(expand(String(plain[..<rule.lowerBound])))
        let inline = String(plain[rule.upperBound...]).split(separator: ";", maxSplits: 1)
        if let assignment = inline.first.map({ String($0).trimmingBlanks }),
          Makefile.isAssignment(assignment)
        {
          for target in targets { rules[target, default: Rule()].assignments.append(assignment) }
          continue
        }
        for target in targets {
          if firstTarget == nil, !target.hasPrefix("."), !target.contains("%") {
            firstTarget = target
          }
          let parts = (inline.first ?? "").split(
            separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
          let names = parts.map { words(expand(String($0))) }
          rules[target, default: Rule()].prerequisites += names.first ?? []
          rules[target]?.orderOnly += names.dropFirst().flatMap(\.self)
          if inline.count > 1 { rules[target]?.recipe.append(String(inline[1])) }
        }
      } else {
        isFollowed = false
      }
    }
  }

  /// Whether what stands behind a target sets a variable for it.
  ///
  /// Source: GNU make manual, "Target-specific Variable Values".
  private static func isAssignment(_ text: String) -> Bool {
    let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    let rest = text.dropFirst(name.count).drop { $0 == " " }
    return !name.isEmpty && ["=", ":=", "::=", "+=", "?="].contains { rest.hasPrefix($0) }
  }

  private mutating func take(variable line: String) -> Bool {
    for sign in ["?=", "::=", ":=", "+=", "="] {
      guard let found = line.range(of: sign) else { continue }
      var name = String(line[..<found.lowerBound]).trimmingBlanks
      if name.hasPrefix("export ") {
        name = String(name.dropFirst(7)).trimmingBlanks
        exported.insert(name)
      }
      guard !name.isEmpty, !name.contains(" "), !name.contains(":"), !name.contains("$") else {
        continue
      }
      let value = String(line[found.upperBound...]).trimmingBlanks
      if fixed.contains(name) { return true }
      switch sign {
      case "?=" where variables[name] != nil: break
      case "+=": variables[name] = [variables[name] ?? "", value].joined(separator: " ")
      case ":=", "::=": variables[name] = expand(value)
      default: variables[name] = value
      }
      return true
    }
    if line.hasPrefix("export ") { exported.formUnion(words(String(line.dropFirst(7)))) }
    return line.hasPrefix("export ") || line.hasPrefix(".PHONY") || line.hasPrefix("unexport ")
  }

  private func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Replaces `$(NAME)`, `${NAME}` and `$$`; functions are kept, and make the recipe unknown.
  private func expand(_ text: String, automatic: [Character: String] = [:], depth: Int = 0)
    -> String
  {
    guard depth < 10, text.contains("$") else { return text }
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "$", let next = rest.first else {
        result.append(character)
        continue
      }
      rest = rest.dropFirst()
      switch next {
      case "$": result.append("$")
      case "(", "{":
        let close: Character = next == "(" ? ")" : "}"
        let name = String(rest.prefix { $0 != close })
        rest = rest.dropFirst(name.count + 1)
        // `$(shell …)` and its kin: a word that no shell can know.
        if name.contains(" ") || name.contains("$") { return result + "$(false)" }
        if name.count == 1, let value = automatic[name.first ?? " "] {
          result += value
        } else {
          result += expand(variables[name] ?? "", automatic: automatic, depth: depth + 1)
        }
      default: result += automatic[next] ?? expand(variables[String(next)] ?? "", depth: depth + 1)
      }
    }
    return result
  }

  // MARK: Building

  func build(_ targets: [String], in run: inout CommandRun) -> CommandRun.Outcome {
    var built: Set<String> = []
    for target in targets {
      let outcome = build(target, &built, in: &run, depth: 0)
      if case .done = outcome { continue }
      return outcome
    }
    return .done(.unknown)
  }

  private func build(
    _ target: String, _ built: inout Set<String>, in run: inout CommandRun, depth: Int
  ) -> CommandRun.Outcome {
    guard depth < 50, built.insert(target).inserted else { return .done(.zero) }
    guard let (rule, stem) = rule(for: target) else {
      switch run.look(target) {
      case .absent: return .fails("make: *** No rule to make target '\(target)'.  Stop.")
      case .present, .unknown: return .done(.zero)
      }
    }
    if !rule.assignments.isEmpty {
      var scoped = self
      for assignment in rule.assignments { _ = scoped.take(variable: assignment) }
      scoped.rules[target]?.assignments = []
      built.remove(target)
      return scoped.build(target, &built, in: &run, depth: depth)
    }
    let prerequisites = rule.prerequisites.map { $0.replacing("%", with: stem) }
    for name in prerequisites + rule.orderOnly {
      let outcome = build(name, &built, in: &run, depth: depth + 1)
      if case .done = outcome { continue }
      return outcome
    }
    // What an earlier `make` has made is newer than its sources.
    if let file = run.look(target).file, file.origin == .command,
      prerequisites.allSatisfy({ rules[$0] == nil })
    {
      return .done(.zero)
    }
    let automatic: [Character: String] = [
      "@": target, "<": prerequisites.first ?? "", "^": prerequisites.joined(separator: " "),
      "*": stem,
    ]
    for line in rule.recipe {
      if let outcome = play(line, automatic, &run) { return outcome }
    }
    return .done(.zero)
  }

  /// What stops the build; `nil` where it goes on.
  private func play(
    _ line: String, _ automatic: [Character: String], _ run: inout CommandRun
  ) -> CommandRun.Outcome? {
    let command = line.drop { $0 == "@" || $0 == "-" || $0 == "+" || $0.isWhitespace }
    let ignores = line.prefix { "@-+ ".contains($0) }.contains("-")
    let scope = run.state.scope
    for name in exported {
      run.state.scope.set(environment: name, to: expand(variables[name] ?? ""))
    }
    run.depth += 1
    defer {
      run.depth -= 1
      run.state.scope = scope
    }
    switch run.play(script: Array(expand(String(command), automatic: automatic).utf8)) {
    case .done, .undecided: return nil
    case .fails(let text) where !ignores: return .fails(text)
    case .fails: return nil
    case .unknown: return .unknown("make")
    }
  }

  /// The rule of a target, or the pattern rule that fits it, with what `%` stands for.
  private func rule(for target: String) -> (Rule, stem: String)? {
    if let rule = rules[target], !rule.recipe.isEmpty || !hasPattern(target) { return (rule, "") }
    for (pattern, rule) in rules.sorted(by: { $0.key < $1.key }) where pattern.contains("%") {
      let parts = pattern.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, target.hasPrefix(parts[0]), target.hasSuffix(parts[1]),
        target.count >= parts[0].count + parts[1].count
      else { continue }
      return (rule, String(target.dropFirst(parts[0].count).dropLast(parts[1].count)))
    }
    // A built-in rule: an object from its source.
    if target.hasSuffix(".o") {
      let stem = String(target.dropLast(2))
      return (Rule(prerequisites: [], recipe: ["$(CC) $(CFLAGS) -c -o $@ \(stem).c"]), stem)
    }
    return nil
  }

  private func hasPattern(_ target: String) -> Bool {
    rules.keys.contains { key in
      let parts = key.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 && target.hasPrefix(parts[0]) && target.hasSuffix(parts[1])
    }
  }
}

/// `strip`, `upx`: the program stays where it is.
struct StripCommand: SimulatedCommand {
  static let names = ["strip", "upx", "objcopy", "setcap", "chrpath", "patchelf"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let operands = run.operands else { return .done(.zero) }
    if run.value(ofOption: "-o") != nil { return .unknown(run.commandName) }
    if ["strip", "upx"].contains(run.commandName),
      let missing = operands.first(where: {
        !NamePattern.isPattern($0.utf8) && run.look($0).isAbsent
      })
    {
      return .fails("\(run.commandName): '\(missing)': No such file")
    }
    if run.commandName == "patchelf" {
      for operand in operands.dropFirst() { run.make(nil, at: run.path(operand)) }
    }
    return .done(.zero)
  }
}
