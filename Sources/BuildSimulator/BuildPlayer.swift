import BuildModel
import DockerfileSyntax
import Findings

/// Plays all stages of a build, one after the other.
struct BuildPlayer {
  let build: Build
  let context: BuildContext
  var steps: [Simulation.Step] = []
  var stages: [StageState] = []
  private var needs: [Set<Int>] = []

  init(build: Build, context: BuildContext) {
    self.build = build
    self.context = context
  }

  mutating func play() {
    for stage in build.stages {
      let played = played(stage)
      steps += played.steps
      stages.append(played.state)
      needs.append(played.needs)
    }
  }

  /// Plays one stage.
  ///
  /// The player, which holds the finished stages, is gone when this returns, so that adding to them
  /// copies nothing.
  private func played(
    _ stage: Stage
  ) -> (steps: [Simulation.Step], state: StageState, needs: Set<Int>) {
    var player = StagePlayer(
      stage: stage, build: build, context: context, finished: stages, state: startState(of: stage))
    if case .stage(let parent) = stage.base {
      player.needs.insert(parent)
      player.playTriggers(of: build.stages[parent])
    }
    player.play()
    return (player.steps, player.state, player.needs)
  }

  var neededStages: Set<Int> {
    var needed: Set<Int> = []
    var open = build.target.map { [$0] } ?? []
    while let next = open.popLast() {
      guard needs.indices.contains(next), needed.insert(next).inserted else { continue }
      open += needs[next]
    }
    return needed
  }

  private func startState(of stage: Stage) -> StageState {
    let escape = build.dockerfile.escape
    switch stage.base {
    case .scratch: return .scratch(escape: escape)
    case .stage(let index):
      var state = stages[index]
      state.layers = []
      state.baseSize = stages[index].size
      return state
    case .image(let reference, .known(let image)):
      var start = build.images.derived(from: reference) {
        StageState(base: image, escape: escape)
      }
      start.scope.escape = escape
      return start
    case .image, .unresolved: return StageState(unknownBase: escape)
    }
  }
}
