package import DockerfileSyntax
package import Findings

/// A Dockerfile as stages: what each is built from and which instructions make it.
package struct Build: Sendable {
  package let dockerfile: Dockerfile
  package let stages: [Stage]
  /// `ARG`s before the first `FROM`, with defaults and `--build-arg`s applied.
  package let globalScope: Scope
  /// What BuildKit refuses about bases and variables, beyond single instructions.
  package let problems: [Finding]
  /// Values given from outside, `--build-arg`.
  package let arguments: [String: String]
  package let images: BaseImageCatalogue
  private let stagesByName: [String: [Int]]
  /// The stage to build: the wanted one, or the last; `nil` when there is none.
  package let target: Int?

  package init(
    of dockerfile: Dockerfile, arguments: [String: String] = [:], target: String? = nil,
    images: BaseImageCatalogue
  ) {
    var reader = StageReader(dockerfile: dockerfile, arguments: arguments, images: images)
    reader.read()
    self.dockerfile = dockerfile
    self.arguments = arguments
    self.images = images
    stages = reader.stages
    globalScope = reader.globalScope
    stagesByName = reader.stagesByName
    problems =
      BuildProblems(
        dockerfile: dockerfile, stages: reader.stages, globalScope: reader.globalScope,
        arguments: arguments
      ).findings
    self.target = reader.target(named: target)
  }

  package var finalStage: Stage? {
    target.flatMap { stages.indices.contains($0) ? stages[$0] : nil }
  }

  /// The stages that end up in the image: the target and what it is built `FROM`.
  package var shippedStages: [Stage] {
    var shipped: [Stage] = []
    var next = target
    while let index = next, stages.indices.contains(index) {
      shipped.append(stages[index])
      if case .stage(let parent) = stages[index].base { next = parent } else { next = nil }
    }
    return shipped
  }

  /// The stage that a `--from` names: by name in any letter case, or by number.
  package func stage(named name: String, before index: Int) -> Stage? {
    if let number = Int(name) { return stages.indices.contains(number) ? stages[number] : nil }
    guard let found = stagesByName[name.lowercased()] else { return nil }
    return (found.last { $0 < index } ?? found.last).map { stages[$0] }
  }
}

/// One stage: from its `FROM` to the next.
package struct Stage: Sendable {
  package enum Base: Sendable {
    case scratch
    /// An earlier stage, by index.
    case stage(Int)
    case image(ImageReference, BaseImageCatalogue.Answer)
    /// A name that depends on values that are not known, or that is no image name.
    case unresolved(String)
  }

  package let index: Int
  /// Lower case, as BuildKit keeps it; `nil` without `AS`.
  package let name: String?
  package let from: Instruction
  package let base: Base
  /// The name of the base with its variables replaced; as it is written where they are not known.
  package let baseName: String
  /// The instructions behind `FROM`.
  package let instructions: [Instruction]

  /// From `FROM` to the end of the last instruction.
  package var range: SourceRange {
    instructions.last.map { from.range.union($0.range) } ?? from.range
  }

  /// How to call it when talking to a person: its name, or its number.
  package var label: String { name ?? "\(index)" }

  /// The known base image; `nil` for scratch, stages and unknown images.
  package var baseImage: BaseImage? {
    if case .image(_, .known(let image)) = base { image } else { nil }
  }

  /// The word behind `FROM` that names the base.
  package var baseWord: Word? { from.words.first }
}
