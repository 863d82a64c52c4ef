import Lessons

/// Fills the gaps of a `fill` step with what was typed, one after the other.
struct GapFilling {
  /// The draft so far; the start again where it had no gap left.
  private let draft: String

  init(draft: String, start: String) {
    self.draft = GapFilling.count(in: draft) > 0 ? draft : start
  }

  static func count(in text: String) -> Int {
    text.split(separator: Step.gap, omittingEmptySubsequences: false).count - 1
  }

  /// The draft with its first gap filled; several lines may stand for a gap that is a line of its own.
  func filling(with text: String) -> String {
    let parts = draft.split(separator: Step.gap, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return draft }
    return parts[0] + withoutRepetition(text, behind: parts[0]) + parts[1]
  }

  /// Who types the whole line means the gap in it: `FROM scratch` for `FROM ____`.
  private func withoutRepetition(_ text: String, behind start: Substring) -> String {
    let line = start.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let typed = text.drop { $0 == " " }
    guard !line.allSatisfy({ $0 == " " }),
      typed.lowercased().hasPrefix(line.lowercased()), typed.count > line.count
    else { return text }
    return String(typed.dropFirst(line.count))
  }
}
