import BuildModel
import Findings
import DockerfileSyntax

/// A second build after some files of the context have changed: which steps the builder does again.
///
/// A step is done again when its own inputs changed, or when the one before it was. Source: BuildKit's
/// content-based cache; whether a command that is done again makes the same bytes is not known, so what
/// copies from its stage counts as changed.
package struct CacheRun: Sendable {
  package enum Change: Sendable {
    case cached, again
  }

  private let simulation: Simulation
  private let changed: [[String]]

  /// `changed` holds paths of the context.
  package init(_ simulation: Simulation, changed: [String]) {
    self.simulation = simulation
    self.changed = changed.filter { !simulation.context.isIgnored($0) }.map {
      FileTree.parts(of: $0)
    }
  }

  /// What becomes of each step, in the order of `simulation.steps`.
  package var changes: [Change] {
    var stageIsChanged = [Bool](repeating: false, count: simulation.build.stages.count)
    for stage in simulation.build.stages {
      if case .stage(let base) = stage.base { stageIsChanged[stage.index] = stageIsChanged[base] }
      for step in simulation.steps where step.stage == stage.index {
        guard !stageIsChanged[stage.index] else { break }
        stageIsChanged[stage.index] = isTouched(
          step.instruction, stageIsChanged, before: stage.index)
      }
    }
    return againByStep(stageIsChanged)
  }

  private func againByStep(_ stageIsChanged: [Bool]) -> [Change] {
    var isAgain = [Int: Bool]()
    return simulation.steps.map { step in
      let stage = simulation.build.stages[step.stage]
      if isAgain[step.stage] == nil {
        if case .stage(let base) = stage.base {
          isAgain[step.stage] = stageIsChanged[base]
        } else {
          isAgain[step.stage] = false
        }
      }
      if isTouched(step.instruction, stageIsChanged, before: step.stage) {
        isAgain[step.stage] = true
      }
      return isAgain[step.stage] == true ? .again : .cached
    }
  }

  private func isTouched(
    _ instruction: Instruction, _ stageIsChanged: [Bool], before index: Int
  ) -> Bool {
    switch instruction.keyword {
    case .copy, .add:
      let from = instruction.flag("from")?.value?.text
      if let from {
        return simulation.build.stage(named: from, before: index).map { stageIsChanged[$0.index] }
          ?? false
      }
      return instruction.words.dropLast().contains { isChanged($0.text) }
    case .run:
      return instruction.flags.contains { flag in
        guard flag.name == "mount", let text = flag.value?.text,
          let mount = try? MountOptions(text), mount.type == "bind"
        else { return false }
        if let from = mount.value(of: "from") {
          return simulation.build.stage(named: from, before: index).map { stageIsChanged[$0.index] }
            ?? false
        }
        return isChanged(mount.source ?? ".")
      }
    default: return false
    }
  }

  /// Whether a source of the context holds a file that changed; one with a variable in it may.
  private func isChanged(_ source: String) -> Bool {
    if source.contains("$") { return !changed.isEmpty }
    if source.hasPrefix("<<") || source.contains("://") { return false }
    let patterns = FileTree.parts(of: source).map { NamePattern(Array($0.utf8)) }
    return changed.contains { path in
      path.count >= patterns.count
        && zip(patterns, path).allSatisfy { $0.matches(Array($1.utf8)) }
    }
  }
}
