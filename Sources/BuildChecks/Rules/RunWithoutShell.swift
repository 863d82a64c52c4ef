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
          "image": .text(stage.baseWord?.text ?? ""), "error": .text(text),
        ])
    }
  }
}
