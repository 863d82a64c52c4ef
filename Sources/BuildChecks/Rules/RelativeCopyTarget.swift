import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `COPY x name` in a stage that nobody has given a working folder: the copy lands in `/`.
///
/// Images whose own working folder is known are not among them: `:nonroot` of Google's has `/home/nonroot`.
package struct RelativeCopyTarget: Rule {
  package static let id = "relative-copy-target"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["hadolint/DL3045"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    var stagesWithFolder: Set<Int> = []
    var found: [Finding] = []
    for stage in inspection.build.stages {
      if hasFolder(stage, stagesWithFolder) { stagesWithFolder.insert(stage.index) }
      for instruction in stage.instructions {
        if instruction.keyword == .workdir { stagesWithFolder.insert(stage.index) }
        guard instruction.keyword == .copy, !stagesWithFolder.contains(stage.index),
          let target = instruction.words.last, instruction.words.count > 1,
          isRelative(target.text), !instruction.hasStrayWords
        else { continue }
        found.append(
          finding(
            at: target.range, ["target": .text(target.text)],
            isHygiene: [".", "./"].contains(target.text)))
      }
    }
    return found
  }

  private static func hasFolder(_ stage: Stage, _ known: Set<Int>) -> Bool {
    switch stage.base {
    case .stage(let parent): known.contains(parent)
    case .image(_, .known(let image)): image.workingDirectory != "/"
    case .image, .scratch, .unresolved: false
    }
  }

  private static func isRelative(_ target: String) -> Bool {
    let text = target.filter { $0 != "\"" && $0 != "'" }
    let letters = Array(text.prefix(2))
    let hasDrive = letters.count == 2 && letters[0].isLetter && letters[1] == ":"
    return !text.hasPrefix("/") && !text.hasPrefix("$") && !hasDrive
  }
}
