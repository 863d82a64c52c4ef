import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds stages that are called `scratch` or `context`, which mean something else to the builder.
package struct StageNameReserved: Rule {
  package static let id = "stage-name-reserved"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["buildkit/ReservedStageName", "hadolint/DL3063"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      guard let name = stage.name, ["scratch", "context"].contains(name) else { return nil }
      let word = stage.from.words[2]
      return finding(
        at: inspection.place(word.range, in: stage.from), ["name": .text(word.text)])
    }
  }
}
