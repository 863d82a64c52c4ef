import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds a `RUN` that stops the build: a program that the image has not, a file that is not there yet.
package struct BuildStepFails: Rule {
  package static let id = "build-step-fails"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    let simulation = inspection.simulation
    var stopped: Set<Int> = []
    return simulation.steps.compactMap { step in
      // Behind a failure nothing is sure, and a stage that is not needed is not built.
      guard simulation.neededStages.contains(step.stage), !stopped.contains(step.stage),
        case .fails(let text, let reason) = step.outcome
      else { return nil }
      stopped.insert(step.stage)
      guard reason == .buildFails, step.instruction.keyword == .run else { return nil }
      let image = inspection.build.stages[step.stage].baseName
      let program = missingProgram(in: text)
      return finding(
        at: step.instruction.headRange,
        ["error": .text(text), "image": .text(image), "program": .text(program ?? "")],
        variant: program == nil ? nil : "not-found")
    }
  }

  /// The name in `/bin/sh: 1: curl: not found` and `exec: "mkdir": executable file not found in $PATH`.
  private static func missingProgram(in text: String) -> String? {
    if text.hasPrefix("exec: \"") {
      return text.split(separator: "\"").dropFirst().first.map(String.init)
    }
    if text.hasPrefix("/usr/bin/env: '") {
      return text.split(separator: "'").dropFirst().first.map(String.init)
    }
    guard text.hasSuffix(": not found") || text.hasSuffix(": command not found") else { return nil }
    let parts = text.split(separator: ":")
    let name = parts.dropLast().last.map { $0.drop { $0 == " " } } ?? ""
    return name.isEmpty || name.contains(" ") ? nil : String(name)
  }
}
