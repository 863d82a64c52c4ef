package import BuildModel
package import BuildSimulator
import BuildChecks
import DockerfileSyntax
package import Findings
package import Lessons

/// What a learner said to a question.
package enum Response: Hashable, Sendable {
  case options(Set<String>)
  case line(Int)
  /// Bytes.
  case size(Int)
}

/// How a response did, and what the truth is.
package struct QuestionGrade: Sendable {
  package enum Verdict: Sendable {
    case passed
    case failed
    /// The simulation cannot tell, so nothing is held against the learner.
    case undecided(Message)
  }

  package var verdict: Verdict
  package var question: Question
  package var response: Response
  /// Right options that were not picked.
  package var missed: Set<String> = []
  /// The slip of a `point` step that the line belongs to.
  package var slip: String?
  package var truth: Truth

  /// What the simulation, or the author, says.
  package enum Truth: Sendable {
    case options(Set<String>)
    case start(StartVerdict)
    case size(Size)
    case lines(Set<Int>)
  }

  package var isPassed: Bool { if case .passed = verdict { true } else { false } }
  package var points: Int { isPassed ? question.points : 0 }
}

/// Judges what is said to questions; predictions by the simulation itself.
package struct QuestionGrader: Sendable {
  private let step: Step
  private let question: Question
  private let inspection: Inspection

  /// `nil` for steps that ask nothing.
  package init?(_ step: Step, images: BaseImageCatalogue) {
    guard let question = step.question else { return nil }
    self.step = step
    self.question = question
    inspection = Grader(images: images).inspection(
      of: Dockerfile(parsing: step.start), in: step)
  }

  package func grade(_ response: Response) -> QuestionGrade {
    switch question.ask {
    case .choose(_, let right): chosen(response, right)
    case .point(let target, let slips): pointed(response, target, slips)
    case .predict(let prediction): predicted(response, prediction)
    }
  }

  /// The lines that are meant; empty where the start file has none of them.
  package func lines(of target: Question.LineTarget) -> Set<Int> {
    let table = LineTable(step.start.bytes)
    func lines(of range: SourceRange) -> Set<Int> {
      let last = max(range.lowerBound, range.upperBound - 1)
      return Set(table.line(at: range.lowerBound)...table.line(at: last))
    }
    switch target {
    case .line(let line):
      guard line >= 1, line <= table.lineCount else { return [] }
      // Any line of the same instruction is as good.
      let whole = inspection.dockerfile.instructions.first { self.lines(of: $0).contains(line) }
      return whole.map { self.lines(of: $0) } ?? [line]
    case .rule(let id):
      let findings = AllRules.findings(in: inspection, RuleSelection(includesAll: true))
      return findings.filter { $0.rule == id }.reduce(into: []) {
        $0.formUnion(lines(of: $1.range))
      }
    case .instruction(let name, let text):
      return inspection.dockerfile.instructions
        .filter { $0.keyword.name == name && (text.map($0.holds) ?? true) }
        .reduce(into: []) { $0.formUnion(self.lines(of: $1)) }
    }
  }

  private func lines(of instruction: Instruction) -> Set<Int> {
    let table = LineTable(step.start.bytes)
    let range = instruction.headRange
    return Set(
      table.line(at: range.lowerBound)...table.line(at: max(range.lowerBound, range.upperBound - 1))
    )
  }

  // MARK: Kinds

  private func chosen(_ response: Response, _ right: Set<String>) -> QuestionGrade {
    var picked: Set<String> = []
    if case .options(let options) = response { picked = options }
    return grade(
      picked == right, response, .options(right), missed: right.subtracting(picked))
  }

  private func pointed(
    _ response: Response, _ target: Question.LineTarget, _ slips: [Question.Slip]
  ) -> QuestionGrade {
    let right = lines(of: target)
    guard case .line(let line) = response else { return grade(false, response, .lines(right)) }
    var grade = grade(right.contains(line), response, .lines(right))
    if !grade.isPassed { grade.slip = slips.first { lines(of: $0.at).contains(line) }?.id }
    return grade
  }

  private func predicted(
    _ response: Response, _ prediction: Question.Prediction
  ) -> QuestionGrade {
    switch prediction {
    case .starts, .reason: predictedStart(response, prediction)
    case .size(let options): predictedSize(response, options)
    case .sizeWithin(let percent): predictedSize(response, within: percent)
    }
  }

  private func predictedStart(
    _ response: Response, _ prediction: Question.Prediction
  ) -> QuestionGrade {
    let truth = QuestionGrade.Truth.start(inspection.start)
    let isStarting: Bool
    switch inspection.start {
    case .unknown(let reason):
      return QuestionGrade(
        verdict: .undecided(reason), question: question, response: response, truth: truth)
    case .starts: isStarting = true
    case .fails: isStarting = false
    }
    let right: String =
      if case .starts = prediction {
        isStarting ? "yes" : "no"
      } else {
        isStarting ? "starts" : inspection.start.failure?.reason.rawValue ?? ""
      }
    return grade(response == .options([right]), response, truth)
  }

  private func predictedSize(_ response: Response, _ options: [Int]) -> QuestionGrade {
    guard let size = inspection.image?.size else { return unknownSize(response) }
    let nearest = options.indices.min { left, right in
      QuestionGrader.distance(options[left], size.bytes)
        < QuestionGrader.distance(options[right], size.bytes)
    }
    // What is not known only makes the image larger, and beyond the largest option there is none.
    if size.certainty == .unknown, nearest.map({ options[$0] }) != options.max() {
      return unknownSize(response)
    }
    let right = nearest.map { "size-\($0 + 1)" } ?? ""
    return grade(response == .options([right]), response, .size(size))
  }

  private func predictedSize(_ response: Response, within percent: Int) -> QuestionGrade {
    guard let size = inspection.image?.size, size.certainty != .unknown else {
      return unknownSize(response)
    }
    guard case .size(let said) = response else { return grade(false, response, .size(size)) }
    return grade(abs(said - size.bytes) <= size.bytes / 100 * percent, response, .size(size))
  }

  private func unknownSize(_ response: Response) -> QuestionGrade {
    QuestionGrade(
      verdict: .undecided(Message("grade.unknown.size")), question: question, response: response,
      truth: .size(.unknown))
  }

  /// How far two sizes are apart, as a ratio.
  private static func distance(_ left: Int, _ right: Int) -> Double {
    Double(max(left, right)) / Double(max(1, min(left, right)))
  }

  private func grade(
    _ isRight: Bool, _ response: Response, _ truth: QuestionGrade.Truth,
    missed: Set<String> = []
  ) -> QuestionGrade {
    QuestionGrade(
      verdict: isRight ? .passed : .failed, question: question, response: response,
      missed: missed, truth: truth)
  }
}
