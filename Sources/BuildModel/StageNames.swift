import DockerfileSyntax
import Findings

extension Build {
  /// Why a `--from` name is taken for a stage's and not for an image's.
  package enum NameSlip: Hashable, Sendable {
    /// A letter or two away from a stage that is there.
    case near(String)
    /// A name that people give to stages; no image of the official library has it.
    case stageLike
  }

  /// Source: docker-library/official-images (looked up 2026-11): `library` has never held a file of
  /// one of these names.
  private static let usualNames: Set<String> = [
    "base", "build", "build-stage", "builder", "compile", "compiler", "dependencies", "deps", "dev",
    "development", "final", "install", "installer", "prod", "production", "publish", "release",
    "runner", "runtime", "stage", "test",
  ]

  /// Says why a name that is no stage's and no listed image's is taken for a stage's.
  ///
  /// `nil` where it may be an image of the author's own. A first stage has none before it to mean.
  package func slip(in name: String, before index: Int) -> NameSlip? {
    guard index > 0, !name.contains("$") else { return nil }
    // Such a name can be no image's.
    guard let reference = ImageReference(parsing: name) else { return .stageLike }
    guard !name.contains("/"), !name.contains(":"), !name.contains("."),
      case .unlisted = images.look(up: reference)
    else { return nil }
    let names = stages.prefix(index).compactMap(\.name)
    if let guess = DidYouMean.closest(to: name, in: names) { return .near(guess) }
    if Build.usualNames.contains(name.lowercased()) { return .stageLike }
    // `site-builder-stage`: the words that nobody gives to an image.
    let words = name.lowercased().split { $0 == "-" || $0 == "_" }
    return words.contains { ["builder", "stage"].contains($0) } ? .stageLike : nil
  }

  /// BuildKit's words for a `--from` that names this stage, a later one, or a number of none.
  ///
  /// `nil` for an earlier stage and for names of no stage. Source: `dockerfile2llb/convert.go` and
  /// `dockerfile2llb/validations.go`.
  package func refusal(of name: String, in stage: Stage) -> String? {
    guard let found = self.stage(named: name, before: stage.index) else {
      if Int(name) != nil { return "invalid stage index \(name)" }
      return ImageReference(parsing: name) == nil
        ? "failed to parse stage name \"\(name)\": invalid reference format" : nil
    }
    guard found.index >= stage.index else { return nil }
    if needs(found, stage.index) {
      return "circular dependency detected on stage: \(stage.label)"
    }
    return "cannot copy from stage \"\(found.label)\", "
      + "it needs to be defined before current stage \"\(stage.label)\""
  }

  /// Whether a stage is made from another one, directly or through others.
  private func needs(_ stage: Stage, _ index: Int) -> Bool {
    var open = [stage.index]
    var seen: Set<Int> = []
    while let next = open.popLast() {
      if next == index { return true }
      guard seen.insert(next).inserted else { continue }
      if case .stage(let parent) = stages[next].base { open.append(parent) }
      open += stages[next].instructions.compactMap { instruction in
        instruction.flag("from")?.value.flatMap { self.stage(named: $0.text, before: next)?.index }
      }
    }
    return false
  }
}
