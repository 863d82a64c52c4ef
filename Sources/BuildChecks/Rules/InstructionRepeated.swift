import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds a second `CMD`, `ENTRYPOINT` or `HEALTHCHECK` in a stage: only the last one counts.
///
/// Told at the earlier ones, which do nothing. Source: `dockerfile2llb/convert.go` (`validateUsedOnce`).
package struct InstructionRepeated: Rule {
  package static let id = "instruction-repeated"
  package static let severity = Severity.warning
  package static let alsoKnownAs = [
    "buildkit/MultipleInstructionsDisallowed", "hadolint/DL3012", "hadolint/DL4003",
    "hadolint/DL4004",
  ]

  package static func findings(in inspection: Inspection) -> [Finding] {
    let peers: [Keyword: String] = [
      .healthcheck: "hadolint/DL3012", .cmd: "hadolint/DL4003", .entrypoint: "hadolint/DL4004",
    ]
    return [Keyword.cmd, .entrypoint, .healthcheck].flatMap { keyword -> [Finding] in
      let list = inspection.index[keyword]
      return list.enumerated().compactMap { offset, item in
        guard offset + 1 < list.count, list[offset + 1].stage.index == item.stage.index else {
          return nil
        }
        return finding(
          at: item.instruction.headRange, ["instruction": .text(keyword.name)],
          also: ["buildkit/MultipleInstructionsDisallowed", peers[keyword] ?? ""])
      }
    }
  }
}
