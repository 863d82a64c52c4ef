import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Lessons

/// The final image's settings, layers and cache.
extension Judge {
  private func evidence(_ key: String) -> Judgement.Evidence {
    var evidence = Judgement.Evidence(key: key)
    evidence.range = inspection.build.finalStage?.from.headRange
    return evidence
  }

  private var unknownImage: Message {
    Message("grade.unknown.image", ["image": .text(inspection.finalBaseName)])
  }

  private func unknownUser(_ name: String) -> Message {
    Message("grade.unknown.user", ["found": .text(name)])
  }

  // MARK: Settings

  func user(_ name: String) -> Judgement {
    var evidence = evidence(name == "root" || name == "nonroot" ? "user.\(name)" : "user.named")
    guard let image = inspection.image else { return Judgement(.no, evidence) }
    evidence.found = image.user
    evidence.expected = .text(name)
    if let range = image.userInstruction?.headRange { evidence.range = range }
    guard image.isBaseKnown || image.userInstruction != nil else {
      return Judgement(.unknown(unknownImage), evidence)
    }
    let found = String(image.user.prefix { $0 != ":" })
    switch name {
    case "root": return Judgement(image.runsAsRoot, unknown: unknownUser(image.user), evidence)
    case "nonroot":
      return Judgement(
        image.runsAsRoot.map { !$0 }, unknown: unknownUser(image.user), evidence)
    default: return Judgement(found == name || image.user == name ? .yes : .no, evidence)
    }
  }

  func port(_ port: String) -> Judgement {
    var evidence = evidence("port")
    evidence.expected = .text(port)
    let ports = inspection.image?.exposedPorts ?? []
    evidence.found = ports.joined(separator: ", ")
    let isThere = ports.contains { $0 == port || $0 == "\(port)/tcp" || "\($0)/tcp" == port }
    if isThere { return Judgement(.yes, evidence) }
    return Judgement(
      inspection.image?.isBaseKnown == false ? nil : false, unknown: unknownImage, evidence)
  }

  func environment(_ name: String, _ value: Check.Value?) -> Judgement {
    var evidence = evidence("env")
    evidence.expected = .text(value.map { "\(name)=\($0.text)" } ?? name)
    guard let image = inspection.image else { return Judgement(.no, evidence) }
    let found = image.scope.environment[name]
    evidence.found = found ?? ""
    if let instruction = setting(of: name) { evidence.range = instruction.headRange }
    if let found { return Judgement(value?.fits(found) ?? true ? .yes : .no, evidence) }
    let mayBeThere = image.scope.mayHaveValue(name)
    return Judgement(mayBeThere ? nil : false, unknown: unknownImage, evidence)
  }

  /// The last `ENV` of the image that sets a variable.
  private func setting(of name: String) -> Instruction? {
    inspection.build.shippedStages.lazy.compactMap { stage in
      stage.instructions.last { $0.keyword == .env && $0.pairs.contains { $0.name.text == name } }
    }.first
  }

  func workingDirectory(_ path: String) -> Judgement {
    var evidence = evidence("workdir")
    evidence.expected = .text(path)
    evidence.found = inspection.image?.workingDirectory ?? ""
    let wanted = FileTree.absolute(path, in: "/")
    return Judgement(evidence.found == wanted ? .yes : .no, evidence)
  }

  // MARK: Findings

  func clean(_ least: Check.Severity) -> Judgement {
    var evidence = evidence("clean")
    let severity: Severity =
      switch least {
      case .errors: .error
      case .warnings: .warning
      case .advice: .advice
      }
    let findings = AllRules.findings(in: inspection, mutes: false)
    guard let finding = findings.first(where: { $0.severity >= severity }) else {
      return Judgement(.yes, evidence)
    }
    evidence.finding = finding
    evidence.range = finding.range
    return Judgement(.no, evidence)
  }

  // MARK: Layers and cache

  func layers(_ amount: Check.Amount) -> Judgement {
    var evidence = evidence("layers")
    let layers = inspection.build.shippedStages.flatMap {
      inspection.simulation.stages[$0.index].layers
    }
    evidence.found = "\(layers.count)"
    evidence.expected = .number(amount.number)
    if let last = layers.last { evidence.range = last.instruction.headRange }
    return Judgement(amount.holds(for: layers.count) ? .yes : .no, evidence)
  }

  /// How many times the start's image is larger than the answer's.
  func smaller(_ amount: Check.Amount) -> Judgement {
    var evidence = evidence("smaller")
    evidence.expected = .number(amount.number)
    guard let old = before().image?.size, let new = inspection.image?.size else {
      return Judgement(.no, evidence)
    }
    evidence.size = new.bytes
    guard old.certainty != .unknown, new.bytes > 0 else {
      return Judgement(.unknown(Message("grade.unknown.size")), evidence)
    }
    // What is not known only makes the image larger, so a ratio that is missed already is missed.
    let answer = amount.holds(for: old.bytes / new.bytes)
    return Judgement(
      new.certainty == .unknown && answer ? nil : answer, unknown: Message("grade.unknown.size"),
      evidence)
  }

  /// Whether a command, one of those given, is kept in the build cache when a file of the context changes.
  func cached(_ commands: [String], _ change: String) -> Judgement {
    var evidence = evidence("cached")
    evidence.expected = .text(commands[0])
    evidence.found = change
    let simulation = inspection.simulation
    let changes = CacheRun(simulation, changed: [change]).changes
    var isFound = false
    var unused: Stage?
    for (step, change) in zip(simulation.steps, changes)
    where step.instruction.keyword == .run && commands.contains(where: { step.mayRun($0) }) {
      guard simulation.neededStages.contains(step.stage) else {
        unused = inspection.build.stages[step.stage]
        continue
      }
      isFound = true
      evidence.range = step.instruction.headRange
      if case .fails = step.outcome {
        return Judgement(
          .unknown(Message("grade.unknown.cached-fails", ["command": .text(commands[0])])), evidence
        )
      }
      if case .again = change { return Judgement(.no, evidence) }
    }
    // A build that does the same in other words cannot be told from one that does not do it.
    if isFound { return Judgement(.yes, evidence) }
    evidence.message = commands[0]
    let reason =
      unused.map {
        Message(
          "grade.unknown.cached-unused",
          ["command": .text(commands[0]), "stage": .text($0.label)])
      } ?? Message("grade.unknown.cached", ["command": .text(commands[0])])
    return Judgement(.unknown(reason), evidence)
  }
}

extension Simulation.Step {
  /// Whether a command stands in a `RUN`, as it is written or in other words.
  fileprivate func mayRun(_ command: String) -> Bool {
    instruction.holds(command) || runs(command.split(separator: " ").map(String.init)) == true
  }
}

extension Check.Value {
  fileprivate func fits(_ found: String) -> Bool {
    switch self {
    case .exactly(let text): text == found
    case .holding(let text): found.contains(text)
    }
  }
}
