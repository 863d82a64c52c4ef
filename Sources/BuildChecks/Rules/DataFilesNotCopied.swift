import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds folders of templates, static files and migrations that stay in the builder.
package struct DataFilesNotCopied: Rule {
  package static let id = "data-files-not-copied"
  package static let severity = Severity.advice
  package static let certainty = Certainty.likely
  package static let isOnByDefault = false

  private static let names = [
    "assets", "locales", "migrations", "public", "static", "templates", "views",
  ]

  package static func findings(in inspection: Inspection) -> [Finding] {
    let context = inspection.simulation.context
    guard context.folder != nil, inspection.build.stages.count > 1, inspection.start.failure == nil,
      let stage = inspection.build.finalStage
    else { return [] }
    let copies = inspection.instructions(.copy).filter { inspection.isShipped($0.stage.index) }
      .flatMap { $0.instruction.words.dropLast().map(\.text) }
    let missing = names.filter { name in
      guard case .present(.directory) = context.look(at: name) else { return false }
      return !copies.contains { $0.contains(name) || [".", "./", "/app", "/app/"].contains($0) }
    }
    guard let name = missing.first else { return [] }
    return [finding(at: stage.from.headRange, ["folder": .text(name)])]
  }
}
