import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds keywords that are not in the letter case of most others.
///
/// Keywords of mixed case have no vote; where both are equally many, upper case is expected.
/// Source: `dockerfile2llb/convert.go` (`validateCommandCasing`).
package struct InstructionCasing: Rule {
  package static let id = "instruction-casing"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["buildkit/ConsistentInstructionCasing"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    let instructions = inspection.build.stages.flatMap { [$0.from] + $0.instructions }
      .filter { $0.keyword != .unknown }
    var (lower, upper) = (0, 0)
    for instruction in instructions {
      let bytes = inspection.dockerfile.source.bytes[
        instruction.keywordRange.lowerBound..<instruction.keywordRange.upperBound]
      if bytes.allSatisfy({ $0 & 0x20 == 0 }) {
        upper += 1
      } else if bytes.allSatisfy({ $0 & 0x20 != 0 }) {
        lower += 1
      }
    }
    guard upper < instructions.count, lower < instructions.count else { return [] }
    let isLower = lower > upper
    return instructions.compactMap { instruction in
      let found = instruction.keywordText
      let wanted = isLower ? found.lowercased() : found.uppercased()
      guard found != wanted else { return nil }
      return finding(
        at: instruction.keywordRange, ["found": .text(found), "wanted": .text(wanted)],
        fixes: fix(
          [Edit(instruction.keywordRange, wanted)], isSafe: true, ["wanted": .text(wanted)]))
    }
  }
}
