import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds builders on `--platform=$BUILDPLATFORM` that compile without a look at `TARGETARCH`.
///
/// What they make is for the machine that builds, whatever platform the image says.
package struct ArchitectureNotPassed: Rule {
  package static let id = "architecture-not-passed"
  package static let severity = Severity.warning
  package static let certainty = Certainty.likely

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      guard let flag = stage.from.flag("platform"), flag.text.contains("BUILDPLATFORM"),
        !inspection.isShipped(stage.index), !mentionsTarget(stage, inspection),
        let run = inspection.runs.first(where: { run in
          run.stage == stage.index && run.commands.contains(where: compiles)
        })
      else { return nil }
      let command = run.commands.first(where: compiles)?.commandWords.prefix(2) ?? []
      return finding(
        at: flag.range,
        ["stage": .text(stage.label), "command": .text(command.joined(separator: " "))])
    }
  }

  private static func compiles(_ command: ShellCommandLine) -> Bool {
    switch command.name {
    case "go": ["build", "install"].contains(command.operands.first)
    case "cargo": command.operands.first == "build"
    case "swift": command.operands.first == "build"
    case "gcc", "g++", "cc", "clang", "make", "cmake": true
    default: false
    }
  }

  /// Any word of the target's platform in the stage or in one that is built from it.
  private static func mentionsTarget(_ stage: Stage, _ inspection: Inspection) -> Bool {
    inspection.build.stages.contains { other in
      let isChild = if case .stage(let parent) = other.base { parent == stage.index } else { false }
      guard other.index == stage.index || isChild else { return false }
      // Declaring an argument is not using it.
      return other.instructions.contains { instruction in
        guard instruction.keyword != .arg else { return false }
        let text = inspection.text(instruction.range)
        return [
          "TARGET", "GOARCH", "--target", "--arch", "--triple", "xx-", "CROSS", "--swift-sdk",
        ]
        .contains { text.contains($0) }
      }
    }
  }
}
