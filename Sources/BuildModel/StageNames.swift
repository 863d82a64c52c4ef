import Findings

extension Build {
  /// Why a `--from` name is taken for a stage's and not for an image's.
  package enum NameSlip: Hashable, Sendable {
    /// A letter or two away from a stage that is there.
    case near(String)
    /// A name that people give to stages; no image of the official library has it.
    case stageLike
  }

  /// Source: docker-library/official-images, `library` (2026-09): none of these is a file there.
  private static let usualNames: Set<String> = [
    "base", "build", "build-stage", "builder", "compile", "compiler", "dependencies", "deps", "dev",
    "development", "final", "install", "installer", "prod", "production", "publish", "release",
    "runner", "runtime", "stage", "test",
  ]

  /// Says why a name that is no stage's and no listed image's is taken for a stage's.
  ///
  /// `nil` where it may be an image of the author's own. A first stage has none before it to mean.
  package func slip(in name: String, before index: Int) -> NameSlip? {
    guard index > 0, !name.contains("/"), !name.contains(":"), !name.contains(".") else {
      return nil
    }
    if let reference = ImageReference(parsing: name) {
      guard case .unlisted = images.look(up: reference) else { return nil }
    }
    let names = stages.prefix(index).compactMap(\.name)
    if let guess = DidYouMean.closest(to: name, in: names) { return .near(guess) }
    return Build.usualNames.contains(name.lowercased()) ? .stageLike : nil
  }
}
