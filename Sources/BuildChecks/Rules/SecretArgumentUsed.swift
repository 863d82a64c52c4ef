import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `RUN`s that read a secret from an `ARG`: its value stays in the image's history.
package struct SecretArgumentUsed: Rule {
  package static let id = "secret-argument-used"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    let secrets = inspection.build.stages.map(secretArguments)
    guard secrets.contains(where: { !$0.isEmpty }) else { return [] }
    return inspection.runs.compactMap { run in
      let known = secrets[run.stage].prefix { $0.place < run.instruction.range.lowerBound }
      guard !known.isEmpty,
        let name = run.commands.lazy.flatMap(\.variables).first(where: { variable in
          known.contains { $0.name == variable }
        })
      else { return nil }
      return finding(at: run.instruction.headRange, ["name": .text(name)])
    }
  }

  /// The arguments of a stage that are secrets, in order, with the UTF-8 offset of their instruction.
  private static func secretArguments(of stage: Stage) -> [(name: String, place: Int)] {
    stage.instructions.filter { $0.keyword == .arg }.flatMap { instruction in
      instruction.declaredArguments.filter { argument in
        !SecretWords.isFingerprint(argument.value)
          && SecretWords.isSecretForBuildKit(argument.name)
          && !SecretWords.isHarmless(argument.name)
      }.map { ($0.name, instruction.range.lowerBound) }
    }
  }
}
