import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `--from` names that are neither an earlier stage nor an image that could be meant.
///
/// Docker takes an unknown name for an image and tries to pull it. A name that is one or two
/// letters away from a stage's is a slip, and so is one that people only give to stages; any other
/// one may be an image of the author's own.
package struct CopyFromUnknownStage: Rule {
  package static let id = "copy-from-unknown-stage"
  package static let severity = Severity.error
  package static let alsoKnownAs = ["hadolint/DL3022", "hadolint/DL3023"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.flatMap { stage in
      stage.instructions.flatMap { instruction -> [Finding] in
        instruction.flags.compactMap { flag in
          if flag.name == "mount" {
            return mountFinding(for: flag, in: stage, of: inspection.build)
          }
          guard flag.name == "from", let name = flag.value, !name.isEmpty else { return nil }
          return finding(for: name, in: stage, of: inspection.build)
        }
      }
    }
  }

  /// `RUN --mount=from=…` names stages as `--from` does.
  private static func mountFinding(for flag: Flag, in stage: Stage, of build: Build) -> Finding? {
    guard let text = flag.value?.text, let name = (try? MountOptions(text))?.value(of: "from"),
      Int(name) == nil
    else { return nil }
    if let found = build.stage(named: name, before: stage.index) {
      guard found.index >= stage.index else { return nil }
      return finding(
        at: flag.range, ["found": .text(name)],
        variant: found.index == stage.index ? "own" : "later")
    }
    guard case .near(let guess)? = build.slip(in: name, before: stage.index) else { return nil }
    return finding(
      at: flag.range, ["found": .text(name), "guess": .text(guess)], certainty: .likely)
  }

  private static func finding(for name: Word, in stage: Stage, of build: Build) -> Finding? {
    let text = name.text
    if let number = Int(text) {
      guard number >= stage.index else { return nil }
      return finding(
        at: name.range, ["found": .text(text), "count": .number(stage.index)], variant: "number",
        buildKit: build.refusal(of: text, in: stage))
    }
    if let found = build.stage(named: text, before: stage.index) {
      guard found.index >= stage.index else { return nil }
      return finding(
        at: name.range, ["found": .text(text)],
        variant: found.index == stage.index ? "own" : "later",
        buildKit: build.refusal(of: text, in: stage))
    }
    guard let slip = build.slip(in: text, before: stage.index) else { return nil }
    guard case .near(let guess) = slip else {
      return finding(
        at: name.range, ["found": .text(text)], variant: "unnamed", certainty: .likely)
    }
    return finding(
      at: name.range, ["found": .text(text), "guess": .text(guess)], certainty: .likely,
      fixes: [
        FixIt(
          title: Message("rule.copy-from-unknown-stage.fix", ["guess": .text(guess)]),
          edits: [Edit(name.range, guess)], isSafe: false)
      ])
  }
}
