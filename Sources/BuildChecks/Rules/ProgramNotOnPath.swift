import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds start commands whose program the image does not have on its `PATH`.
package struct ProgramNotOnPath: Rule {
  package static let id = "program-not-on-path"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let failure = inspection.start.failure, failure.reason == .programNotOnPath,
      let image = inspection.image, !PackageManagerAsCommand.explains(inspection)
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
        ], variant: found == nil ? nil : "elsewhere")
    ]
  }
}
