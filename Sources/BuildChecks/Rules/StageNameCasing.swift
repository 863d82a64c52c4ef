import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds stage names with upper-case letters.
///
/// The builder keeps them in lower case, so `FROM Build` later looks for an image.
package struct StageNameCasing: Rule {
  package static let id = "stage-name-casing"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["buildkit/StageNameCasing"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      let words = stage.from.words
      guard words.count == 3, let name = stage.name, words[2].text != name else { return nil }
      return finding(
        at: inspection.place(words[2].range, in: stage.from),
        ["found": .text(words[2].text), "name": .text(name)],
        fixes: fix([Edit(words[2].range, name)], isSafe: true, ["name": .text(name)]))
    }
  }
}
