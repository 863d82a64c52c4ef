/// The names that lessons may use and that live in other rooms.
package struct LessonVocabulary: Sendable {
  package var rules: [String]
  package var reasons: [String]
  package var keywords: [String]
  package var vendors: [String]
  /// Reads `40 kB` as bytes.
  package var bytes: @Sendable (String) -> Int?

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
