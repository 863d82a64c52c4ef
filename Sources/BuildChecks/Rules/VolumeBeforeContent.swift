import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds content that is put into a volume behind its `VOLUME`: older builders throw it away.
///
/// Source: the Dockerfile reference, "VOLUME" (kept by BuildKit, discarded by the legacy builder).
package struct VolumeBeforeContent: Rule {
  package static let id = "volume-before-content"
  package static let severity = Severity.advice

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard !inspection.instructions(.volume).isEmpty else { return [] }
    return inspection.build.shippedStages.flatMap { stage -> [Finding] in
      var volumes: [String] = []
      return stage.instructions.compactMap { instruction in
        if instruction.keyword == .volume { volumes += instruction.words.map(\.text) }
        guard instruction.keyword == .copy, let target = instruction.words.last else { return nil }
        let path = FileTree.absolute(target.text, in: "/")
        guard target.text.hasPrefix("/"),
          let volume = volumes.first(where: { path == $0 || path.hasPrefix($0 + "/") })
        else { return nil }
        return finding(at: target.range, ["path": .text(target.text), "volume": .text(volume)])
      }
    }
  }
}
