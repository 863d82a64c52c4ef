import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds programs that need a loader which the image does not have: dynamic ones on `static` and `scratch`,
/// those of Alpine on Debian, and the other way round.
package struct LoaderMissing: Rule {
  package static let id = "loader-missing"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let image = inspection.image,
      let range = inspection.startWord
    else { return [] }
    let file = StartedFile(in: image)
    return [
      finding(
        at: range,
        [
          "program": .text(inspection.startedProgram ?? file?.path ?? ""),
          "image": .text(inspection.finalBaseName), "error": inspection.startError,
        ], variant: variant(file, in: inspection))
    ]
  }

  /// Go's way to a static program is another than a compiler's.
  private static func variant(_ file: StartedFile?, in inspection: Inspection) -> String? {
    if case .file(let started)? = file?.presence.node,
      case .dynamic(let needs)? = started.facts.program?.linkage, needs.libc == .musl
    {
      return "musl"
    }
    let builders = inspection.build.stages.compactMap(\.baseImage)
    return builders.contains { $0.family == "go" } ? "go" : nil
  }
}
