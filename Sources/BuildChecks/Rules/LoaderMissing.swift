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
    if let likely = likelyFinding(in: inspection) { return [likely] }
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

  /// Builders that link dynamically unless they are told otherwise, before an image without a C library.
  ///
  /// Told only where the simulation cannot tell.
  private static func likelyFinding(in inspection: Inspection) -> Finding? {
    guard case .unknown = inspection.start, let image = inspection.image, image.isBaseKnown,
      image.isScratch || image.baseImage?.libc == nil, let range = inspection.startWord,
      let program = inspection.startedProgram,
      let copy = inspection.instructions(.copy).last(where: {
        inspection.isShipped($0.stage.index) && $0.instruction.flag("from") != nil
      }), let name = copy.instruction.flag("from")?.value?.text,
      let builder = inspection.build.stage(named: name, before: copy.stage.index),
      let tool = dynamicBuild(in: builder, inspection)
    else { return nil }
    return finding(
      at: range,
      [
        "program": .text(program), "image": .text(inspection.finalBaseName), "tool": .text(tool),
      ], variant: tool == "go build" ? "likely-go" : "likely", severity: .warning,
      certainty: .likely)
  }

  private static func dynamicBuild(in stage: Stage, _ inspection: Inspection) -> String? {
    let text = inspection.text(stage.range)
    let isMusl = inspection.simulation.stages[stage.index].baseImage?.libc == .musl
    for run in inspection.runs where run.stage == stage.index {
      for command in run.commands {
        switch (command.name, command.operands.first) {
        case ("go", "build")
        where !text.contains("CGO_ENABLED") && !text.contains("-static")
          && !isMusl && !text.contains("GOARCH"):
          return "go build"
        case ("cargo", "build")
        where !isMusl && !text.contains("musl") && !text.contains("crt-static"):
          return "cargo build"
        case ("swift", "build")
        where !text.contains("--swift-sdk") && !text.contains("-static-executable"):
          return "swift build"
        default: continue
        }
      }
    }
    return nil
  }
}
