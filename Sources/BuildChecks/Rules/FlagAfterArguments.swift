import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds flags behind the first argument: `COPY a b --from=build` copies a file called `--from=build`.
package struct FlagAfterArguments: Rule {
  package static let id = "flag-after-arguments"
  package static let severity = Severity.error

  private static let flags: [Keyword: [String]] = [
    .copy: ["--from=", "--chown=", "--chmod=", "--link", "--parents", "--exclude="],
    .add: ["--chown=", "--chmod=", "--link", "--checksum=", "--keep-git-dir"],
    .from: ["--platform="], .run: ["--mount=", "--security="],
  ]

  package static func findings(in inspection: Inspection) -> [Finding] {
    let instructions = inspection.build.stages.flatMap { [$0.from] + $0.instructions }
    return instructions.compactMap { instruction in
      guard let known = flags[instruction.keyword], instruction.form != .exec else { return nil }
      guard instruction.keyword != .run else { return findingInRun(instruction, known, inspection) }
      guard let word = instruction.words.dropFirst().first(where: { isFlag($0.text, known) }),
        let first = instruction.words.first
      else { return nil }
      return finding(
        at: word.range,
        ["flag": .text(word.text), "instruction": .text(instruction.keyword.name)],
        fixes: fixes(moving: word.range, before: first.range, inspection))
    }
  }

  private static func isFlag(_ word: String, _ known: [String]) -> Bool {
    known.contains { $0.hasSuffix("=") ? word.hasPrefix($0) : word == $0 }
  }

  /// The shell of a `RUN` would take the flag for a word of the command in front.
  private static func findingInRun(
    _ instruction: Instruction, _ known: [String], _ inspection: Inspection
  ) -> Finding? {
    guard instruction.arguments.holds(" --mount=") || instruction.arguments.holds(" --security=")
    else { return nil }
    let text = instruction.arguments.text
    guard let flag = known.first(where: { text.contains(" " + $0) }),
      let run = inspection.runs.first(where: { $0.instruction.range == instruction.range }),
      let word = run.commands.lazy.flatMap(\.words).first(where: { $0.hasPrefix(flag) }),
      word.hasPrefix("--mount=type=") || flag == "--security="
    else { return nil }
    return finding(
      at: instruction.headRange, ["flag": .text(word), "instruction": "RUN"])
  }

  private static func fixes(
    moving range: SourceRange, before first: SourceRange, _ inspection: Inspection
  ) -> [FixIt] {
    let bytes = inspection.dockerfile.source.bytes
    var start = range.lowerBound
    while start > first.upperBound, bytes[start - 1] == 0x20 { start -= 1 }
    let place = SourceRange(first.lowerBound, first.lowerBound)
    return fix(
      [Edit(place, inspection.text(range) + " "), Edit(SourceRange(start, range.upperBound), "")],
      isSafe: false)
  }
}
