import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Lessons

extension Judge {
  func file(_ path: String, _ source: Check.Source?) -> Judgement {
    var evidence = Judgement.Evidence(key: "file")
    evidence.expected = .text(path)
    evidence.range = inspection.build.finalStage?.from.headRange
    let presence = inspection.image?.files.look(at: path) ?? .absent
    // With a slash at its end a folder is asked for.
    if path.hasSuffix("/"), case .present(.file) = presence { return Judgement(.no, evidence) }
    return judge(presence, source, path, evidence)
  }

  func judge(
    _ presence: Presence, _ source: Check.Source?, _ path: String,
    _ evidence: Judgement.Evidence
  ) -> Judgement {
    let unknown = Message("start.unknown.path", ["path": .text(path)])
    switch presence {
    case .absent: return Judgement(.no, evidence)
    case .unknown, .present(.link): return Judgement(.unknown(unknown), evidence)
    case .present(.unknown(let origin)):
      guard let source else { return Judgement(.unknown(unknown), evidence) }
      return Judgement(origin.isFrom(source) ? .unknown(unknown) : .no, evidence)
    case .present(.file(let file)):
      guard let source else { return Judgement(.yes, evidence) }
      return Judgement(file.origin.isFrom(source) ? .yes : .no, evidence)
    case .present(.directory): return Judgement(source == nil ? .yes : .no, evidence)
    }
  }

  /// Neither in the final image nor in a layer below it, where a later layer only hides it.
  func inNoLayer(_ path: String) -> Judgement {
    let judgement = absent(path)
    if case .no = judgement.truth { return judgement }
    let layers = inspection.build.shippedStages.flatMap {
      inspection.simulation.stages[$0.index].layers
    }
    for layer in layers {
      guard let found = layer.files.places(of: path).sure else { continue }
      var evidence = Judgement.Evidence(key: "in-no-layer")
      evidence.expected = .text(path)
      evidence.found = found
      evidence.range = layer.instruction.headRange
      return Judgement(.no, evidence)
    }
    return judgement
  }

  func absent(_ path: String) -> Judgement {
    var evidence = Judgement.Evidence(key: "absent")
    evidence.expected = .text(path)
    evidence.range = inspection.build.finalStage?.from.headRange
    guard let image = inspection.image else { return Judgement(.no, evidence) }
    let (found, mayBeThere) = image.files.places(of: path)
    if mayBeThere, found == nil {
      return Judgement(.unknown(Message("start.unknown.path", ["path": .text(path)])), evidence)
    }
    if let found {
      evidence.found = found
      if let instruction = copy(of: found) { evidence.range = instruction.headRange }
      return Judgement(.no, evidence)
    }
    if let command = image.unknownCommand {
      return Judgement(
        .unknown(Message("start.unknown.command", ["command": .text(command)])), evidence)
    }
    return Judgement(.yes, evidence)
  }

  func startedFile(_ source: Check.Source) -> Judgement {
    var evidence = Judgement.Evidence(key: "started-file")
    evidence.range = inspection.build.finalStage?.from.headRange
    guard let image = inspection.image, let started = StartedFile(in: image) else {
      // What does not start at all starts no file of anywhere.
      if inspection.start.failure != nil { return Judgement(.no, evidence) }
      let unknown = Message("start.unknown.script")
      return Judgement(.unknown(unknown), evidence)
    }
    evidence.found = started.path
    if image.command.instruction == nil, image.entrypoint.instruction == nil {
      evidence.key = "started-file-of-base"
    }
    if let instruction = copy(of: started.path) { evidence.range = instruction.headRange }
    return judge(started.presence, source, started.path, evidence)
  }

  /// The instruction of the final stage that brought a file, by its layer.
  func copy(of path: String) -> Instruction? {
    inspection.build.finalStage?.instructions.last { instruction in
      guard instruction.keyword == .copy || instruction.keyword == .add,
        let target = instruction.words.last?.text
      else { return false }
      let folder = inspection.image?.workingDirectory ?? "/"
      return path.hasPrefix(FileTree.absolute(target, in: folder))
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

extension FileTree {
  /// A file whose path ends so or lies below it, here or in the build context that it was copied from;
  /// and whether one may be there that may be gone again.
  fileprivate func places(of path: String) -> (sure: String?, mayBeThere: Bool) {
    var found: String?
    var mayBeThere = false
    forEachFile { place, file, mayBeGone in
      guard [place, file.contextPath ?? ""].contains(where: { "/\($0)/".contains("/\(path)/") })
      else { return }
      if mayBeGone { mayBeThere = true } else { found = place }
    }
    return (found, mayBeThere)
  }
}
