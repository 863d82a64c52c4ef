import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `--from=0`: the number means another stage as soon as one is put in front.
package struct StageByNumber: Rule {
  package static let id = "stage-by-number"
  package static let severity = Severity.advice
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.copy).compactMap { item in
      guard let word = item.instruction.flag("from")?.value, let number = Int(word.text),
        number < item.stage.index, number >= 0
      else { return nil }
      let name = inspection.build.stages[number].name
      return finding(
        at: word.range, ["number": .text(word.text)],
        fixes: name.map { fix([Edit(word.range, $0)], isSafe: true, ["name": .text($0)]) } ?? [])
    }
  }
}
