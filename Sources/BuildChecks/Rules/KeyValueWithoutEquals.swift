import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `ENV NAME value` and `LABEL name value`, the old way to write them.
package struct KeyValueWithoutEquals: Rule {
  package static let id = "key-value-without-equals"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["buildkit/LegacyKeyValueFormat"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.env, .label).compactMap { item in
      let instruction = item.instruction
      guard instruction.form == .oldPair, let pair = instruction.pairs.first else { return nil }
      return finding(
        at: instruction.headRange,
        ["instruction": .text(instruction.keyword.name), "name": .text(pair.name.text)],
        fixes: fixes(for: pair, in: inspection))
    }
  }

  /// The same with an equals sign, where quotes around the value change nothing.
  private static func fixes(
    for pair: (name: Word, value: Word?), in inspection: Inspection
  ) -> [FixIt] {
    guard let value = pair.value, !value.isEmpty else { return [] }
    let range = SourceRange(pair.name.range.upperBound, value.range.upperBound)
    let text = value.text
    guard !inspection.text(range).contains("\n"), !text.contains(where: { "\"'\\`".contains($0) })
    else { return [] }
    let needsQuotes = text.contains { $0 == " " || $0 == "\t" || $0 == "#" }
    return fix([Edit(range, needsQuotes ? "=\"\(text)\"" : "=\(text)")], isSafe: true)
  }
}
