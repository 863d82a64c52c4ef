import Findings
package import Localisation
package import Terminal

/// The terms of the trade, explained in every language: `Locales/<language>/glossary.md`.
///
/// A heading of the second level is a term, the same in all languages; what follows explains it.
package struct Glossary {
  /// Terms in the order of the page.
  package private(set) var terms: [String] = []
  private var texts: [String: String] = [:]

  package init(_ localiser: Localiser) {
    guard let page = localiser.file("glossary.md") else { return }
    for part in page.text.split(separator: "\n## ").dropFirst() {
      guard let end = part.firstIndex(of: "\n") else { continue }
      let term = String(part[..<end])
      terms.append(term)
      texts[term] = String(part[part.index(after: end)...])
    }
  }

  package func text(for term: String) -> String? { texts[term] }

  /// The term that is meant by what somebody typed: its name in any letter case, or its beginning.
  package func term(for typed: String) -> String? {
    let typed = typed.lowercased()
    if texts[typed] != nil { return typed }
    let starting = terms.filter { $0.hasPrefix(typed) }
    if starting.count == 1 { return starting[0] }
    let singular = typed.hasSuffix("s") ? String(typed.dropLast()) : typed
    return texts[singular] == nil ? nil : singular
  }

  package func guess(for typed: String) -> String? {
    DidYouMean.closest(to: typed.lowercased(), in: terms)
  }
}

/// A term in two languages: beside each other where there is room, else one below the other.
package struct GlossaryText {
  private let width: Int
  /// The fewest columns for two texts beside each other.
  private static let leastColumns = 90

  package init(width: Int) { self.width = width }

  package func lines(
    for term: String, _ texts: [(language: String, text: String)]
  ) -> [StyledLine] {
    let head = [StyledLine(term, .heading).indented(2)]
    guard width >= GlossaryText.leastColumns, texts.count == 2 else {
      return head
        + texts.flatMap { language, text in
          [StyledLine(), StyledLine(language, .strong).indented(2)]
            + MarkdownRenderer(width: width - 4).render(text).map { $0.indented(2) }
        }
    }
    let column = (min(width, 120) - 8) / 2
    let sides = texts.map { language, text in
      [StyledLine(language, .strong)] + MarkdownRenderer(width: column).render(text)
    }
    let rows = max(sides[0].count, sides[1].count)
    return head + [StyledLine()]
      + (0..<rows).map { row in
        let left = row < sides[0].count ? sides[0][row] : StyledLine()
        let right = row < sides[1].count ? sides[1][row] : StyledLine()
        let gap = String(repeating: " ", count: max(1, column - left.width + 4))
        return (StyledLine(left.runs + [Run(gap)]) + right).indented(2)
      }
  }
}
