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
    let common = candidates.dropFirst().reduce(first) { common, word in
      String(zip(common, word).prefix { $0 == $1 }.map(\.0))
    }
    let isWhole = candidates.count == 1 && !first.hasSuffix("/") && !first.hasSuffix("=")
    return common.dropFirst(typed.count) + (isWhole ? " " : "")
  }
}
