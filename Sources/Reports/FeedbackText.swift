import BuildChecks
import BuildSimulator
import DockerfileSyntax
package import Findings
package import Grading
package import Lessons
package import Localisation
package import Terminal

/// A grade as the learner reads it: goals with marks, then for each cause what was seen, why it
/// matters and what to do next.
package struct FeedbackText {
  private let localiser: Localiser
  private let step: Step
  private let width: Int

  package init(_ localiser: Localiser, step: Step, width: Int) {
    self.localiser = localiser
    self.step = step
    self.width = width
  }

  package func lines(for grade: Grade) -> [StyledLine] {
    goals(of: grade) + [points(of: grade)] + remarks(for: grade)
  }

  /// What there is to say of a grade, without the list of goals.
  package func remarks(for grade: Grade) -> [StyledLine] {
    var lines: [StyledLine] = []
    let table = LineTable(grade.inspection.dockerfile.source.bytes)
    if !grade.syntaxProblems.isEmpty { return lines + syntax(grade, table) }
    for (index, (goal, remark)) in grade.remarks.enumerated() {
      lines +=
        [StyledLine()]
        + (index == 0 ? self.lines(for: remark, of: goal, table) : short(remark, table))
    }
    var told: Set<Message> = []
    for result in grade.goals {
      // What waits for it cannot be told for the same reason.
      guard case .undecided(let reason) = result.outcome, told.insert(reason).inserted else {
        continue
      }
      lines += [StyledLine()] + undecided(result.goal, reason)
    }
    return lines
  }

  // MARK: Goals

  /// The goals, one a line, marked as they stand.
  package func goals(of grade: Grade) -> [StyledLine] {
    grade.goals.flatMap { result -> [StyledLine] in
      switch result.outcome {
      case .met: return line("✓ ", .success, result.goal)
      case .notMet: return line("✗ ", .failure, result.goal)
      case .waiting: return line("· ", .dim, result.goal)
      case .undecided: return line("? ", .strong, result.goal)
      }
    }
  }

  /// The goals before anything was judged.
  package func openGoals() -> [StyledLine] {
    step.goals.flatMap { line("· ", .dim, $0) }
  }

  private func line(_ mark: String, _ style: Style, _ goal: Goal) -> [StyledLine] {
    TextWrapping.wrap(
      [Run(mark, style)] + InlineText.runs(sentence(for: goal)), width: width - 2, hanging: 2
    ).map { $0.indented(2) }
  }

  /// The lesson's sentence for a goal, as plain text with backticks.
  package func sentence(for goal: Goal) -> String {
    step.block("goal \(goal.id)", in: localiser.language.code)?.markdown ?? goal.id
  }

  private func points(of grade: Grade) -> StyledLine {
    let open = grade.goals.reduce(0) { total, result in
      if case .undecided = result.outcome { total + result.goal.points } else { total }
    }
    let text = localiser.text(
      open > 0 ? "shell.points.undecided" : "shell.points",
      [
        "points": .number(grade.points), "max": .number(grade.maximum - open),
        "open": .number(open),
      ])
    return StyledLine(text, .dim).indented(2)
  }

  // MARK: Remarks

  /// One remark: the line, and its three parts.
  package func lines(for remark: Remark, of goal: Goal, _ table: LineTable) -> [StyledLine] {
    let parts = parts(of: remark)
    var lines: [StyledLine] = []
    if let range = remark.range, table.range(ofLine: 1) != range || !range.isEmpty {
      lines += place(of: range, table)
    }
    for (label, part) in zip(["seen", "why", "next"], parts) where !part.isEmpty {
      lines += labelled(localiser.text("shell.remark.\(label)"), part)
    }
    return lines
  }

  /// Of the second and later causes only what was seen: one thing is mended at a time.
  private func short(_ remark: Remark, _ table: LineTable) -> [StyledLine] {
    let seen = parts(of: remark).first ?? ""
    let label = remark.range.map {
      localiser.text("shell.remark.line", ["line": .number(table.line(at: $0.lowerBound))])
    }
    return labelled(label ?? localiser.text("shell.remark.seen"), seen)
  }

  private func place(of range: SourceRange, _ table: LineTable) -> [StyledLine] {
    let number = table.line(at: range.lowerBound)
    let label = localiser.text("shell.remark.line", ["line": .number(number)])
    let text = table.text(ofLine: number).drop { $0 == " " || $0 == "\t" }
    let room = max(20, width - 14)
    let shown = text.count > room ? text.prefix(room - 1) + "…" : text
    return [
      StyledLine([Run("\(label)  ", .strong), Run(String(shown), .code)]).indented(2)
    ]
  }

  /// What was seen, why it matters, what to do next.
  package func parts(of remark: Remark) -> [String] {
    switch remark.words {
    case .mistake(let id): return mistake(id, remark.values)
    case .finding(let finding):
      return [finding.what, finding.why, finding.next].map {
        localiser.has($0.key) ? localiser.text(for: $0) : ""
      }
    case .generated(let key):
      return ["what", "why", "next"].map { part in
        let full = "\(key).\(part)"
        return localiser.has(full) ? localiser.text(full, remark.values) : ""
      }
    }
  }

  /// The lesson's own words; its paragraphs are the three parts.
  private func mistake(_ id: String, _ values: [String: Message.Value]) -> [String] {
    let words = step.block("mistake \(id)", in: localiser.language.code)?.markdown ?? id
    // The line stands above, or before it.
    let unplaced = words.replacing(" (line {line})", with: "")
    let paragraphs = Paragraphs.split(localiser.fill(unplaced, with: values))
    guard paragraphs.count > 3 else { return paragraphs }
    return Array(paragraphs[..<2]) + [paragraphs[2...].joined(separator: "\n\n")]
  }

  private func labelled(_ label: String, _ text: String) -> [StyledLine] {
    let column = 8
    // A tab in the words of a program is one column here and more on the screen.
    let plain = text.split(separator: "\t", omittingEmptySubsequences: false).joined(
      separator: "  ")
    let rendered = MarkdownRenderer(width: max(16, width - column - 2)).render(plain)
    return rendered.enumerated().map { index, line in
      guard index == 0 else { return line.indented(column + 2) }
      let padding = String(repeating: " ", count: max(1, column - DisplayWidth.of(label)))
      return (StyledLine([Run(label, .strong), Run(padding)]) + line).indented(2)
    }
  }

  private func undecided(_ goal: Goal, _ reason: Message) -> [StyledLine] {
    let text = localiser.text(
      "shell.undecided", ["goal": .text(sentence(for: goal)), "reason": .message(reason)])
    return TextWrapping.wrap(InlineText.runs(text), width: width - 2, hanging: 2).map {
      $0.indented(2)
    }
  }

  private func syntax(_ grade: Grade, _ table: LineTable) -> [StyledLine] {
    let source = grade.inspection.dockerfile.source
    let named = SourceText(path: localiser.text("shell.draft-name"), bytes: source.bytes)
    return grade.syntaxProblems.prefix(3).flatMap { problem in
      [StyledLine()]
        + FindingText(localiser, width: width - 2).lines(for: problem, in: named, table).map {
          $0.indented(2)
        }
    }
  }
}

/// Paragraphs of a Markdown text; code blocks are kept whole.
package enum Paragraphs {
  package static func split(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var current: [String] = []
    var isInFence = false
    for line in TextLines.all(text) {
      if line.hasPrefix("```") { isInFence.toggle() }
      if line.allSatisfy({ $0 == " " }), !isInFence {
        if !current.isEmpty { paragraphs.append(current.joined(separator: "\n")) }
        current = []
      } else {
        current.append(line)
      }
    }
    if !current.isEmpty { paragraphs.append(current.joined(separator: "\n")) }
    return paragraphs
  }
}
