package import Findings
package import Localisation
package import Terminal

/// A finding as a person reads it: place, what was seen, the line with a caret, why, what to do.
package struct FindingText {
  /// As many lines as an eye takes in at once.
  private static let mostLines = 6

  private let localiser: Localiser
  private let width: Int

  package init(_ localiser: Localiser, width: Int) {
    self.localiser = localiser
    self.width = width
  }

  package func lines(for finding: Finding, in source: SourceText, _ table: LineTable)
    -> [StyledLine]
  {
    let position = table.position(at: finding.range.lowerBound)
    let severity = localiser.text("report.severity.\(finding.severity.rawValue)")
    let place = Run("\(source.path):\(position.line):\(position.column): ", .strong)
    let style: Style = finding.severity == .error ? .failure : .strong
    let head =
      [place, Run("\(severity): ", style)] + InlineText.runs(localiser.text(for: finding.what))
    let lines =
      TextWrapping.wrap(head, width: width, hanging: 2) + excerpt(of: finding.range, table)
    return lines + explanation(of: finding, room: max(2, FindingText.mostLines - lines.count))
  }

  /// The line of a place, with carets below what is meant.
  package func excerpt(of range: SourceRange, _ table: LineTable) -> [StyledLine] {
    let start = table.position(at: range.lowerBound)
    guard start.line <= table.lineCount, !table.text(ofLine: start.line).isEmpty else { return [] }
    let number = "\(start.line)"
    let line = table.range(ofLine: start.line)
    let end = max(range.lowerBound, min(range.upperBound, line.upperBound))
    // Only what can be seen is looked at: a line may be megabytes long.
    let reach = width * 8
    let text = table.text(in: line, from: range.lowerBound - reach, to: range.lowerBound)
    let rest = table.text(in: line, from: range.lowerBound, to: range.lowerBound + reach)
    let marks = table.text(in: line, from: range.lowerBound, to: min(end, range.lowerBound + reach))
    // Columns as drawn: tabs are four wide, some characters two, and long lines are cut.
    let room = width - number.utf8.count - 5
    let before = drawn(text)
    let marked = drawn(marks.isEmpty ? String(rest.prefix(1)) : marks)
    let all = before + drawn(rest)
    let cut = max(0, DisplayWidth.of(before) + min(DisplayWidth.of(marked), room / 2) - room)
    let shown = cut == 0 ? all : "…" + String(all.dropFirst(cut + 1))
    let caretColumn = DisplayWidth.of(before) - cut
    let carets = String(
      repeating: "^", count: max(1, min(DisplayWidth.of(marked), room - caretColumn)))
    return [
      StyledLine([Run("  \(number) │ ", .dim), Run(clipped(shown, to: room))]),
      StyledLine([
        Run("  " + String(repeating: " ", count: number.utf8.count) + " │ ", .dim),
        Run(String(repeating: " ", count: max(0, caretColumn))), Run(carets, .failure),
      ]),
    ]
  }

  /// Why it matters, what to do, and the names of the rule.
  private func explanation(of finding: Finding, room: Int) -> [StyledLine] {
    let isSyntax = finding.key.hasPrefix("syntax.")
    let why =
      isSyntax ? localiser.text("syntax.why", finding.values) : optional(finding.why)
    let texts = [why, optional(finding.next)].compactMap(\.self)
    let names = ([finding.rule] + finding.alsoKnownAs).joined(separator: ", ")
    let tag = isSyntax ? [] : [Run("[\(names)]", .dim)]
    // Each has lines of its own where that is not too much to read.
    let apart = texts.flatMap { paragraph(InlineText.runs($0)) } + paragraph(tag)
    if apart.count <= room { return apart }
    let joined = paragraph(InlineText.runs(texts.joined(separator: " ")))
    if joined.count + (tag.isEmpty ? 0 : 1) <= room { return joined + paragraph(tag) }
    return paragraph(
      InlineText.runs(texts.joined(separator: " ")) + (tag.isEmpty ? [] : [Run(" ")] + tag))
  }

  private func optional(_ message: Message) -> String? {
    localiser.has(message.key) ? localiser.text(for: message) : nil
  }

  private func paragraph(_ runs: [Run]) -> [StyledLine] {
    runs.isEmpty ? [] : TextWrapping.wrap(runs, width: width - 2).map { $0.indented(2) }
  }

  /// The text as the painter shows it, so that carets stand under the right place.
  private func drawn(_ text: String) -> String { VisibleText.escaping(text) }

  private func clipped(_ text: String, to columns: Int) -> String {
    guard DisplayWidth.of(text) > columns else { return text }
    var result = ""
    var used = 0
    for character in text {
      let width = DisplayWidth.of(String(character))
      guard used + width < columns else { break }
      result.append(character)
      used += width
    }
    return result + "…"
  }
}
