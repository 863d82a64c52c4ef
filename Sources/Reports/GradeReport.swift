package import Findings
import FoundationEssentials
package import Grading
package import Lessons
package import Localisation
package import Terminal

/// One answer of a class: its grade, or why there is none.
package struct GradedAnswer: Sendable {
  package var name: String
  package var grade: Grade?
  package var problem: Message?

  package init(name: String, grade: Grade? = nil, problem: Message? = nil) {
    self.name = name
    self.grade = grade
    self.problem = problem
  }
}

/// `grade`: a class as a table, as JSON or as CSV.
package struct GradeReport {
  private let localiser: Localiser
  private let step: Step
  private let width: Int

  package init(_ localiser: Localiser, step: Step, width: Int) {
    self.localiser = localiser
    self.step = step
    self.width = width
  }

  // MARK: What a row says

  private func verdict(of answer: GradedAnswer) -> String {
    answer.grade?.verdict.rawValue ?? "unreadable"
  }

  private func points(of answer: GradedAnswer) -> Int { answer.grade?.points ?? 0 }

  /// The first thing to say about an answer that did not pass.
  private func remark(on answer: GradedAnswer) -> String {
    if let problem = answer.problem { return localiser.text(for: problem) }
    guard let grade = answer.grade else { return "" }
    if let first = grade.syntaxProblems.first { return localiser.text(for: first.what) }
    let feedback = FeedbackText(localiser, step: step, width: width)
    if let first = grade.remarks.first { return feedback.parts(of: first.remark).first ?? "" }
    for result in grade.goals {
      if case .undecided(let reason) = result.outcome { return localiser.text(for: reason) }
    }
    return ""
  }

  private func mark(of outcome: GoalResult.Outcome?) -> String {
    switch outcome {
    case .met: "met"
    case .notMet: "not-met"
    case .waiting: "waiting"
    case .undecided: "undecided"
    case nil: "unreadable"
    }
  }

  // MARK: Table

  package func table(_ answers: [GradedAnswer]) -> [StyledLine] {
    let names = answers.map { VisibleText.escaping($0.name) }
    let widest = min(40, names.map(DisplayWidth.of).max() ?? 0)
    var lines = zip(answers, names).flatMap { answer, name in row(answer, name, widest) }
    let passed = answers.filter { $0.grade?.verdict == .passed }.count
    let summary = localiser.text(
      "grade.summary", ["passed": .number(passed), "n": .number(answers.count)])
    lines += [StyledLine(), StyledLine(summary, .strong)]
    return lines
  }

  private func row(_ answer: GradedAnswer, _ name: String, _ widest: Int) -> [StyledLine] {
    let mark: Run =
      switch answer.grade?.verdict {
      case .passed: Run("✓ ", .success)
      case .undecided: Run("? ", .strong)
      case .failed, nil: Run("✗ ", .failure)
      }
    let gap = String(repeating: " ", count: max(1, widest - DisplayWidth.of(name) + 2))
    let score = "\(points(of: answer))/\(step.points)"
    let padding = String(repeating: " ", count: max(1, 8 - score.utf8.count))
    let head = [mark, Run(name + gap), Run(score + padding, .strong)]
    let words = remark(on: answer)
    return TextWrapping.wrap(
      head + InlineText.runs(words, style: .dim), width: width, hanging: min(widest + 12, width / 2)
    )
  }

  /// The feedback that the learner would get.
  package func feedback(_ answer: GradedAnswer) -> [StyledLine] {
    var lines = [StyledLine(), StyledLine(answer.name, .heading)]
    if let grade = answer.grade {
      lines += FeedbackText(localiser, step: step, width: width).lines(for: grade)
    } else if let problem = answer.problem {
      lines += TextWrapping.wrap(InlineText.runs(localiser.text(for: problem)), width: width)
    }
    return lines
  }

  // MARK: JSON and CSV

  private struct Document: Encodable {
    var schema = "learn-distroless/grade/1"
    var lesson: String
    var maximum: Int
    var answers: [Row]
  }

  private struct Row: Encodable {
    var name, verdict: String
    var points: Int
    var goals: [GoalRow]
    var feedback: [Item]
    var problem: String?
  }

  private struct GoalRow: Encodable {
    var id, outcome: String
    var points, maximum: Int
  }

  private struct Item: Encodable {
    var goal: String?
    var id: String
    var line: Int?
    var parts: [String]
  }

  package func json(_ answers: [GradedAnswer]) -> String {
    JSONText.of(
      Document(lesson: step.name, maximum: step.points, answers: answers.map(jsonRow)))
  }

  private func jsonRow(_ answer: GradedAnswer) -> Row {
    let goals = step.goals.enumerated().map { index, goal in
      let result = answer.grade.map { $0.goals[index] }
      return GoalRow(
        id: goal.id, outcome: mark(of: result?.outcome), points: result?.points ?? 0,
        maximum: goal.points)
    }
    return Row(
      name: answer.name, verdict: verdict(of: answer), points: points(of: answer), goals: goals,
      feedback: items(of: answer), problem: answer.problem.map { localiser.text(for: $0) })
  }

  private func items(of answer: GradedAnswer) -> [Item] {
    guard let grade = answer.grade else { return [] }
    let table = LineTable(grade.answer.bytes)
    let feedback = FeedbackText(localiser, step: step, width: width)
    let syntax = grade.syntaxProblems.map { finding in
      Item(
        goal: nil, id: finding.rule, line: table.line(at: finding.range.lowerBound),
        parts: [localiser.text(for: finding.what)])
    }
    return syntax
      + grade.remarks.map { goal, remark in
        Item(
          goal: goal.id, id: remark.name, line: remark.range.map { table.line(at: $0.lowerBound) },
          parts: feedback.parts(of: remark))
      }
  }

  /// One row an answer: name, verdict, points, maximum, a column a goal, remark.
  ///
  /// Source: RFC 4180. A text that a spreadsheet would run begins with a quote mark.
  package func csv(_ answers: [GradedAnswer]) -> String {
    var text =
      (["name", "verdict", "points", "maximum"] + step.goals.map(\.id) + ["remark"])
      .joined(separator: ",") + "\r\n"
    for answer in answers {
      let goals = step.goals.indices.map { mark(of: answer.grade?.goals[$0].outcome) }
      let fields =
        [answer.name, verdict(of: answer), "\(points(of: answer))", "\(step.points)"] + goals
        + [remark(on: answer)]
      text += fields.map(GradeReport.field).joined(separator: ",") + "\r\n"
    }
    return text
  }

  private static func field(_ text: String) -> String {
    var safe = VisibleText.escapingLines(text)
    if let first = safe.first, "=+-@".contains(first) { safe = "'" + safe }
    guard safe.utf8.contains(where: { [0x2C, 0x22, 0x0D, 0x0A].contains($0) }) else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
