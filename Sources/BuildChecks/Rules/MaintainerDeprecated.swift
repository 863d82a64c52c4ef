import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `MAINTAINER`, which a label has replaced.
package struct MaintainerDeprecated: Rule {
  package static let id = "maintainer-deprecated"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["buildkit/MaintainerDeprecated", "hadolint/DL4000"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.maintainer).map { item in
      let name = item.instruction.arguments.text
      let isPlain = !name.contains { "\"\\$`\n".contains($0) } && !name.isEmpty
      let label = "LABEL org.opencontainers.image.authors=\"\(name)\""
      return finding(
        at: item.instruction.headRange, ["name": .text(name)],
        fixes: isPlain
          ? fix([Edit(item.instruction.headRange, label)], isSafe: false) : [])
    }
  }
}
