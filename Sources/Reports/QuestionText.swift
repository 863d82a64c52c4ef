import BuildSimulator
import Findings
package import Grading
package import Lessons
package import Localisation
package import Terminal

/// A question as the learner reads it: the options with letters, then what came of the answer.
package struct QuestionText {
  private let localiser: Localiser
  private let step: Step
  private let width: Int

  package init(_ localiser: Localiser, step: Step, width: Int) {
    self.localiser = localiser
    self.step = step
    self.width = width
  }

  private var shown: [String] { step.question?.shownOptions(seed: step.name) ?? [] }

  /// `a) …`, one below the other; nothing where something is typed.
  package func options() -> [StyledLine] {
    shown.enumerated().flatMap { index, id in
      labelled([Run("\(letter(index))) ", .strong)], words(of: id))
    }
  }

  private func letter(_ index: Int) -> String {
    String(Unicode.Scalar(UInt8(0x61 + min(index, 25))))
  }

  /// The lesson's words for an option, or those that every lesson has.
  private func words(of id: String) -> String {
    if let own = step.option(id, in: localiser.language.code) { return own.words }
    if case .predict(.size(let sizes))? = step.question?.ask,
      let index = step.question?.options.firstIndex(of: id)
    {
      return localiser.size(sizes[index])
    }
    let key = "question.option.\(id)"
    return localiser.has(key) ? localiser.text(key) : id
  }

  private func labelled(_ label: [Run], _ text: String) -> [StyledLine] {
    let indent = label.reduce(0) { $0 + DisplayWidth.of($1.text) }
    return MarkdownRenderer(width: max(16, width - indent - 4)).render(text).enumerated()
      .map { index, line in
        index == 0 ? (StyledLine(label) + line).indented(2) : line.indented(indent + 2)
      }
  }

  // MARK: What came of it

  package func lines(for grade: QuestionGrade) -> [StyledLine] {
    switch grade.question.ask {
    case .choose: chosen(grade)
    case .predict: predicted(grade)
    case .point: pointed(grade)
    }
  }

  /// Each option that was picked, with its mark and what the author says of it.
  private func chosen(_ grade: QuestionGrade) -> [StyledLine] {
    guard case .options(let picked) = grade.response, case .options(let right) = grade.truth else {
      return []
    }
    var lines = shown.enumerated().filter { picked.contains($0.element) }.flatMap { index, id in
      let isRight = right.contains(id)
      let mark = Run(isRight ? "✓ " : "✗ ", isRight ? .success : .failure)
      return labelled([mark, Run("\(letter(index))) ", .strong)], feedback(of: id, isRight))
    }
    if picked.isSubset(of: right), !grade.missed.isEmpty {
      lines += sentence("question.more", ["n": .number(grade.missed.count)])
    }
    return lines
  }

  private func feedback(of id: String, _ isRight: Bool) -> String {
    let own = step.option(id, in: localiser.language.code)?.feedback ?? ""
    return own.isEmpty ? localiser.text(isRight ? "question.right" : "question.wrong") : own
  }

  private func predicted(_ grade: QuestionGrade) -> [StyledLine] {
    var lines = mark(grade)
    switch grade.truth {
    case .start(let verdict):
      lines += CheckReportText(localiser, width: width - 2).start(verdict).map { $0.indented(2) }
    case .size(let size) where size.bytes > 0:
      lines += sentence(
        size.certainty == .unknown ? "question.size.at-least" : "question.size",
        ["size": .bytes(size.bytes)])
    case .size, .options, .lines: break
    }
    if case .options(let picked) = grade.response, let id = picked.first,
      let own = step.option(id, in: localiser.language.code), !own.feedback.isEmpty
    {
      lines += labelled([], own.feedback)
    }
    return lines
  }

  private func mark(_ grade: QuestionGrade) -> [StyledLine] {
    switch grade.verdict {
    case .passed: sentence("question.right", mark: Run("✓ ", .success))
    case .failed: sentence("question.other", mark: Run("✗ ", .failure))
    case .undecided(let reason):
      sentence("question.undecided", ["reason": .message(reason)], mark: Run("? ", .strong))
    }
  }

  private func pointed(_ grade: QuestionGrade) -> [StyledLine] {
    guard case .line(let line) = grade.response else { return [] }
    if grade.isPassed {
      return sentence("question.line.right", ["line": .number(line)], mark: Run("✓ ", .success))
    }
    var lines = sentence(
      "question.line.wrong", ["line": .number(line)], mark: Run("✗ ", .failure))
    if let slip = grade.slip,
      let block = step.block("mistake \(slip)", in: localiser.language.code)
    {
      lines += labelled([], localiser.fill(block.markdown, with: ["line": .number(line)]))
    }
    return lines
  }

  private func sentence(
    _ key: String, _ values: [String: Message.Value] = [:], mark: Run? = nil
  ) -> [StyledLine] {
    TextWrapping.wrap(
      (mark.map { [$0] } ?? []) + InlineText.runs(localiser.text(key, values)), width: width - 2,
      hanging: mark == nil ? 0 : 2
    ).map { $0.indented(2) }
  }
}
