package import DockerfileSyntax
import Findings
package import Terminal

/// A Dockerfile as the shell shows it: line numbers, and colours from the syntax tree.
package enum DockerfileText {
  package static func lines(of dockerfile: Dockerfile, numbered: Bool = true) -> [StyledLine] {
    let bytes = dockerfile.source.bytes
    let table = LineTable(bytes)
    guard !bytes.isEmpty else { return [] }
    let marks = dockerfile.syntaxClasses
    let digits = max(2, "\(table.lineCount)".utf8.count)
    var next = 0
    return (1...table.lineCount).map { number in
      let range = table.range(ofLine: number)
      while next < marks.count, marks[next].range.upperBound <= range.lowerBound { next += 1 }
      let runs = runs(of: range, marks[next...], bytes)
      guard numbered else { return StyledLine(runs) }
      let label = String(repeating: " ", count: digits - "\(number)".utf8.count) + "\(number)  "
      return StyledLine([Run(label, .dim)] + runs)
    }
  }

  private static func runs(
    of line: SourceRange, _ marks: ArraySlice<(range: SourceRange, kind: SyntaxClass)>,
    _ bytes: [UInt8]
  ) -> [Run] {
    var runs: [Run] = []
    var offset = line.lowerBound
    func add(to end: Int, _ style: Style) {
      guard end > offset else { return }
      runs.append(Run(String(decoding: bytes[offset..<end], as: UTF8.self), style))
      offset = end
    }
    for mark in marks {
      guard mark.range.lowerBound < line.upperBound else { break }
      add(to: max(offset, mark.range.lowerBound), .plain)
      add(to: min(mark.range.upperBound, line.upperBound), style(of: mark.kind))
    }
    add(to: line.upperBound, .plain)
    return runs
  }

  private static func style(of kind: SyntaxClass) -> Style {
    switch kind {
    case .comment, .directive: .comment
    case .flag: .code
    case .keyword: .keyword
    case .stageName: .name
    case .string: .string
    }
  }
}
