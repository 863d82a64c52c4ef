import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Lessons

extension Judge {
  func has(_ pattern: Check.InstructionPattern, _ place: Check.Place) -> Judgement {
    var evidence = Judgement.Evidence(key: "has")
    evidence.expected = .text(pattern.keywords.sorted().joined(separator: ", "))
    evidence.range = stages(at: place).last?.from.headRange
    for stage in carried(at: place) {
      for instruction in stage.instructions
      where matches(instruction, pattern, in: stage) && counts(instruction, in: stage, place) {
        evidence.range = instruction.headRange
        evidence.found = instruction.arguments.text
        evidence.expected = .text(instruction.keyword.name)
        evidence.negatedKey = pattern.form == .shell ? "has-not.shell" : "has-not"
        evidence.stage = stage.label
        return Judgement(.yes, evidence)
      }
    }
    return Judgement(.no, evidence)
  }

  /// Whether a `RUN` of these stages runs one of the commands.
  func runs(_ commands: [String], _ place: Check.Place) -> Judgement {
    var evidence = Judgement.Evidence(key: "runs")
    evidence.expected = .text(commands[0])
    evidence.range = stages(at: place).last?.from.headRange
    let wanted = commands.map { $0.split(separator: " ").map(String.init) }
    let places = Set(stages(at: place).map(\.index))
    var mayRun = false
    for step in inspection.simulation.steps where places.contains(step.stage) {
      let answers = wanted.map(step.runs)
      if answers.contains(nil) { mayRun = true }
      guard let index = answers.firstIndex(of: true) else { continue }
      evidence.range = step.instruction.headRange
      evidence.found = commands[index]
      evidence.stage = inspection.build.stages[step.stage].label
      return Judgement(.yes, evidence)
    }
    let unknown = Message("grade.unknown.cached", ["command": .text(commands[0])])
    return Judgement(mayRun ? nil : false, unknown: unknown, evidence)
  }

  /// The last stage has what the stages before it have that it is built from.
  private func carried(at place: Check.Place) -> [Stage] {
    place == .finalStage ? inspection.build.shippedStages : stages(at: place)
  }

  /// Of these only the last counts, in a stage or in all that the last one is built from.
  ///
  /// Source: Dockerfile reference, "CMD", "ENTRYPOINT" and "HEALTHCHECK".
  private func counts(_ instruction: Instruction, in stage: Stage, _ place: Check.Place) -> Bool {
    guard [.cmd, .entrypoint, .healthcheck].contains(instruction.keyword) else { return true }
    let stages = place == .finalStage ? carried(at: place).reversed() : [stage]
    return stages.flatMap(\.instructions).last { $0.keyword == instruction.keyword }?.range
      == instruction.range
  }

  /// The words of an instruction with the values of the image's variables in them.
  private func expanded(_ instruction: Instruction) -> String {
    guard let scope = inspection.image?.scope else { return "" }
    return instruction.words.compactMap { scope.expand($0) }.joined(separator: " ")
  }

  private func matches(
    _ instruction: Instruction, _ pattern: Check.InstructionPattern, in stage: Stage
  ) -> Bool {
    pattern.keywords.contains(instruction.keyword.name)
      && matches(instruction, pattern.form) && matches(instruction, pattern.from, in: stage)
      && pattern.flags.allSatisfy { instruction.flag($0) != nil }
      && pattern.with.map { instruction.holds($0) || expanded(instruction).contains($0) } ?? true
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

extension Instruction {
  /// Whether a text stands in the arguments, flags or heredocs, however many blanks are between its words.
  func holds(_ text: String) -> Bool {
    let wanted = Instruction.words(of: text)
    let all =
      flags.map { "--\($0.name)=\($0.value?.text ?? "")" }
      + [arguments.text, (form == .exec ? words : []).map(\.text).joined(separator: " ")]
      + heredocs.map { String(decoding: $0.body, as: UTF8.self) }
    return all.contains { Instruction.words(of: $0).contains(wanted) }
  }

  private static func words(of text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\\" }.joined(separator: " ")
  }
}
