import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds start commands whose program the image does not have on its `PATH`.
package struct ProgramNotOnPath: Rule {
  package static let id = "program-not-on-path"
  package static let severity = Severity.error

  /// Small programs that start others, and that an image has to bring.
  private static let starters: Set<String> = [
    "dumb-init", "envsubst", "gosu", "s6-svscan", "su-exec", "supervisord", "tini",
    "wait-for-it.sh",
  ]

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let failure = inspection.start.failure,
      let image = inspection.image
    else { return [] }
    let set = image.entrypoint.isSet ? image.entrypoint : image.command
    guard let instruction = set.instruction, case .exec(let words) = set.form,
      let program = words.first
    else { return [] }
    // A runtime that lies elsewhere is named; everything else is asked for by its path.
    let found = image.baseImage?.files.first { $0.hasSuffix("/\(program)") }
    return [
      finding(
        at: instruction.words.first?.range ?? instruction.headRange,
        [
          "program": .text(program), "image": .text(inspection.finalBaseName),
          "error": .text(failure.text), "path": .text(found ?? ""),
        ], variant: found != nil ? "elsewhere" : starters.contains(program) ? "starter" : nil)
    ]
  }
}
