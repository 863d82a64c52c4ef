import BuildChecks
import DockerfileSyntax
import Findings
package import Localisation
package import Terminal

/// A rule's page, drawn for the terminal.
package struct RulePage {
  private let localiser: Localiser
  private let width: Int

  package init(_ localiser: Localiser, width: Int) {
    self.localiser = localiser
    self.width = width
  }

  package static var ids: [String] { AllRules.ids }

  /// The most general rule that covers a peer's rule, by its name there.
  package static func id(coveredBy peer: String) -> String? {
    AllRules.rules.filter { rule in rule.alsoKnownAs.contains { RuleName(peer).matches($0) } }
      .min { $0.severity < $1.severity }?.id
  }

  /// The page; `nil` when there is no rule of that name.
  package func lines(for id: String) -> [StyledLine]? {
    guard AllRules.ids.contains(id), let page = localiser.page(ofRule: id) else { return nil }
    let lines = MarkdownRenderer(width: min(width - 4, 96), drawCode: Self.code).render(page.text)
      .map { $0.indented(2) }
    guard page.isFallback else { return lines }
    return lines + [StyledLine(localiser.text("shell.fallback"), .dim).indented(2)]
  }

  private static func code(_ language: String, _ text: String) -> [StyledLine] {
    language.hasPrefix("dockerfile")
      ? DockerfileText.lines(of: Dockerfile(parsing: SourceText(text)), numbered: false)
      : MarkdownRenderer.plainLines(text)
  }
}
