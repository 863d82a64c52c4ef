import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `EXPOSE 80 # web`: a comment behind an instruction is part of its arguments.
package struct CommentInArguments: Rule {
  package static let id = "comment-in-arguments"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.traps.filter { $0.kind == .trailingComment }.map { trap in
      finding(
        at: trap.range, ["found": .text(inspection.text(trap.range))],
        fixes: fixes(for: trap.range, in: inspection))
    }
  }

  /// The comment gets a line of its own above the instruction.
  private static func fixes(for range: SourceRange, in inspection: Inspection) -> [FixIt] {
    let bytes = inspection.dockerfile.source.bytes
    guard
      let instruction = inspection.dockerfile.instructions.first(where: {
        $0.headRange.contains(range)
      }), !inspection.text(range).contains("\n")
    else { return [] }
    var start = range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    let line = instruction.headRange.lowerBound
    return fix(
      [
        Edit(SourceRange(line, line), inspection.text(range) + "\n"),
        Edit(SourceRange(start, range.upperBound), ""),
      ], isSafe: true)
  }
}
