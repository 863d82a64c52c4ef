import BuildModel
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
      stage.instructions.compactMap { instruction in
        guard instruction.keyword == .copy, let flag = instruction.flag("from"),
          let name = flag.value, !name.isEmpty
        else { return nil }
        return finding(for: name, in: stage, of: inspection.build)
      }
    }
  }

  private static func finding(for name: Word, in stage: Stage, of build: Build) -> Finding? {
    let text = name.text
    if let number = Int(text) {
      guard number >= stage.index else { return nil }
      let isOutside = !build.stages.indices.contains(number)
      return finding(
        at: name.range, ["found": .text(text), "count": .number(stage.index)], variant: "number",
        buildKit: isOutside
          ? "invalid stage index \(text)" : order(of: build.stages[number], after: stage, build))
    }
    if let found = build.stage(named: text, before: stage.index) {
      guard found.index >= stage.index else { return nil }
      return finding(
        at: name.range, ["found": .text(text)],
        variant: found.index == stage.index ? "own" : "later",
        buildKit: order(of: found, after: stage, build))
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

  /// BuildKit's words for a stage that is not finished yet.
  ///
  /// Source: `dockerfile2llb/validations.go`.
  private static func order(of later: Stage, after stage: Stage, _ build: Build) -> String {
    if needs(later, stage.index, build) {
      return "circular dependency detected on stage: \(stage.label)"
    }
    return "cannot copy from stage \"\(later.label)\", "
      + "it needs to be defined before current stage \"\(stage.label)\""
  }

  /// Whether a stage is made from another one, directly or through others.
  private static func needs(_ stage: Stage, _ index: Int, _ build: Build) -> Bool {
    var open = [stage.index]
    var seen: Set<Int> = []
    while let next = open.popLast() {
      if next == index { return true }
      guard seen.insert(next).inserted else { continue }
      if case .stage(let parent) = build.stages[next].base { open.append(parent) }
      open += build.stages[next].instructions.compactMap { instruction in
        instruction.flag("from")?.value.flatMap {
          build.stage(named: $0.text, before: next)?.index
        }
      }
    }
    return false
  }
}
