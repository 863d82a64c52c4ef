import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `ARG` and `ENV` whose name or value is a secret: both can be read from the image.
///
/// The names are BuildKit's and hadolint's; what they take for a secret and is none (`KEY_NAME`, `AUTH_MODE`,
/// `TOKENIZER`) is told only when asked for. Values are known by the shape that their makers gave them.
///
/// Sources: `dockerfile2llb/convert.go` (`isSecretKey`), hadolint `DL3064`.
package struct SecretInVariable: Rule {
  package static let id = "secret-in-variable"
  package static let severity = Severity.warning
  package static let certainty = Certainty.likely
  package static let alsoKnownAs = ["buildkit/SecretsUsedInArgOrEnv", "hadolint/DL3064"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.arg, .env).flatMap { item in
      pairs(of: item.instruction).compactMap { name, value, range in
        finding(for: name, value, item.instruction) {
          inspection.place(range, in: item.instruction)
        }
      }
    }
  }

  private static func pairs(of instruction: Instruction) -> [(String, String?, SourceRange)] {
    guard instruction.keyword == .arg else {
      return instruction.pairs.map { ($0.name.text, $0.value?.text, $0.name.range) }
    }
    return zip(instruction.declaredArguments, instruction.words).map { argument, word in
      (argument.name, argument.value.map { String(decoding: $0, as: UTF8.self) }, word.range)
    }
  }

  private static func finding(
    for name: String, _ value: String?, _ instruction: Instruction, at place: () -> SourceRange
  ) -> Finding? {
    let mayBe = SecretWords.mayBeSecret(name)
    let isBuildKit = mayBe && SecretWords.isSecretForBuildKit(name)
    let isHadolint = mayBe && SecretWords.isSecretForHadolint(name)
    let text = value.map { $0.filter { $0 != "\"" && $0 != "'" } } ?? ""
    let isValue = SecretWords.isSecret(value: text)
    guard isBuildKit || isHadolint || isValue else { return nil }
    let isHarmless =
      !isValue
      && (SecretWords.isHarmless(name) || SecretWords.isPlaceholder(text)
        || SecretWords.isFingerprint(Array(text.utf8)[...])
        || value != nil && text.isEmpty)
    return finding(
      at: place(), ["name": .text(name), "instruction": .text(instruction.keyword.name)],
      variant: isValue ? "value" : instruction.keyword == .arg ? "argument" : nil,
      certainty: isValue ? .provable : nil,
      also: (isBuildKit ? ["buildkit/SecretsUsedInArgOrEnv"] : [])
        + (isHadolint ? ["hadolint/DL3064"] : []), isHygiene: isHarmless)
  }
}
