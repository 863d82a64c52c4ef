import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `FROM --platform=linux/amd64`: the stage is for that processor, whatever is built for.
///
/// A stage whose name says so means it. Sources: `dockerfile2llb/convert.go`
/// (`validateFromPlatform…`), hadolint `DL3029`.
package struct PlatformConstant: Rule {
  package static let id = "platform-constant"
  package static let severity = Severity.advice
  package static let alsoKnownAs = [
    "buildkit/FromPlatformFlagConstDisallowed", "hadolint/DL3029",
  ]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      guard let flag = stage.from.flag("platform"), let value = flag.value?.text, !value.isEmpty
      else { return nil }
      let isPredefined = value.contains("BUILDPLATFORM") || value.contains("TARGETPLATFORM")
      let isConstant = !value.contains("$") && !isNamed(stage.name ?? "", for: value)
      guard isConstant || !isPredefined else { return nil }
      return finding(
        at: inspection.place(flag.range, in: stage.from), ["found": .text(value)],
        also: (isConstant ? ["buildkit/FromPlatformFlagConstDisallowed"] : [])
          + (isPredefined ? [] : ["hadolint/DL3029"]), isHygiene: !isConstant)
    }
  }

  private static func isNamed(_ name: String, for platform: String) -> Bool {
    let parts = platform.lowercased().split(separator: "/").map(String.init)
    var words = Array(parts.prefix(2))
    if parts.count > 1, let other = ["x86_64": "amd64", "aarch64": "arm64"][parts[1]] {
      words.append(other)
    }
    return words.contains { name.contains($0) }
  }
}
