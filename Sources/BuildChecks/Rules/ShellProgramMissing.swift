import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `SHELL` with a program that the image does not have.
package struct ShellProgramMissing: Rule {
  package static let id = "shell-program-missing"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.shell).compactMap { item in
      let state = inspection.simulation.stages[item.stage.index]
      guard let word = item.instruction.words.first, item.instruction.form == .exec,
        state.look(forProgram: word.text).presence.isAbsent, word.text.hasPrefix("/"),
        !inspection.simulation.steps.contains(where: { isToldElsewhere($0, item.stage.index) })
      else { return nil }
      return finding(
        at: word.range,
        ["program": .text(word.text), "image": .text(item.stage.baseName)])
    }
  }

  private static func isToldElsewhere(_ step: Simulation.Step, _ stage: Int) -> Bool {
    guard step.stage == stage, case .fails(_, .shellMissing) = step.outcome else { return false }
    return true
  }
}
