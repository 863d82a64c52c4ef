import DockerfileSyntax
import Findings

/// The pieces of an `order` step: the instructions of its start file, each with what continues it.
struct Pieces {
  let texts: [String]

  init(of start: SourceText) {
    let dockerfile = Dockerfile(parsing: start)
    let table = LineTable(start.bytes)
    texts = dockerfile.instructions.map { instruction in
      let first = table.line(at: instruction.range.lowerBound)
      let last = table.line(at: max(instruction.range.lowerBound, instruction.range.upperBound - 1))
      return (first...last).map { table.text(ofLine: $0) }.joined(separator: "\n")
    }
  }

  /// The numbers of the pieces that are not among those, from 1.
  func missing(in numbers: [Int]) -> [Int] {
    texts.indices.map { $0 + 1 }.filter { !numbers.contains($0) }
  }

  /// The pieces of those numbers, from 1, in that order.
  ///
  /// `nil` where a number is none or stands twice.
  func assembled(_ numbers: [Int]) -> String? {
    guard !numbers.isEmpty, Set(numbers).count == numbers.count,
      numbers.allSatisfy({ (1...texts.count).contains($0) })
    else { return nil }
    return numbers.map { texts[$0 - 1] + "\n" }.joined()
  }
}
