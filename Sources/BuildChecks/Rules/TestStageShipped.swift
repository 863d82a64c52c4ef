import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds a last stage that is for tests or development: a plain `docker build` ships it.
package struct TestStageShipped: Rule {
  package static let id = "test-stage-shipped"
  package static let severity = Severity.warning
  package static let certainty = Certainty.likely

  package static func findings(in inspection: Inspection) -> [Finding] {
    let build = inspection.build
    guard build.stages.count > 1, let last = build.finalStage, last.index == build.stages.count - 1,
      let name = last.name, last.from.words.count == 3
    else { return [] }
    let words = name.split { "-_.".contains($0) }.map(String.init)
    guard
      words.contains(
        where: ["ci", "debug", "dev", "development", "lint", "test", "tests"].contains),
      !words.contains("prod"), !words.contains("production")
    else { return [] }
    return [finding(at: last.from.words[2].range, ["stage": .text(last.from.words[2].text)])]
  }
}
