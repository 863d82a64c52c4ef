import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds volumes at a folder that the image's user may not write to.
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
        guard let variant = refusal(at: path, in: image) else { return nil }
        return finding(
          at: word.range, ["path": .text(path), "user": .text(image.user)], variant: variant.name)
      }
    }
  }

  private enum Refusal {
    case ofRoot, ofAnotherUser

    var name: String? { self == .ofRoot ? nil : "other" }
  }

  /// Why the image's user cannot write there; a folder that nobody has made is made by Docker, for root.
  private static func refusal(at path: String, in image: StageState) -> Refusal? {
    switch image.files.look(at: path) {
    case .absent: .ofRoot
    case .present(.directory(let folder)) where image.mayWrite(into: folder) == false:
      folder.attributes.owner?.user == 0 ? .ofRoot : .ofAnotherUser
    case .present, .unknown: nil
    }
  }
}
