import DockerfileSyntax
import Findings

/// Groups a file's instructions into stages and finds out what each is built from.
struct StageReader {
  let dockerfile: Dockerfile
  let arguments: [String: String]
  let images: BaseImageCatalogue
  var stages: [Stage] = []
  var globalScope: Scope

  /// The stages of a name, in order; a later one of the same name replaces the earlier.
  private(set) var stagesByName: [String: [Int]] = [:]
  private var from: Instruction?
  private var collected: [Instruction] = []

  init(dockerfile: Dockerfile, arguments: [String: String], images: BaseImageCatalogue) {
    self.dockerfile = dockerfile
    self.arguments = arguments
    self.images = images
    // A platform that was asked for takes the place of the usual one.
    let platform = Scope.predefined.merging(
      arguments.filter { Scope.predefined[$0.key] != nil }, uniquingKeysWith: { _, given in given })
    globalScope = Scope(arguments: platform, escape: dockerfile.escape)
  }

  mutating func read() {
    for instruction in dockerfile.instructions {
      if instruction.keyword == .from {
        finishStage()
        from = instruction
      } else if from == nil {
        if instruction.keyword == .arg { declareGlobal(instruction) }
      } else {
        collected.append(instruction)
      }
    }
    finishStage()
  }

  func index(ofStage name: String) -> Int? {
    stagesByName[name.lowercased()]?.last
  }

  /// The stage to build: the last, or the one of a name or number; `nil` when there is none.
  func target(named name: String?) -> Int? {
    guard let name else { return stages.isEmpty ? nil : stages.count - 1 }
    if let index = index(ofStage: name) { return index }
    return Int(name).flatMap { stages.indices.contains($0) ? $0 : nil }
  }

  fileprivate mutating func declareGlobal(_ instruction: Instruction) {
    for (name, value) in instruction.declaredArguments {
      let given = arguments[name] ?? value.flatMap { globalScope.expand($0) }
      globalScope.set(argument: name, to: given)
    }
  }

  private mutating func finishStage() {
    guard let from else { return }
    let words = from.words
    let name = words.count == 3 ? words[2].text.lowercased() : nil
    stages.append(
      Stage(
        index: stages.count, name: name, from: from, base: base(of: words.first),
        baseName: words.first.map { globalScope.expand($0) ?? $0.text } ?? "",
        instructions: collected))
    if let name { stagesByName[name, default: []].append(stages.count - 1) }
    collected = []
    self.from = nil
  }

  private func base(of word: Word?) -> Stage.Base {
    guard let word, let text = globalScope.expand(word), !text.isEmpty else {
      return .unresolved(word?.text ?? "")
    }
    // Stages are found by their lower-cased name, and this look-up minds letter case.
    if let index = stagesByName[text]?.last { return .stage(index) }
    if text == "scratch" { return .scratch }
    guard let reference = ImageReference(parsing: text) else { return .unresolved(text) }
    return .image(reference, images.look(up: reference))
  }
}

extension Build {
  /// The `ARG`s before the first `FROM` with their own defaults, whatever `--build-arg` says.
  package var defaultScope: Scope {
    var reader = StageReader(dockerfile: dockerfile, arguments: [:], images: images)
    for instruction in dockerfile.instructions.prefix(while: { $0.keyword != .from })
    where instruction.keyword == .arg {
      reader.declareGlobal(instruction)
    }
    return reader.globalScope
  }
}

extension Instruction {
  /// The names that an `ARG` declares, with the words of their defaults.
  package var declaredArguments: [(name: String, value: ArraySlice<UInt8>?)] {
    words.map { word in
      let bytes = word.bytes
      guard let equals = bytes.firstIndex(of: 0x3D) else { return (word.text, nil) }
      return (
        String(decoding: bytes[..<equals], as: UTF8.self), bytes[bytes.index(after: equals)...]
      )
    }
  }
}
