import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Lessons

extension Judge {
  var starts: Judgement {
    var evidence = Judgement.Evidence(key: "starts")
    switch inspection.start {
    case .starts: return Judgement(.yes, evidence)
    case .unknown(let reason): return Judgement(.unknown(reason), evidence)
    case .fails(let failure):
      evidence.message = failure.text
      if failure.reason == .noCommand { evidence.key = "starts-nothing" }
      evidence.range = failure.instruction?.headRange ?? inspection.build.finalStage?.from.headRange
      evidence.finding = findings.first { $0.severity == .error }
      if let finding = evidence.finding { evidence.range = finding.range }
      evidence.found = failure.instruction.map(Judge.text) ?? ""
      return Judgement(.no, evidence)
    }
  }

  /// What an instruction says, a list as its words.
  private static func text(of instruction: Instruction) -> String {
    instruction.form == .exec
      ? instruction.words.map(\.text).joined(separator: " ") : instruction.arguments.text
  }

  /// Nothing starts from a tag that its repository has never had.
  ///
  /// What would be in such an image cannot be told. A repository that is not listed may be a new one.
  var startsWithItsImages: Judgement {
    let judgement = starts
    let wrongTags = inspection.build.stages.compactMap { stage -> SourceRange? in
      if case .image(_, .unknownTag) = stage.base { stage.baseWord?.range } else { nil }
    }
    guard case .unknown = judgement.truth,
      let finding = findings.first(where: {
        $0.rule == ImageDoesNotExist.id && wrongTags.contains($0.range)
      })
    else { return judgement }
    var evidence = judgement.evidence
    evidence.finding = finding
    evidence.range = finding.range
    return Judgement(.no, evidence)
  }

  func reason(_ name: String) -> Judgement {
    let judgement = starts
    guard let failure = inspection.start.failure else { return judgement.negated }
    return Judgement(failure.reason.rawValue == name ? .yes : .no, judgement.evidence)
  }

  func rule(_ id: String) -> Judgement {
    var evidence = Judgement.Evidence(key: "rule")
    // What a rule only tells when asked for is none of its subject, unless that holds for the whole rule.
    let isHygiene = AllRules.isHygiene(id)
    guard let finding = findings.first(where: { $0.rule == id && (isHygiene || !$0.isHygiene) })
    else {
      return Judgement(.no, evidence)
    }
    evidence.finding = finding
    evidence.range = finding.range
    for name in ["found", "command", "program", "path", "image", "name"]
    where evidence.found.isEmpty {
      if case .text(let text)? = finding.values[name] { evidence.found = text }
    }
    if case .text(let text)? = finding.values["error"] { evidence.message = text }
    if case .text(let text)? = finding.values["stage"] { evidence.stage = text }
    return Judgement(.yes, evidence)
  }

  // MARK: Sizes

  /// What this Dockerfile puts on top of its base image.
  var addedSize: Size {
    inspection.build.shippedStages.reduce(.zero) { total, stage in
      inspection.simulation.stages[stage.index].layers.reduce(total) { $0 + $1.size }
    }
  }

  func size(_ size: Size, _ amount: Check.Amount, key: String) -> Judgement {
    var evidence = Judgement.Evidence(key: key)
    let layers = inspection.build.finalStage.map {
      inspection.simulation.stages[$0.index].layers
    }
    let largest = layers?.max { $0.size.bytes < $1.size.bytes }
    evidence.range =
      largest?.instruction.headRange ?? inspection.build.finalStage?.from.headRange
    evidence.found = largest?.instruction.arguments.text ?? ""
    evidence.expected = .bytes(amount.number)
    evidence.size = size.bytes
    return Judgement(
      amount.holds(for: size), unknown: Message("grade.unknown.size"), evidence)
  }
}

extension Check.Amount {
  var number: Int {
    switch self {
    case .atLeast(let number), .atMost(let number), .exactly(let number): number
    }
  }

  func holds(for count: Int) -> Bool {
    switch self {
    case .atLeast(let bound): count >= bound
    case .atMost(let bound): count <= bound
    case .exactly(let number): count == number
    }
  }

  /// `nil` where the unknown part of the size decides.
  func holds(for size: Size) -> Bool? {
    switch self {
    case .atMost(let bound): size.isAtMost(bound)
    case .atLeast(let bound): size.isAtMost(bound - 1).map { !$0 }
    case .exactly(let number): size.certainty == .known ? size.bytes == number : nil
    }
  }
}
