import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds final images that still hold the compiler and the package manager.
package struct ShipsToolchain: Rule {
  package static let id = "ships-toolchain"
  package static let severity = Severity.advice

  /// What an app may need to run.
  private static let runtimes: Set<String> = [
    "dotnet", "java", "node", "php", "python", "python3", "ruby",
  ]

  private static func tools(of image: BaseImage) -> [String] {
    let others = image.tools.filter { !runtimes.contains($0) }
    return others.isEmpty ? image.tools : others
  }

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let stage = inspection.build.shippedStages.last, let image = stage.baseImage,
      image.role == "fat-base" || image.role == "builder", image.packageManager != nil,
      !image.tools.isEmpty,
      let word = stage.baseWord
    else { return [] }
    return [
      finding(
        at: word.range,
        [
          "image": .text(word.text),
          "tools": .text(tools(of: image).prefix(4).joined(separator: ", ")),
          "stage": .text(stage.label),
        ], variant: inspection.build.shippedStages.count > 1 ? "stage" : nil)
    ]
  }
}
