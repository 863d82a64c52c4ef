package import BuildSimulator
import Findings
package import Localisation
package import Terminal

/// Before and after as bars, with the numbers beside them.
package struct SizeBars {
  private let localiser: Localiser
  private let width: Int
  private let isPlain: Bool

  package init(_ localiser: Localiser, width: Int, isPlain: Bool = false) {
    self.localiser = localiser
    self.width = width
    self.isPlain = isPlain
  }

  /// Two lines and a sentence; nothing where the size after is not known.
  ///
  /// Before, some parts may be unknown: the number is then a lower bound, and says so.
  package func lines(before: Size, after: Size) -> [StyledLine] {
    guard before.bytes > 0, after.bytes > 0, after.certainty != .unknown else { return [] }
    let labels = [localiser.text("shell.before"), localiser.text("shell.after")]
    let labelWidth = labels.map(DisplayWidth.of).max() ?? 0
    let numbers = [before, after].map(text)
    let numberWidth = numbers.map(DisplayWidth.of).max() ?? 0
    let room = max(4, min(40, width - labelWidth - numberWidth - 6))
    let largest = max(before.bytes, after.bytes)
    let rows = zip(labels, [before, after]).map { label, size in
      let columns = max(1, (size.bytes * room + largest / 2) / largest)
      let padding = String(repeating: " ", count: labelWidth - DisplayWidth.of(label) + 2)
      if isPlain { return StyledLine(label + padding + text(for: size)) }
      let bar = String(repeating: "█", count: columns)
      let gap = String(repeating: " ", count: room - columns + 2)
      return StyledLine([Run(label + padding), Run(bar, .name), Run(gap + text(for: size))])
    }
    return rows.map { $0.indented(2) } + [ratio(before.bytes, after.bytes)]
  }

  private func text(for size: Size) -> String {
    let text = localiser.size(size.bytes)
    return size.certainty == .unknown
      ? localiser.text("shell.at-least", ["size": .text(text)]) : text
  }

  private func ratio(_ before: Int, _ after: Int) -> StyledLine {
    let tenths = before * 10 / max(after, 1)
    let ratio =
      tenths >= 100 || tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    let key = tenths > 10 ? "shell.ratio.smaller" : "shell.ratio.same"
    return StyledLine(InlineText.runs(localiser.text(key, ["ratio": .text(ratio)]))).indented(2)
  }
}
