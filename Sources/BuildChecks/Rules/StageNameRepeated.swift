import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds a stage name that an earlier stage has already.
///
/// The builder takes the later one from there on; a `--from` then copies from another stage than was meant.
package struct StageNameRepeated: Rule {
  package static let id = "stage-name-repeated"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["buildkit/DuplicateStageName", "hadolint/DL3024"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    var first: [String: Int] = [:]
    return inspection.build.stages.compactMap { stage in
      guard let name = stage.name, stage.from.words.count == 3 else { return nil }
      guard let earlier = first[name] else {
        first[name] = stage.index
        return nil
      }
      let word = stage.from.words[2]
      return finding(
        at: inspection.place(word.range, in: stage.from),
        [
          "name": .text(word.text), "first": .number(earlier + 1),
          "second": .number(stage.index + 1),
        ])
    }
  }
}
