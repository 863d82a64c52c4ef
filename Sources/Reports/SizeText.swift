import BuildSimulator
import Findings
import Localisation

extension Localiser {
  /// A size with its certainty: `12 MB`, `about 12 MB`, `at least 12 MB`, `size not known`.
  func text(for size: Size) -> String {
    switch (size.certainty, size.bytes) {
    case (.unknown, 0): text("simulate.size.unknown")
    case (.unknown, _): text("simulate.size.at-least", ["size": .bytes(size.bytes)])
    case (.estimated, _): text("simulate.size.about", ["size": .bytes(size.bytes)])
    case (.known, _): text("simulate.size.known", ["size": .bytes(size.bytes)])
    }
  }
}
