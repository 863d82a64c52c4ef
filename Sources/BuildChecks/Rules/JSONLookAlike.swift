import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds arguments that look like a JSON array and are read by a shell, because they are none.
///
///     CMD ['node', 'server.js']      # found: single quotes
///     CMD ["node", "server.js",]     # found: a comma too many
package struct JSONLookAlike: Rule {
  package static let id = "json-look-alike"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["buildkit/JSONArgsRecommended", "hadolint/DL3025"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.flatMap(\.instructions)
      .filter { $0.looksLikeJSON && isCommand($0) && !isOfOtherShell($0, inspection) }
      .map { finding(for: $0, in: inspection) }
  }

  /// An error where the image has no shell that could read the text.
  private static func finding(
    for instruction: Instruction, in inspection: Inspection
  ) -> Finding {
    let failure = inspection.start.failure
    let stopsStart = failure?.instruction?.range == instruction.range
    var found = finding(
      at: instruction.arguments.range,
      [
        "instruction": .text(instruction.keyword.name),
        "found": .text(instruction.arguments.text),
        "error": .text(stopsStart ? failure?.text ?? "" : ""),
      ], variant: instruction.arguments.bytes.contains(0x27) ? "single-quotes" : nil,
      also: peers(instruction, in: inspection),
      fixes: fixes(for: instruction))
    if stopsStart { found.severity = .error }
    return found
  }

  /// The peers look at start commands only, BuildKit only where no shell was chosen.
  private static func peers(_ instruction: Instruction, in inspection: Inspection) -> [String] {
    guard instruction.keyword == .cmd || instruction.keyword == .entrypoint else { return [] }
    let stage = inspection.build.stages.first { $0.range.contains(instruction.range) }
    return stage.map { inspection.hasOwnShell($0) } ?? false ? ["hadolint/DL3025"] : alsoKnownAs
  }

  private static func isCommand(_ instruction: Instruction) -> Bool {
    switch instruction.keyword {
    case .add, .copy, .volume: true
    case .cmd, .entrypoint, .healthcheck, .run: !isTest(instruction.arguments.text)
    default: false
    }
  }

  /// `[Net.ServicePointManager]::…` is PowerShell; what a chosen shell makes of brackets is its own affair.
  private static func isOfOtherShell(_ instruction: Instruction, _ inspection: Inspection) -> Bool {
    guard instruction.keyword == .run else { return false }
    let stage = inspection.build.stages.first { $0.range.contains(instruction.range) }
    return stage?.instructions.contains { shell in
      shell.keyword == .shell && shell.range.lowerBound < instruction.range.lowerBound
        && shell.words.first.map {
          Inspection.isWindowsShell(
            $0.text.lowercased().split(separator: "/").last.map(String.init) ?? "")
        } ?? false
    } ?? false
  }

  /// What stands between the two sides of a test.
  ///
  /// Source: POSIX.1-2024, `test`.
  private static let comparisons: Set<Substring> = [
    "=", "!=", "==", "<", ">", "-eq", "-ne", "-lt", "-le", "-gt", "-ge",
  ]

  /// `[ -f x ] && …` is a test of the shell, not an array gone wrong; so is `[[ … ]]`.
  private static func isTest(_ text: String) -> Bool {
    guard let bracket = text.firstIndex(of: "[") else { return false }
    let inner = text[text.index(after: bracket)...]
    if inner.first == "[" { return true }
    if inner.split(separator: " ").contains(where: comparisons.contains) { return true }
    guard inner.first == " " || inner.first == "\t" else { return false }
    let first = inner.first { $0 != " " && $0 != "\t" }
    return first == "-" || first == "!" || first == "$" || text.contains("]]")
      || !(first == "\"" || first == "'") && !text.contains(",")
  }

  /// Single quotes become double quotes, where there are no others.
  private static func fixes(for instruction: Instruction) -> [FixIt] {
    let text = instruction.arguments.text
    guard !text.contains("\""), !text.contains("\\"), text.hasSuffix("]"),
      instruction.keyword != .healthcheck
    else { return [] }
    return [
      FixIt(
        title: Message("rule.json-look-alike.fix"),
        edits: [
          Edit(
            instruction.arguments.range, String(text.map { $0 == "'" ? "\"" : $0 }))
        ], isSafe: false)
    ]
  }
}
