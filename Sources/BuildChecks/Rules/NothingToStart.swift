import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds final images with neither `ENTRYPOINT` nor `CMD`, and runtimes that are given nothing to run.
package struct NothingToStart: Rule {
  package static let id = "nothing-to-start"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let stage = inspection.build.finalStage else { return [] }
    let isRuntime = inspection.image?.entrypoint.isSet ?? false
    // Some images hold files for other builds, and nobody starts them.
    let isOfFilesOnly = inspection.image?.isScratch ?? false
    return [
      finding(
        at: stage.from.headRange,
        ["image": .text(inspection.finalBaseName), "error": inspection.startError],
        variant: isRuntime ? "runtime" : nil, severity: isOfFilesOnly ? .warning : nil,
        certainty: isOfFilesOnly ? .likely : nil)
    ]
  }
}
