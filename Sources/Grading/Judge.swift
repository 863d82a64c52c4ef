import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Lessons

/// Answers the checks of a lesson for one Dockerfile; the only place where they get their meaning.
struct Judge {
  let inspection: Inspection
  /// Of all rules, also those that are off unless asked for: a lesson may teach what they say.
  let findings: [Finding]
  /// The image that the start file makes, to compare with.
  let before: @Sendable () -> Inspection

  init(_ inspection: Inspection, before: @escaping @Sendable () -> Inspection) {
    self.inspection = inspection
    self.before = before
    findings = AllRules.findings(in: inspection, RuleSelection(includesAll: true), mutes: false)
  }

  func judge(_ check: Check) -> Judgement {
    switch check {
    case .all(let checks): all(checks)
    case .any(let checks): any(checks)
    case .not(let check): judge(check).negated
    case .stages(let amount): stages(amount)
    case .stage(let name): stage(name)
    case .base(let property, let place): base(property, place)
    case .vendor(let vendor, let place): self.vendor(vendor, place)
    case .has(let pattern, let place): has(pattern, place)
    case .file(let path, let source): file(path, source)
    case .absent(let path): absent(path)
    case .inNoLayer(let path): inNoLayer(path)
    case .runs(let commands, let place): runs(commands, place)
    case .startedFile(let source): startedFile(source)
    case .starts(let wanted): wanted ? startsWithItsImages : startsWithItsImages.negated
    case .reason(let reason): self.reason(reason)
    case .rule(let id): rule(id)
    case .clean(let severity): clean(severity)
    case .user(let name): user(name)
    case .port(let port): self.port(port)
    case .environment(let name, let value): environment(name, value)
    case .workingDirectory(let path): workingDirectory(path)
    case .size(let amount): size(inspection.image?.size ?? .zero, amount, key: "size")
    case .added(let amount): size(addedSize, amount, key: "added")
    case .smaller(let amount): smaller(amount)
    case .layers(let amount): layers(amount)
    case .cached(let commands, let change): cached(commands, change)
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

  private func stage(_ name: String) -> Judgement {
    var evidence = Judgement.Evidence(key: "stage")
    evidence.expected = .text(name)
    evidence.range = inspection.build.stages.first?.from.headRange
    // Stage names are compared without regard to case. Source: BuildKit, instructions/parse.go.
    let stage = inspection.build.stages.first { $0.name?.lowercased() == name.lowercased() }
    if let stage { evidence.range = stage.from.headRange }
    return Judgement(stage == nil ? .no : .yes, evidence)
  }

  func stages(at place: Check.Place) -> [Stage] {
    switch place {
    case .finalStage: inspection.build.finalStage.map { [$0] } ?? []
    case .firstStage: Array(inspection.build.stages.prefix(1))
    case .anyStage: inspection.build.stages
    }
  }

  private func base(_ property: Check.BaseProperty, _ place: Check.Place) -> Judgement {
    eachStage(at: place, "base") { base(property, of: $0) }
  }

  private func eachStage(
    at place: Check.Place, _ key: String, _ judge: (Stage) -> Judgement
  ) -> Judgement {
    var last = Judgement(.no, Judgement.Evidence(key: key))
    var undecided: Judgement?
    for stage in stages(at: place) {
      last = judge(stage)
      if last.isYes { return last }
      if case .unknown = last.truth { undecided = last }
    }
    return undecided ?? last
  }

  private func vendor(_ vendor: String, _ place: Check.Place) -> Judgement {
    eachStage(at: place, "vendor") { stage in
      var evidence = Judgement.Evidence(key: "vendor")
      evidence.range = stage.baseWord?.range ?? stage.from.headRange
      evidence.found = stage.baseWord?.text ?? ""
      evidence.expected = .text(vendor)
      evidence.stage = stage.label
      let bottom = bottom(of: stage)
      return Judgement(
        BaseJudge(stage: stage, bottom: bottom).isMade(by: vendor),
        unknown: unknownImage(bottom, evidence.found), evidence)
    }
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
}
