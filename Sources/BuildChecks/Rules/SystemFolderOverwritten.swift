import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds copies onto `/lib`, `/bin` and their like, which are links into `/usr` on Debian 12 and later.
package struct SystemFolderOverwritten: Rule {
  package static let id = "system-folder-overwritten"
  package static let severity = Severity.advice
  package static let certainty = Certainty.likely

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.copy).compactMap { item in
      guard item.instruction.flag("from") != nil, inspection.isShipped(item.stage.index),
        let image = item.stage.baseImage, image.system?.hasPrefix("debian") ?? false,
        let target = item.instruction.words.last
      else { return nil }
      let path = FileTree.absolute(target.text, in: "/")
      guard ["/bin", "/lib", "/lib64", "/sbin"].contains(path), target.text.hasPrefix("/") else {
        return nil
      }
      let wanted = "/usr\(target.text)"
      return finding(
        at: target.range, ["path": .text(target.text), "wanted": .text(wanted)],
        fixes: fix([Edit(target.range, wanted)], isSafe: false, ["wanted": .text(wanted)]))
    }
  }
}
