/// The names that lessons may use and that live in other rooms.
package struct LessonVocabulary: Sendable {
  package var rules: [String]
  package var reasons: [String]
  package var keywords: [String]
  package var vendors: [String]
  /// Reads `40 kB` as bytes.
  package var bytes: @Sendable (String) -> Int?

  /// The same, but only with a unit: a bare number is a slip.
  func size(_ text: String) -> Int? {
    text.utf8.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } ? bytes(text) : nil
  }

  package init(
    rules: [String], reasons: [String], keywords: [String], vendors: [String],
    bytes: @escaping @Sendable (String) -> Int?
  ) {
    self.rules = rules
    self.reasons = reasons
    self.keywords = keywords
    self.vendors = vendors
    self.bytes = bytes
  }

  /// For files that name nothing of other rooms.
  static let none = LessonVocabulary(
    rules: [], reasons: [], keywords: [], vendors: [], bytes: { _ in nil })
}
