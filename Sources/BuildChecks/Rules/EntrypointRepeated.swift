import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds a `CMD` that begins with the program that the entrypoint starts already.
///
///     FROM gcr.io/distroless/nodejs24-debian13
///     CMD ["node", "server.js"]    # found: node is told to run a file called "node"
///     CMD ["server.js"]            # good
package struct EntrypointRepeated: Rule {
  package static let id = "entrypoint-repeated"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    let own = ownProgramRepeated(in: inspection)
    if !own.isEmpty { return own }
    guard let image = inspection.image, let command = image.command.instruction,
      case .exec(let entrypoint) = image.entrypoint.form,
      case .exec(let words) = image.command.form, repeats(entrypoint, in: words),
      inspection.build.finalStage?.range.contains(command.range) ?? false
    else { return [] }
    let count = repeatedCount(entrypoint, in: words)
    return [
      finding(
        at: command.words[0].range,
        [
          "found": .text(words[0]), "entrypoint": .text(entrypoint.joined(separator: " ")),
          "image": .text(inspection.finalBaseName),
          "error": .text(inspection.start.failure?.text ?? ""),
        ], fixes: fixes(dropping: count, of: command))
    ]
  }

  /// `ENTRYPOINT ["/app"]` with `CMD ["/app", "--port", "80"]`: the program is its own first argument.
  private static func ownProgramRepeated(in inspection: Inspection) -> [Finding] {
    guard let image = inspection.image, let entrypoint = image.entrypoint.instruction,
      let command = image.command.instruction, entrypoint.form == .exec, command.form == .exec,
      entrypoint.words.count == 1, let word = command.words.first, word.text.hasPrefix("/"),
      word.text == entrypoint.words[0].text
    else { return [] }
    return [
      finding(
        at: word.range, ["found": .text(word.text)], variant: "own", severity: .warning,
        certainty: .likely, fixes: fixes(dropping: 1, of: command))
    ]
  }

  private static let runtimes: Set<String> = ["dotnet", "java", "node", "python", "ruby"]

  /// Whether the words begin with the entrypoint's own program, a language runtime.
  static func repeats(_ entrypoint: [String], in words: [String]) -> Bool {
    guard let program = entrypoint.first.map(runtimeName), let first = words.first else {
      return false
    }
    // With a script of its own, the entrypoint takes the words as that script's arguments.
    let hasScript = entrypoint.dropFirst().contains { !$0.hasPrefix("-") }
    return runtimes.contains(program) && runtimeName(first) == program && !hasScript
  }

  /// How many words in front repeat the entrypoint: `java -jar` are two.
  static func repeatedCount(_ entrypoint: [String], in words: [String]) -> Int {
    var count = 1
    while count < entrypoint.count, count < words.count, entrypoint[count] == words[count] {
      count += 1
    }
    return count
  }

  /// The runtime that a path names: `python` for `/usr/bin/python3.13`.
  private static func runtimeName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let letters = name.prefix { $0.isLetter }
    // `python3.13`, but not `node-server.js`.
    guard name.dropFirst(letters.count).allSatisfy({ $0.isNumber || $0 == "." }),
      !name.hasSuffix(".")
    else { return name }
    return letters == "nodejs" ? "node" : String(letters)
  }

  private static func fixes(dropping count: Int, of command: Instruction) -> [FixIt] {
    let words = command.words
    guard count < words.count else { return [] }
    // From the first quote to the quote of the first word that stays.
    let range = SourceRange(words[0].range.lowerBound - 1, words[count].range.lowerBound - 1)
    return [
      FixIt(
        title: Message("rule.entrypoint-repeated.fix"), edits: [Edit(range, "")], isSafe: true)
    ]
  }
}
