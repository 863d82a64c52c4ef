/// Finds the word of a closed vocabulary that someone probably meant.
package enum DidYouMean {
  /// The nearest candidate within two typing slips (one for words up to three letters), or `nil`.
  ///
  /// Letter case does not count as a slip. Among equally near ones the first wins.
  package static func closest(to word: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().utf8.prefix(64))
    let limit = typed.count <= 3 ? 1 : 2
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let wanted = Array(candidate.lowercased().utf8.prefix(64))
      // Each letter more or less is a slip of its own.
      guard abs(wanted.count - typed.count) <= limit else { continue }
      let distance = distance(typed, wanted)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Typing slips between two words: a byte too many, too few, another one, or two swapped.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        let swap =
          i > 0 && j > 0 && left[i] == right[j - 1] && left[i - 1] == right[j]
          ? beforePrevious[j - 1] + 1 : .max
        let change = previous[j] + (left[i] == right[j] ? 0 : 1)
        row.append(min(change, previous[j + 1] + 1, row[j] + 1, swap))
      }
      (beforePrevious, previous) = (previous, row)
    }
    return previous[right.count]
  }
}
