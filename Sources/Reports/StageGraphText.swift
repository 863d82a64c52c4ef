package import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
package import Localisation
package import Terminal

/// The stages of a build: what each is made from, what it copies from where, and which one is not used.
///
/// Boxes with arrows; sentences on narrow screens and where it is read aloud.
package struct StageGraphText {
  private let localiser: Localiser
  private let width: Int
  private let isPlain: Bool

  /// The fewest columns that boxes are drawn in.
  private static let leastColumns = 60

  package init(_ localiser: Localiser, width: Int, isPlain: Bool) {
    self.localiser = localiser
    self.width = width
    self.isPlain = isPlain || width < StageGraphText.leastColumns
  }

  package func lines(for inspection: Inspection) -> [StyledLine] {
    inspection.build.stages.flatMap { stage -> [StyledLine] in
      let facts = StageFacts(stage, inspection)
      return isPlain ? sentences(facts) : box(facts)
    }
  }

  // MARK: Sentences

  private func sentences(_ stage: StageFacts) -> [StyledLine] {
    var texts = [
      localiser.text(
        stage.isNamed ? "shell.graph.stage" : "shell.graph.stage.unnamed",
        [
          "n": .number(stage.number), "stage": .text(stage.label), "base": .text(stage.base),
        ])
    ]
    texts += notes(stage)
    texts += stage.copies.map { copy in
      localiser.text(
        "shell.graph.copy",
        ["source": .text(copy.source), "from": .text(copy.from), "target": .text(copy.target)])
    }
    return texts.enumerated().flatMap { index, text in
      TextWrapping.wrap(
        InlineText.runs(text), width: width - (index == 0 ? 2 : 4)
      ).map { $0.indented(index == 0 ? 2 : 4) }
    }
  }

  private func notes(_ stage: StageFacts) -> [String] {
    var notes: [String] = []
    if stage.isFinal { notes.append(localiser.text("shell.graph.final")) }
    if !stage.isUsed { notes.append(localiser.text("shell.graph.unused")) }
    return notes
  }

  // MARK: Boxes

  private func box(_ stage: StageFacts) -> [StyledLine] {
    let room = min(width, 96) - 6
    var rows: [[Run]] = [
      [Run("\(stage.number) ", .dim), Run(stage.label, .strong), Run("   \(stage.base)", .code)]
    ]
    rows += notes(stage).map { InlineText.runs($0, style: .dim) }
    rows += stage.copies.map { copy in
      [Run("◀── ", .name), Run("\(copy.from)  ", .strong), Run("\(copy.source) → \(copy.target)")]
    }
    let wrapped = rows.flatMap { TextWrapping.wrap($0, width: room, hanging: 4) }
    let inner = wrapped.map(\.width).max() ?? 0
    let edge = String(repeating: "─", count: inner + 2)
    var lines = [StyledLine("┌\(edge)┐", .dim)]
    for line in wrapped {
      let padding = String(repeating: " ", count: inner - line.width)
      lines.append(StyledLine([Run("│ ", .dim)] + line.runs + [Run("\(padding) │", .dim)]))
    }
    lines.append(StyledLine("└\(edge)┘", .dim))
    if stage.isUsed, !stage.isFinal { lines.append(StyledLine("  │", .dim)) }
    return lines.map { $0.indented(2) }
  }
}

/// What the picture says of one stage.
private struct StageFacts {
  struct Copy {
    var from: String
    var source: String
    var target: String
  }

  let number: Int
  let label: String
  let isNamed: Bool
  let base: String
  let isFinal: Bool
  let isUsed: Bool
  let copies: [Copy]

  init(_ stage: Stage, _ inspection: Inspection) {
    number = stage.index
    isFinal = stage.index == inspection.build.target
    isNamed = stage.name != nil
    label = stage.name ?? (isFinal ? "-" : "\(stage.index)")
    base = stage.baseWord?.text ?? ""
    isUsed = inspection.simulation.neededStages.contains(stage.index)
    copies = stage.instructions.flatMap { instruction -> [Copy] in
      guard let from = instruction.flag("from")?.value?.text else { return [] }
      if instruction.keyword == .run { return [] }
      let words = instruction.words.map(\.text)
      guard let target = words.last else { return [] }
      return words.dropLast().map { Copy(from: from, source: $0, target: target) }
    }
  }
}
