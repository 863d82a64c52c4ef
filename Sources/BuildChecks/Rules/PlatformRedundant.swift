import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `FROM --platform=$TARGETPLATFORM`, which is what the builder takes anyway.
package struct PlatformRedundant: Rule {
  package static let id = "platform-redundant"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["buildkit/RedundantTargetPlatform", "hadolint/DL3065"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      guard let flag = stage.from.flag("platform"), let value = flag.value?.text,
        ["$TARGETPLATFORM", "${TARGETPLATFORM}"].contains(value.filter { $0 != "\"" }),
        let base = stage.baseWord
      else { return nil }
      return finding(
        at: inspection.place(flag.range, in: stage.from), ["found": .text(flag.text)],
        fixes: fix(
          [Edit(SourceRange(flag.range.lowerBound, base.range.lowerBound), "")],
          isSafe: stage.from.flags.count == 1))
    }
  }
}
