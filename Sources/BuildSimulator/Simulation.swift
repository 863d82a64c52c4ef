package import BuildModel
package import DockerfileSyntax
package import Findings

/// A build played without running it: what each step did, the final image, and whether it would start.
package struct Simulation: Sendable {
  package enum Outcome: Sendable {
    case done
    /// The build stops here with this text; the reason names the kind of failure.
    case fails(text: String, reason: StartVerdict.Reason)
    case unknown(Message)
  }

  package struct Step: Sendable {
    package var stage: Int
    package var instruction: Instruction
    package var outcome: Outcome
    package var size: Size
    /// What a shell reads, for a `RUN` that has one.
    var script: ShellScript?
  }

  package let build: Build
  package let context: BuildContext
  package let steps: [Step]
  /// The end of every stage, by index.
  package let stages: [StageState]
  /// The stages that the target needs; a build plays no others.
  package let neededStages: Set<Int>

  package init(of build: Build, context: BuildContext) {
    var player = BuildPlayer(build: build, context: context)
    player.play()
    self.build = build
    self.context = context
    steps = player.steps
    stages = player.stages
    neededStages = player.neededStages
  }

  /// The image that the build makes; `nil` when there is no stage.
  package var image: StageState? {
    build.target.flatMap { stages.indices.contains($0) ? stages[$0] : nil }
  }

  /// The first step that stops the build, among those that the target needs.
  package var failedStep: Step? {
    steps.first { step in
      if case .fails = step.outcome { neededStages.contains(step.stage) } else { false }
    }
  }

  /// Whether a container of the final image would start.
  package var start: StartVerdict { StartCheck(self).verdict }
}
