/// A change to a text: the bytes of a range become other bytes.
package struct Edit: Hashable, Sendable {
  package var range: SourceRange
  package var replacement: String

  package init(_ range: SourceRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// A way to mend a finding.
package struct FixIt: Hashable, Sendable {
  package var title: Message
  package var edits: [Edit]
  /// Whether it keeps the meaning of everything else, so that it may be applied unseen.
  package var isSafe: Bool

  package init(title: Message, edits: [Edit], isSafe: Bool) {
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
  }
}

extension [Edit] {
  /// Applies the edits to a text; of two that overlap, the earlier one wins.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    for edit in sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= offset && edit.range.upperBound <= bytes.count {
      result += bytes[offset..<edit.range.lowerBound]
      result += edit.replacement.utf8
      offset = edit.range.upperBound
    }
    return result + bytes[offset...]
  }
}
