import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Lessons

/// Answers the checks of a lesson for one Dockerfile; the only place where they get their meaning.
struct Judge {
  let inspection: Inspection
  let findings: [Finding]

  init(_ inspection: Inspection) {
    self.inspection = inspection
    findings = AllRules.findings(in: inspection)
  }

  func judge(_ check: Check) -> Judgement {
    switch check {
    case .all(let checks): all(checks)
    case .any(let checks): any(checks)
    case .not(let check): judge(check).negated
    case .stages(let amount): stages(amount)
    case .base(let property, let place): base(property, place)
    case .has(let keywords, let form, let source, let place): has(keywords, form, source, place)
    case .file(let path, let source): file(path, source)
    case .absent(let path): absent(path)
    case .startedFile(let source): startedFile(source)
    case .starts(let wanted): wanted ? starts : starts.negated
    case .reason(let reason): self.reason(reason)
    case .rule(let id): rule(id)
    case .user(let kind): user(kind)
    case .size(let amount): size(inspection.image?.size ?? .zero, amount, key: "size")
    case .added(let amount): size(addedSize, amount, key: "added")
    }
  }

  private func all(_ checks: [Check]) -> Judgement {
    let judgements = checks.map(judge)
    return judgements.first { if case .no = $0.truth { true } else { false } }
      ?? judgements.first { !$0.isYes } ?? judgements[judgements.count - 1]
  }

  private func any(_ checks: [Check]) -> Judgement {
    let judgements = checks.map(judge)
    return judgements.first(where: \.isYes)
      ?? judgements.first { if case .unknown = $0.truth { true } else { false } } ?? judgements[0]
  }

  // MARK: Stages and bases

  private func stages(_ amount: Check.Amount) -> Judgement {
    let count = inspection.build.stages.count
    var evidence = Judgement.Evidence(key: "stages")
    evidence.range = inspection.build.stages.first?.from.headRange
    evidence.found = "\(count)"
    evidence.expected = .number(amount.number)
    return Judgement(amount.holds(for: count) ? .yes : .no, evidence)
  }

  private func stages(at place: Check.Place) -> [Stage] {
    switch place {
    case .finalStage: inspection.build.finalStage.map { [$0] } ?? []
    case .firstStage: Array(inspection.build.stages.prefix(1))
    case .anyStage: inspection.build.stages
    }
  }

  private func base(_ property: Check.BaseProperty, _ place: Check.Place) -> Judgement {
    var last = Judgement(.no, Judgement.Evidence(key: "base"))
    for stage in stages(at: place) {
      last = base(property, of: stage)
      if last.isYes { return last }
    }
    return last
  }

  private func base(_ property: Check.BaseProperty, of stage: Stage) -> Judgement {
    var evidence = Judgement.Evidence(key: "base.\(property.name)")
    evidence.range = stage.baseWord?.range ?? stage.from.headRange
    evidence.found = stage.baseWord?.text ?? ""
    evidence.stage = stage.label
    let bottom = bottom(of: stage)
    if property == .supported {
      let range = bottom.baseWord?.range
      evidence.finding = findings.first { $0.rule == ImageEndOfLife.id && $0.range == range }
    }
    return Judgement(
      BaseJudge(stage: stage, bottom: bottom).has(property),
      unknown: unknownImage(bottom, evidence.found), evidence)
  }

  /// Says that an image is not listed, and which one is, where one has almost that name.
  private func unknownImage(_ bottom: Stage, _ name: String) -> Message {
    guard case .image(let reference, _) = bottom.base,
      let near = inspection.build.images.nearest(to: reference)
    else { return Message("grade.unknown.image", ["image": .text(name)]) }
    return Message("grade.unknown.image-near", ["image": .text(name), "guess": .text(near)])
  }

  /// The stage at the bottom of a chain of stages built from each other.
  private func bottom(of stage: Stage) -> Stage {
    var stage = stage
    while case .stage(let index) = stage.base { stage = inspection.build.stages[index] }
    return stage
  }

  // MARK: Instructions

  private func has(
    _ keywords: Set<String>, _ form: Check.Form?, _ source: Check.Source?, _ place: Check.Place
  ) -> Judgement {
    var evidence = Judgement.Evidence(key: "has")
    evidence.expected = .text(keywords.sorted().joined(separator: ", "))
    evidence.range = stages(at: place).last?.from.headRange
    for stage in stages(at: place) {
      for instruction in stage.instructions
      where keywords.contains(instruction.keyword.name)
        && matches(instruction, form) && matches(instruction, source, in: stage)
      {
        evidence.range = instruction.headRange
        evidence.found = instruction.arguments.text
        evidence.stage = stage.label
        return Judgement(.yes, evidence)
      }
    }
    return Judgement(.no, evidence)
  }

  private func matches(_ instruction: Instruction, _ form: Check.Form?) -> Bool {
    switch form {
    case nil: true
    case .exec: instruction.form == .exec
    case .shell: instruction.form == .string
    }
  }

  private func matches(
    _ instruction: Instruction, _ source: Check.Source?, in stage: Stage
  ) -> Bool {
    guard let source else { return true }
    let name = instruction.flag("from")?.value?.text
    let found = name.flatMap { inspection.build.stage(named: $0, before: stage.index) }
    return switch source {
    case .buildContext: name == nil
    case .anotherStage: found != nil
    case .anImage: name != nil && found == nil
    }
  }
}
