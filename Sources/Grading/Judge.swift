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
      ?? judgements.first { !$0.isYes } ?? judgements[0]
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
    let unknown = Message("grade.unknown.image", ["image": .text(evidence.found)])
    return Judgement(
      BaseJudge(stage: stage, bottom: bottom).has(property), unknown: unknown, evidence)
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

  // MARK: Files

  private func file(_ path: String, _ source: Check.Source?) -> Judgement {
    var evidence = Judgement.Evidence(key: "file")
    evidence.expected = .text(path)
    evidence.range = inspection.build.finalStage?.from.headRange
    return judge(inspection.image?.files.look(at: path) ?? .absent, source, path, evidence)
  }

  private func judge(
    _ presence: Presence, _ source: Check.Source?, _ path: String,
    _ evidence: Judgement.Evidence
  ) -> Judgement {
    let unknown = Message("start.unknown.path", ["path": .text(path)])
    switch presence {
    case .absent: return Judgement(.no, evidence)
    case .unknown: return Judgement(.unknown(unknown), evidence)
    case .present(.unknown(let origin)):
      guard let source else { return Judgement(.unknown(unknown), evidence) }
      return Judgement(origin.isFrom(source) ? .unknown(unknown) : .no, evidence)
    case .present(.file(let file)):
      guard let source else { return Judgement(.yes, evidence) }
      return Judgement(file.origin.isFrom(source) ? .yes : .no, evidence)
    case .present(.directory): return Judgement(source == nil ? .yes : .no, evidence)
    }
  }

  private func absent(_ path: String) -> Judgement {
    var evidence = Judgement.Evidence(key: "absent")
    evidence.expected = .text(path)
    evidence.range = inspection.build.finalStage?.from.headRange
    guard let image = inspection.image else { return Judgement(.no, evidence) }
    var found: String?
    image.files.forEachFile { file, _ in if "\(file)/".contains("/\(path)/") { found = file } }
    if let found {
      evidence.found = found
      return Judgement(.no, evidence)
    }
    if let command = image.unknownCommand {
      return Judgement(
        .unknown(Message("start.unknown.command", ["command": .text(command)])), evidence)
    }
    return Judgement(.yes, evidence)
  }

  private func startedFile(_ source: Check.Source) -> Judgement {
    var evidence = Judgement.Evidence(key: "started-file")
    evidence.range = inspection.build.finalStage?.from.headRange
    guard let image = inspection.image, let started = StartedFile(in: image) else {
      let unknown = Message("start.unknown.script")
      return Judgement(.unknown(unknown), evidence)
    }
    evidence.found = started.path
    if let instruction = copy(of: started.path) { evidence.range = instruction.headRange }
    return judge(started.presence, source, started.path, evidence)
  }

  /// The instruction of the final stage that brought a file, by its layer.
  private func copy(of path: String) -> Instruction? {
    inspection.build.finalStage?.instructions.last { instruction in
      guard instruction.keyword == .copy || instruction.keyword == .add,
        let target = instruction.words.last?.text
      else { return false }
      let folder = inspection.image?.workingDirectory ?? "/"
      return path.hasPrefix(FileTree.absolute(target, in: folder))
    }
  }

  // MARK: Start

  private var starts: Judgement {
    var evidence = Judgement.Evidence(key: "starts")
    switch inspection.start {
    case .starts: return Judgement(.yes, evidence)
    case .unknown(let reason): return Judgement(.unknown(reason), evidence)
    case .fails(let failure):
      evidence.message = failure.text
      evidence.range = failure.instruction?.headRange ?? inspection.build.finalStage?.from.headRange
      evidence.finding = findings.first { $0.severity == .error }
      if let finding = evidence.finding { evidence.range = finding.range }
      evidence.found = failure.instruction?.arguments.text ?? ""
      return Judgement(.no, evidence)
    }
  }

  private func reason(_ name: String) -> Judgement {
    let judgement = starts
    guard let failure = inspection.start.failure else { return judgement.negated }
    return Judgement(failure.reason.rawValue == name ? .yes : .no, judgement.evidence)
  }

  private func rule(_ id: String) -> Judgement {
    var evidence = Judgement.Evidence(key: "rule")
    guard let finding = findings.first(where: { $0.rule == id }) else {
      return Judgement(.no, evidence)
    }
    evidence.finding = finding
    evidence.range = finding.range
    for name in ["found", "image", "path", "program", "command"] where evidence.found.isEmpty {
      if case .text(let text)? = finding.values[name] { evidence.found = text }
    }
    if case .text(let text)? = finding.values["error"] { evidence.message = text }
    if case .text(let text)? = finding.values["stage"] { evidence.stage = text }
    return Judgement(.yes, evidence)
  }

  private func user(_ kind: Check.UserKind) -> Judgement {
    var evidence = Judgement.Evidence(key: "user.\(kind.rawValue)")
    guard let image = inspection.image else { return Judgement(.no, evidence) }
    evidence.found = image.user
    evidence.range =
      image.userInstruction?.headRange ?? inspection.build.finalStage?.from.headRange
    let isRoot = ["root", "0"].contains(String(image.user.prefix { $0 != ":" }))
    let unknown = Message("grade.unknown.image", ["image": .text(inspection.finalBaseName)])
    let isKnown = image.isBaseKnown || image.userInstruction != nil
    return Judgement(isKnown ? (kind == .root) == isRoot : nil, unknown: unknown, evidence)
  }

  // MARK: Sizes

  /// What this Dockerfile puts on top of its base image.
  private var addedSize: Size {
    inspection.build.shippedStages.reduce(.zero) { total, stage in
      inspection.simulation.stages[stage.index].layers.reduce(total) { $0 + $1.size }
    }
  }

  private func size(_ size: Size, _ amount: Check.Amount, key: String) -> Judgement {
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

extension Origin {
  func isFrom(_ source: Check.Source) -> Bool {
    switch (self, source) {
    case (.stage, .anotherStage), (.context, .buildContext), (.image, .anImage): true
    default: false
    }
  }
}
