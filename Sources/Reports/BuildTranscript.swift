import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax

/// The steps of a simulated build as a builder counts them: `[build 2/5] RUN npm ci`.
///
/// Only stages that the target needs, and only instructions that make a step of their own, as BuildKit
/// shows them: FROM, RUN, COPY, ADD and WORKDIR. Source: `dockerfile2llb/convert.go` (`prefixCommand`).
struct BuildTranscript {
  struct Step {
    /// The name of the stage, `stage-1` where it has none.
    var stage: String
    var number: Int
    var count: Int
    var instruction: Instruction
    /// The instruction on one line.
    var text: String
    var outcome: Simulation.Outcome
    var size: Size
    /// `nil` where no second build was asked for.
    var isCached: Bool?
  }

  private(set) var steps: [Step] = []

  init(_ inspection: Inspection, changes: [CacheRun.Change]?) {
    let simulation = inspection.simulation
    for stage in inspection.build.stages where simulation.neededStages.contains(stage.index) {
      let own = simulation.steps.indices.filter { index in
        simulation.steps[index].stage == stage.index
          && simulation.steps[index].instruction.keyword.makesStep
      }
      let name = stage.name ?? "stage-\(stage.index)"
      steps.append(
        Step(
          stage: name, number: 1, count: own.count + 1, instruction: stage.from,
          text: stage.from.oneLine, outcome: .done,
          size: simulation.stages[stage.index].baseSize, isCached: changes.map { _ in true }))
      for (offset, index) in own.enumerated() {
        let step = simulation.steps[index]
        steps.append(
          Step(
            stage: name, number: offset + 2, count: own.count + 1, instruction: step.instruction,
            text: step.instruction.oneLine, outcome: step.outcome, size: step.size,
            isCached: changes.map { $0[index] == .cached }))
        // The build stops here; what would come is not shown.
        if case .fails = step.outcome { return }
      }
    }
  }
}

extension Keyword {
  fileprivate var makesStep: Bool { [.run, .copy, .add, .workdir].contains(self) }
}

extension Instruction {
  /// Keyword, flags and arguments on one line, blanks of continuations drawn together.
  var oneLine: String {
    let flags = flags.map(\.text)
    let words = arguments.text.split(whereSeparator: \.isWhitespace).map(String.init)
    let line = ([keywordText.uppercased()] + flags + words).joined(separator: " ")
    return line.utf8.count > Self.longestLine ? line.prefix(Self.longestLine) + "…" : line
  }

  /// Characters: more than people write, and fewer than would bury the rest of a report.
  private static var longestLine: Int { 2_000 }
}

extension StageState.StartCommand {
  /// The words as an image keeps them; shell form stands behind the shell.
  func words(shell: [String]) -> [String] {
    switch form {
    case .notSet: []
    case .exec(let words): words
    case .shell(let text): shell + [text]
    }
  }
}
