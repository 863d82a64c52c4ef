import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds the first `WORKDIR` of a stage where it does not begin with a slash.
///
/// Where the base image has set one, nobody can see here what the path is relative to. Behind an absolute one
/// it is clear, and told only when asked for. Sources: `dockerfile2llb/convert.go` (`dispatchWorkdir`),
/// hadolint `DL3000`.
package struct WorkdirRelative: Rule {
  package static let id = "workdir-relative"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["buildkit/WorkdirRelativePath", "hadolint/DL3000"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard !inspection.instructions(.workdir).isEmpty else { return [] }
    var stagesWithFolder: Set<Int> = []
    var found: [Finding] = []
    for stage in inspection.build.stages {
      if case .stage(let parent) = stage.base, stagesWithFolder.contains(parent) {
        stagesWithFolder.insert(stage.index)
      }
      for instruction in stage.instructions where instruction.keyword == .workdir {
        let isFirst = stagesWithFolder.insert(stage.index).inserted
        guard let word = instruction.words.first else { continue }
        let text = unquoted(word.text)
        let place = isFirst ? place(text, in: inspection, stage) : .absolute
        let isRelative = place != .absolute
        let looksRelative = !text.hasPrefix("/") && !text.hasPrefix("$") && !hasDrive(text)
        guard isRelative || looksRelative else { continue }
        let also =
          (isRelative ? ["buildkit/WorkdirRelativePath"] : [])
          + (looksRelative ? ["hadolint/DL3000"] : [])
        found.append(
          finding(
            at: inspection.place(word.range, in: instruction), ["path": .text(text)],
            variant: isFirst ? nil : "below",
            certainty: place == .unknown ? .likely : nil, also: also, isHygiene: place != .relative)
        )
      }
    }
    return found
  }

  private enum Place { case absolute, relative, unknown }

  /// Where a first `WORKDIR` leads; a drive is a folder like others to a builder on Linux.
  private static func place(
    _ text: String, in inspection: Inspection, _ stage: Stage
  ) -> Place {
    guard text.contains("$") else {
      return text.hasPrefix("/") ? .absolute : hasDrive(text) ? .unknown : .relative
    }
    // A variable may hold anything where the base image is not known.
    let scope = inspection.simulation.stages[stage.index].scope
    let bytes = Array(text.utf8)[...]
    if let path = scope.expand(bytes) { return path.hasPrefix("/") ? .absolute : .relative }
    let shortest = try? VariableExpansion(escape: scope.escape).expand(
      bytes, value: { scope.value(of: $0) })
    return shortest?.text.hasPrefix("/") ?? true ? .absolute : .unknown
  }

  private static func unquoted(_ text: String) -> String {
    let quotes: Set<Character> = ["\"", "'"]
    guard let first = text.first, quotes.contains(first), text.count > 1 else { return text }
    return String(text.dropFirst().prefix { $0 != first })
  }

  private static func hasDrive(_ text: String) -> Bool {
    let letters = Array(text.prefix(2))
    return letters.count == 2 && letters[0].isLetter && letters[0].isASCII && letters[1] == ":"
  }
}
