import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `FROM` lines that have no valid image name with the defaults of their arguments.
///
/// Who forgets the `--build-arg` then gets an error that names neither argument nor default.
/// Source: `dockerfile2llb/convert.go` (`validateBaseImagesWithDefaultArgs`).
package struct BaseArgumentInvalid: Rule {
  package static let id = "base-argument-invalid"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["buildkit/InvalidDefaultArgInFrom"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    let build = inspection.build
    let words = build.stages.compactMap { stage in stage.baseWord.map { (stage, $0) } }
      .filter { _, word in word.bytes.contains(0x24) }
    guard !words.isEmpty else { return [] }
    let defaults = build.defaultScope
    return words.compactMap { stage, word in
      guard let text = defaults.expand(word), !isValid(text) else { return nil }
      let isToldElsewhere = build.problems.contains { $0.range == word.range }
      return finding(
        at: inspection.place(word.range, in: stage.from),
        ["found": .text(word.text), "name": .text(text)], variant: text.isEmpty ? "empty" : nil,
        isHygiene: isToldElsewhere)
    }
  }

  private static func isValid(_ name: String) -> Bool {
    name == "scratch" || ImageReference(parsing: name) != nil
  }
}
