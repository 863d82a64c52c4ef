import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds stages that nothing copies from and nothing is built from.
package struct StageUnused: Rule {
  package static let id = "stage-unused"
  package static let severity = Severity.advice

  /// Stages with these names are built by `--target`.
  private static let targets: Set<String> = [
    "ci", "coverage", "debug", "dev", "develop", "development", "e2e", "lint", "local", "test",
    "tests", "unit",
  ]

  package static func findings(in inspection: Inspection) -> [Finding] {
    let build = inspection.build
    // A variable may name any stage: `FROM base-$TARGETARCH`.
    let isChosen = build.stages.contains { $0.baseWord?.bytes.contains(0x24) ?? false }
    guard build.target == build.stages.count - 1, build.stages.count > 1, !isChosen else {
      return []
    }
    return build.stages.filter { !inspection.simulation.neededStages.contains($0.index) }
      .filter { stage in !isNeeded(stage, in: build) }
      .map { stage in
        let words = (stage.name ?? "").split { "-_.".contains($0) }.map(String.init)
        return finding(
          at: stage.from.headRange, ["stage": .text(stage.label)],
          isHygiene: words.contains(where: targets.contains))
      }
  }

  /// One that is unused because what uses it is.
  private static func isNeeded(_ stage: Stage, in build: Build) -> Bool {
    build.stages.contains { other in
      if case .stage(let parent) = other.base, parent == stage.index { return true }
      return other.instructions.contains { instruction in
        instruction.flags.contains { flag in
          let name =
            flag.name == "mount"
            ? (flag.value.flatMap { try? MountOptions($0.text) })?.value(of: "from")
            : flag.name == "from" ? flag.value?.text : nil
          return name.flatMap { build.stage(named: $0, before: other.index)?.index } == stage.index
        }
      }
    }
  }
}
