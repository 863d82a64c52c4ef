import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds a `COPY --from` of the stage that this one is built from, to the same place: it does nothing.
package struct CopyFromParent: Rule {
  package static let id = "copy-from-parent"
  package static let severity = Severity.advice

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.copy).compactMap { item in
      let words = item.instruction.words
      guard case .stage(let parent) = item.stage.base, words.count == 2,
        let name = item.instruction.flag("from")?.value,
        inspection.build.stage(named: name.text, before: item.stage.index)?.index == parent,
        FileTree.absolute(words[0].text, in: "/") == FileTree.absolute(words[1].text, in: "/"),
        words[1].text.hasPrefix("/")
      else { return nil }
      return finding(
        at: item.instruction.headRange, ["stage": .text(name.text), "path": .text(words[0].text)])
    }
  }
}
