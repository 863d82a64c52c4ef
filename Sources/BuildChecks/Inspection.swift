package import BuildModel
package import BuildSimulator
package import DockerfileSyntax

/// A Dockerfile with everything that is known of it; what rules and lessons look at.
package struct Inspection: Sendable {
  package let dockerfile: Dockerfile
  package let build: Build
  package let simulation: Simulation
  package let start: StartVerdict

  package init(
    of dockerfile: Dockerfile, context: BuildContext, images: BaseImageCatalogue,
    arguments: [String: String] = [:], target: String? = nil
  ) {
    self.dockerfile = dockerfile
    build = Build(of: dockerfile, arguments: arguments, target: target, images: images)
    simulation = Simulation(of: build, context: context)
    start = simulation.start
  }

  /// The image as it ships; `nil` when there is no stage.
  package var image: StageState? { simulation.image }

  /// The last stage's image name as the author wrote it.
  package var finalBaseName: String {
    build.shippedStages.last?.baseWord?.text ?? build.finalStage?.baseWord?.text ?? ""
  }
}
