package import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
package import Localisation
package import Terminal

/// The layers of an image as bars, each with what it holds and what of it later layers waste.
package struct LayerText {
  private let localiser: Localiser
  private let width: Int
  /// Without bars, for narrow screens and for being read aloud.
  private let isPlain: Bool

  package init(_ localiser: Localiser, width: Int, isPlain: Bool) {
    self.localiser = localiser
    self.width = width
    self.isPlain = isPlain
  }

  /// Whether sizes have no column of their own beside the words.
  private var isNarrow: Bool { width < 50 }

  private static let widestBar = 24
  private static let mostNames = 4

  package func lines(for inspection: Inspection) -> [StyledLine] {
    guard let image = inspection.image else { return [] }
    let layers = inspection.simulation.layerContents
    let base = inspection.build.shippedStages.last.map {
      inspection.simulation.stages[$0.index].baseSize
    }
    let baseSize = base ?? .zero
    let largest = max(1, ([baseSize] + layers.map(\.size)).map(\.bytes).max() ?? 1)
    var lines = row(
      baseSize, localiser.text("simulate.layer.base") + ": \(inspection.finalBaseName)", largest)
    for layer in layers {
      lines += row(layer.size, layer.instruction.oneLine, largest)
      lines += note("shell.layers.holds", layer.brought)
      lines += note("shell.layers.hidden", layer.hidden)
    }
    let total = localiser.text("simulate.image", ["size": .text(localiser.text(for: image.size))])
    return lines + [StyledLine(), StyledLine(total, .strong).indented(2)]
  }

  private func row(_ size: Size, _ text: String, _ largest: Int) -> [StyledLine] {
    let number = localiser.text(for: size)
    if isNarrow {
      return [StyledLine(number, .strong).indented(2)]
        + TextWrapping.wrap([Run(text)], width: width - 4).map { $0.indented(4) }
    }
    let room = 20
    let padding = String(repeating: " ", count: max(1, room - DisplayWidth.of(number)))
    var runs = [Run(padding + number, .strong), Run("  ")]
    let bars = isPlain ? 0 : min(LayerText.widestBar, width - room - 30)
    if bars > 3 {
      let columns = size.bytes == 0 ? 0 : max(1, size.bytes * bars / largest)
      runs.append(Run(String(repeating: "█", count: columns), .name))
      runs.append(Run(String(repeating: " ", count: bars - columns + 1)))
    }
    let wrapped = TextWrapping.wrap(
      [Run(text)], width: width - 2 - room - (bars > 3 ? bars + 1 : 0))
    return wrapped.enumerated().map { index, line in
      index == 0 ? StyledLine(runs) + line : line.indented(room + 2 + (bars > 3 ? bars + 1 : 0))
    }
  }

  /// The largest files and how many more there are.
  private func note(_ key: String, _ items: [LayerContents.Item]) -> [StyledLine] {
    guard !items.isEmpty else { return [] }
    let largest = items.sorted { ($1.size.bytes, $0.path) < ($0.size.bytes, $1.path) }
    let names = largest.prefix(LayerText.mostNames).map { "`\($0.path)`" }
    let more = items.count - names.count
    let list =
      more > 0
      ? localiser.text(
        "shell.layers.more", ["names": .text(names.joined(separator: ", ")), "n": .number(more)])
      : names.joined(separator: ", ")
    let size = items.reduce(Size.zero) { $0 + $1.size }
    let text = localiser.text(
      key, ["names": .text(list), "size": .text(localiser.text(for: size))])
    let indent = isNarrow ? 6 : 22
    return TextWrapping.wrap(InlineText.runs(text, style: .dim), width: width - indent - 2)
      .map { $0.indented(indent) }
  }
}
