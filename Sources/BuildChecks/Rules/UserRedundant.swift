import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `USER nonroot` on an image that runs as that user already.
package struct UserRedundant: Rule {
  package static let id = "user-redundant"
  package static let severity = Severity.advice
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.user).compactMap { item in
      guard let base = item.stage.baseImage, let word = item.instruction.words.first,
        item.stage.instructions.first(where: { $0.keyword == .user })?.range
          == item.instruction.range,
        [base.user.name, "\(base.user.uid)", "\(base.user.uid):\(base.user.gid)"].contains(
          word.text),
        base.user.uid != 0
      else { return nil }
      return finding(
        at: word.range, ["user": .text(word.text), "image": .text(item.stage.baseName)])
    }
  }
}
