import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds two `RUN`s in a row in a shipped stage that could be one layer.
///
/// In a builder stage several are better: each is cached by itself.
package struct ConsecutiveRuns: Rule {
  package static let id = "consecutive-runs"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["hadolint/DL3059"]
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    let runs = Dictionary(
      inspection.runs.map { ($0.instruction.range.lowerBound, $0) }, uniquingKeysWith: { $1 })
    return inspection.build.shippedStages.flatMap { stage in
      zip(stage.instructions, stage.instructions.dropFirst()).compactMap { before, instruction in
        guard before.keyword == .run, instruction.keyword == .run,
          before.flags.map(\.text) == instruction.flags.map(\.text),
          let first = runs[before.range.lowerBound],
          let second = runs[instruction.range.lowerBound],
          first.commands.count == 1, second.commands.count == 1
        else { return nil }
        return finding(at: instruction.headRange)
      }
    }
  }
}
