/// A stretch of a text, as UTF-8 byte offsets from its start.
///
/// The lower bound is the first byte, the upper bound the byte after the last. Lines and columns
/// appear only when a person looks: see ``LineTable``.
package struct SourceRange: Hashable, Sendable {
  package var lowerBound: Int
  package var upperBound: Int

  package init(_ lowerBound: Int, _ upperBound: Int) {
    self.lowerBound = lowerBound
    self.upperBound = max(lowerBound, upperBound)
  }

  package var length: Int { upperBound - lowerBound }
  package var isEmpty: Bool { lowerBound == upperBound }

  package func contains(_ other: SourceRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// The smallest range that covers both.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }
}
