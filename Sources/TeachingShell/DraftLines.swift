import Terminal

/// The lines of a draft, which keep their own ends; what is typed takes the draft's.
struct DraftLines {
  /// Without `\n`; a line that ends with `\r\n` keeps its `\r`.
  private(set) var lines: [String]
  private let endsWithReturn: Bool

  init(_ draft: String) {
    lines = TextLines.splitKeepingReturns(draft)
    endsWithReturn = lines.first?.utf8.last == 0x0D
    // The last line may have had no end.
    if endsWithReturn, let last = lines.last, last.utf8.last != 0x0D {
      lines[lines.count - 1] = last + "\r"
    }
  }

  var count: Int { lines.count }
  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func append(_ typed: String) { lines += taken(typed) }
  mutating func insert(_ typed: String, at index: Int) {
    lines.insert(contentsOf: taken(typed), at: index)
  }
  mutating func replace(at index: Int, with typed: String) {
    lines.replaceSubrange(index...index, with: taken(typed))
  }
  mutating func remove(at index: Int) { lines.remove(at: index) }
  mutating func replaceAll(with typed: String) { lines = taken(typed) }

  private func taken(_ typed: String) -> [String] {
    let lines = TextLines.split(typed)
    let plain = lines.isEmpty ? [""] : lines
    return endsWithReturn ? plain.map { $0 + "\r" } : plain
  }
}
