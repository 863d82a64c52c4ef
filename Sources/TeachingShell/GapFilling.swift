import Findings
import Grading
import Lessons

/// Fills the gaps of a `fill` step with what was typed, one after the other.
struct GapFilling {
  /// The draft so far; where it had no gap left, the gap that was wrong is open again, or all are.
  private let draft: String

  init(_ session: Session) {
    let start = session.step.start.text
    draft =
      if GapFilling.count(in: session.draft) > 0 {
        session.draft
      } else if let line = session.reopenedLine {
        GapFilling.opening(line, of: session.draft, start) ?? start
      } else {
        start
      }
  }

  static func count(in text: String) -> Int {
    text.split(separator: Step.gap, omittingEmptySubsequences: false).count - 1
  }

  /// The draft with one line as it was at the start.
  private static func opening(_ line: Int, of draft: String, _ start: String) -> String? {
    var lines = DraftLines(draft)
    let first = DraftLines(start).lines
    guard first.indices.contains(line - 1) else { return nil }
    lines.replace(at: line - 1, with: first[line - 1])
    return lines.text
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

extension Session {
  /// The line, from 1, of the one gap of several that the last check points at; it alone is typed again.
  var reopenedLine: Int? {
    guard step.kind == .fill, let grade, grade.verdict == .failed, grade.syntaxProblems.isEmpty,
      grade.answer.bytes.elementsEqual(draft.utf8), GapFilling.count(in: draft) == 0
    else { return nil }
    let start = DraftLines(step.start.text)
    let gaps = start.lines.indices.filter { GapFilling.count(in: start.lines[$0]) == 1 }
      .map { $0 + 1 }
    guard gaps.count > 1, start.count == DraftLines(draft).count else { return nil }
    let table = LineTable(grade.answer.bytes)
    let lines = grade.remarks.compactMap { $0.remark.range }.map {
      table.line(at: $0.lowerBound)
    }
    guard let line = lines.first, lines.allSatisfy({ $0 == line }), gaps.contains(line) else {
      return nil
    }
    return line
  }
}
