import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `CMD` and `ENTRYPOINT` in shell form where a shell is there to run them.
///
/// The program is then a child of the shell, which does not hand signals on. Where `SHELL` was set, somebody
/// wanted a shell, so that is told only when asked for; where the image has no shell,
/// `shell-form-without-shell` says more.
///
/// Source: `dockerfile2llb/convert.go` (`dispatchCmd`, `dispatchEntrypoint`), hadolint `DL3025`.
package struct ShellFormCommand: Rule {
  package static let id = "shell-form-command"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["buildkit/JSONArgsRecommended", "hadolint/DL3025"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    var stagesWithShell: Set<Int> = []
    var found: [Finding] = []
    for stage in inspection.build.stages {
      if case .stage(let parent) = stage.base, stagesWithShell.contains(parent) {
        stagesWithShell.insert(stage.index)
      }
      for instruction in stage.instructions {
        if instruction.keyword == .shell { stagesWithShell.insert(stage.index) }
        guard isShellForm(instruction), !isToldElsewhere(instruction, stage, inspection) else {
          continue
        }
        found.append(
          finding(
            for: instruction, hasOwnShell: stagesWithShell.contains(stage.index),
            isLast: isLast(instruction, in: stage)))
      }
    }
    return found
  }

  private static func isShellForm(_ instruction: Instruction) -> Bool {
    switch instruction.keyword {
    case .cmd, .entrypoint: instruction.form == .string && !instruction.arguments.isEmpty
    case .healthcheck:
      instruction.form != .exec && instruction.words.first?.text.uppercased() == "CMD"
    default: false
    }
  }

  private static func isToldElsewhere(
    _ instruction: Instruction, _ stage: Stage, _ inspection: Inspection
  ) -> Bool {
    if instruction.looksLikeJSON { return instruction.keyword != .healthcheck }
    return inspection.build.finalStage?.index == stage.index
      && ShellFormWithoutShell.findings(in: inspection).contains {
        $0.range == instruction.headRange
      }
  }

  private static func isLast(_ instruction: Instruction, in stage: Stage) -> Bool {
    stage.instructions.last { $0.keyword == instruction.keyword }?.range == instruction.range
  }

  private static func finding(
    for instruction: Instruction, hasOwnShell: Bool, isLast: Bool
  ) -> Finding {
    let isCheck = instruction.keyword == .healthcheck
    let isByChoice = hasOwnShell || isCheck
    return finding(
      at: instruction.headRange, ["instruction": .text(instruction.keyword.name)],
      variant: isCheck ? "check" : nil, also: isByChoice ? ["hadolint/DL3025"] : nil,
      isHygiene: isByChoice || !isLast)
  }
}
