/// What may stand at the cursor: whole words, and the part of them that is typed already.
package struct CompletionList: Sendable {
  /// The beginning that all candidates have.
  package var typed: String
  package var candidates: [String]

  package init(typed: String, candidates: [String]) {
    self.typed = typed
    self.candidates = candidates.filter { $0.hasPrefix(typed) }.sorted()
  }

  /// What can be written at the cursor: as much as all candidates have in common.
  ///
  /// A blank follows the only one, but not where a path or a value goes on.
  var insertion: String {
    guard let first = candidates.first else { return "" }
    let common = candidates.dropFirst().reduce(first[...]) { $0.commonPrefix(with: $1) }
    let isWhole = candidates.count == 1 && !first.hasSuffix("/") && !first.hasSuffix("=")
    return common.dropFirst(typed.count) + (isWhole ? " " : "")
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: String) -> Substring {
    self[
      ..<(zip(indices, zip(self, other)).first { $1.0 != $1.1 }?.0
        ?? index(startIndex, offsetBy: Swift.min(count, other.count)))]
  }
}
