import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `RUN`s that read a secret from an `ARG`: its value stays in the image's history.
package struct SecretArgumentUsed: Rule {
  package static let id = "secret-argument-used"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.runs.compactMap { run in
      let stage = inspection.build.stages[run.stage]
      let arguments = stage.instructions.filter {
        $0.keyword == .arg && $0.range.lowerBound < run.instruction.range.lowerBound
      }.flatMap { $0.declaredArguments }.filter { !SecretWords.isFingerprint($0.value) }.map(\.name)
        .filter { SecretWords.isSecretForBuildKit($0) && !SecretWords.isHarmless($0) }
      guard !arguments.isEmpty,
        let name = run.commands.flatMap(\.variables).first(where: arguments.contains)
      else { return nil }
      return finding(at: run.instruction.headRange, ["name": .text(name)])
    }
  }
}
