import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `RUN` in a stage whose image has no shell to run it.
package struct RunWithoutShell: Rule {
  package static let id = "run-without-shell"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.simulation.steps.compactMap { step in
      // A stage that the target does not need is not built.
      guard step.instruction.keyword == .run,
        inspection.simulation.neededStages.contains(step.stage),
        case .fails(let text, .shellMissing) = step.outcome
      else { return nil }
      let stage = inspection.build.stages[step.stage]
      return finding(
        at: step.instruction.headRange,
        [
          "command": .text(step.instruction.arguments.text),
          "image": .text(stage.baseName), "error": .text(text),
        ], variant: variant(for: step, stage, inspection))
    }
  }

  /// What to do instead differs by what the command wanted.
  private static func variant(
    for step: Simulation.Step, _ stage: Stage, _ inspection: Inspection
  ) -> String? {
    if case .image(let reference, _) = stage.base, reference.tag?.hasPrefix("debug") ?? false {
      return "debug"
    }
    let run = inspection.runs.first { $0.instruction.range == step.instruction.range }
    let names = Set((run?.commands ?? []).map(\.name))
    let managers: Set = [
      "apt", "apt-get", "apk", "dnf", "yum", "adduser", "useradd", "addgroup", "groupadd",
    ]
    if !names.isDisjoint(with: managers) { return "install" }
    return !names.isEmpty && names.isSubset(of: ["chmod", "chown", "mkdir"]) ? "permissions" : nil
  }
}
