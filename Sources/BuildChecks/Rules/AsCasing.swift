import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `FROM x as y` and `from x AS y`: two cases in one line.
///
/// Source: `instructions/parse.go` (`doesFromCaseMatchAsCase`).
package struct AsCasing: Rule {
  package static let id = "as-casing"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["buildkit/FromAsCasing"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      let words = stage.from.words
      let keyword = stage.from.keywordText
      guard words.count >= 3, let wanted = wanted(for: keyword), words[1].text != wanted else {
        return nil
      }
      return finding(
        at: inspection.place(words[1].range, in: stage.from),
        ["found": .text(words[1].text), "keyword": .text(keyword), "wanted": .text(wanted)],
        fixes: words[1].text.lowercased() == "as"
          ? fix([Edit(words[1].range, wanted)], isSafe: true, ["wanted": .text(wanted)]) : [],
        isHygiene: words[1].text.lowercased() != "as")
    }
  }

  private static func wanted(for keyword: String) -> String? {
    switch keyword {
    case "FROM": "AS"
    case "from": "as"
    default: nil
    }
  }
}
