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
      // Each letter more or less is a slip of its own.
      guard abs(min(candidate.utf8.count, 64) - typed.count) <= limit else { continue }
      let wanted = Array(candidate.lowercased().utf8.prefix(64))
      guard let distance = distance(typed, wanted, limit: limit),
        distance < best?.distance ?? .max
      else { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// Typing slips between two words: a byte too many, too few, another one, or two swapped; `nil` where there
  /// are more than the limit.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    var beforePrevious = Array(repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    var row = beforePrevious
    for i in left.indices {
      row[0] = i + 1
      var least = row[0]
      for j in right.indices {
        var slips = min(
          previous[j] + (left[i] == right[j] ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          slips = min(slips, beforePrevious[j - 1] + 1)
        }
        row[j + 1] = slips
        least = min(least, slips)
      }
      // No way through this row comes out with fewer; two swapped letters skip one row at most.
      if least > limit, previous.min() ?? 0 > limit { return nil }
      (beforePrevious, previous, row) = (previous, row, beforePrevious)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}
