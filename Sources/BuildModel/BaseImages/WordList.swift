import Findings

/// Words between blanks, kept as text: most of a long list is never asked for.
struct WordList: Sendable {
  /// With a blank in front and behind, so that a search for a word finds whole words only.
  private let bytes: [UInt8]
  private var answers: [String: Bool] = [:]

  init(_ text: String) {
    bytes = [0x20] + text.utf8 + [0x20]
  }

  mutating func contains(_ word: String) -> Bool {
    if let answer = answers[word] { return answer }
    let answer =
      !word.utf8.contains(0x20)
      && bytes.firstOffset(of: [0x20] + Array(word.utf8) + [0x20]) != nil
    answers[word] = answer
    return answer
  }
}
