import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds volumes at a folder of root's in an image that runs as somebody else.
package struct FolderNotWritable: Rule {
  package static let id = "folder-not-writable"
  package static let severity = Severity.warning
  package static let certainty = Certainty.likely

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let image = inspection.image, image.isBaseKnown, image.runsAsRoot == false else {
      return []
    }
    return inspection.instructions(.volume).flatMap { item -> [Finding] in
      guard inspection.isShipped(item.stage.index) else { return [] }
      return item.instruction.words.compactMap { word in
        guard let path = image.scope.expand(word), path.hasPrefix("/") else { return nil }
        switch image.files.look(at: path) {
        case .present(.directory(let folder))
        where folder.attributes.owner.map({ $0.user == 0 }) ?? false
          && folder.attributes.mode.map({ $0 & 0o002 == 0 }) ?? false:
          break
        case .absent: break
        default: return nil
        }
        return finding(at: word.range, ["path": .text(path), "user": .text(image.user)])
      }
    }
  }
}
