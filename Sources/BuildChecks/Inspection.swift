package import BuildModel
package import BuildSimulator
package import DockerfileSyntax
import Findings
import Synchronization

/// A Dockerfile with everything that is known of it; what rules and lessons look at.
package struct Inspection: Sendable {
  package let dockerfile: Dockerfile
  package let build: Build
  package let simulation: Simulation
  package let start: StartVerdict
  let pragmas: Pragmas
  /// The registries that images may come from; empty for all.
  let trustedRegistries: [String]
  private let cachedRuns = Once<[RunCommands]>()
  private let cachedTraps = Once<[Trap]>()
  private let cachedUnset = Once<[UnsetVariable]>()
  let index: KeywordIndex
  let shippedStages: Set<Int>

  package init(
    of dockerfile: Dockerfile, context: BuildContext, images: BaseImageCatalogue,
    arguments: [String: String] = [:], target: String? = nil, trustedRegistries: [String] = []
  ) {
    self.dockerfile = dockerfile
    build = Build(of: dockerfile, arguments: arguments, target: target, images: images)
    simulation = Simulation(of: build, context: context)
    start = simulation.start
    index = KeywordIndex(build)
    shippedStages = Set(build.shippedStages.map(\.index))
    pragmas = Pragmas(of: dockerfile)
    self.trustedRegistries = trustedRegistries
  }

  /// The image as it ships; `nil` when there is no stage.
  package var image: StageState? { simulation.image }

  /// The last stage's image name as the author wrote it.
  package var finalBaseName: String {
    build.shippedStages.last?.baseName ?? ""
  }

  /// The commands of every `RUN`.
  var runs: [RunCommands] { cachedRuns.value { simulation.runs } }

  /// Variables that nothing sets where they stand.
  var unsetVariables: [UnsetVariable] { cachedUnset.value { build.unsetVariables } }

  /// Texts that BuildKit reads in another way than was meant.
  var traps: [Trap] { cachedTraps.value { dockerfile.traps } }
}

/// A value that is worked out when it is first asked for.
final class Once<Value: Sendable>: Sendable {
  private let stored = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    stored.withLock { stored in
      if let stored { return stored }
      let value = make()
      stored = value
      return value
    }
  }
}
