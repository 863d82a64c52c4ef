import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds blank lines inside of an instruction that goes on behind them.
///
/// The builder skips them today and warns that it will not do so for ever; it names the last line.
package struct BlankLineInInstruction: Rule {
  package static let id = "blank-line-in-instruction"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["buildkit/NoEmptyContinuation"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.traps.filter { $0.kind == .emptyContinuation }.map { trap in
      let lines = lines(of: trap.range, in: inspection.dockerfile.source.bytes)
      let blank = lines.filter { inspection.text($0).allSatisfy(\.isWhitespace) }
      return finding(
        at: lastLine(lines) ?? trap.range, ["count": .number(blank.count)],
        fixes: fix(blank.map { Edit($0, "") }, isSafe: true))
    }
  }

  /// The lines with their line ends.
  private static func lines(of range: SourceRange, in bytes: [UInt8]) -> [SourceRange] {
    var lines: [SourceRange] = []
    var start = range.lowerBound
    for offset in range.lowerBound..<range.upperBound where bytes[offset] == 0x0A {
      lines.append(SourceRange(start, offset + 1))
      start = offset + 1
    }
    return lines + [SourceRange(start, range.upperBound)]
  }

  private static func lastLine(_ lines: [SourceRange]) -> SourceRange? {
    lines.last { !$0.isEmpty }
  }
}
