package import Findings

extension Finding {
  /// A problem of a lesson's or course's files; its words are `lesson.<name>.what` and `.next`.
  package static func lesson(
    _ name: String, at range: SourceRange, _ values: [String: Message.Value] = [:]
  ) -> Finding {
    Finding(
      rule: "lesson-\(name)", severity: .error, range: range, key: "lesson.\(name)", values: values)
  }

  /// Something that could be better, and stops nothing.
  static func advice(
    _ name: String, at range: SourceRange, _ values: [String: Message.Value] = [:]
  ) -> Finding {
    var finding = lesson(name, at: range, values)
    finding.severity = .advice
    return finding
  }

  /// A word that a closed vocabulary does not have, with a guess at the one that was meant.
  static func unknownLessonWord(
    _ name: String, _ found: String, at range: SourceRange, in known: [String]
  ) -> Finding {
    let guess = DidYouMean.closest(to: found, in: known)
    return lesson(
      guess == nil ? name : "\(name)-guess", at: range,
      [
        "key": .text(found), "guess": .text(guess ?? ""),
        "known": .text(known.joined(separator: ", ")),
      ])
  }
}
