import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds health checks by a program that the image does not have: `curl` in a distroless image.
package struct HealthcheckProgramMissing: Rule {
  package static let id = "healthcheck-program-missing"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let stage = inspection.build.finalStage, let image = inspection.image,
      let check = stage.instructions.last(where: { $0.keyword == .healthcheck }),
      check.words.first?.text.uppercased() == "CMD", let program = program(of: check, in: image),
      image.look(forProgram: program.name).presence.isAbsent
    else { return [] }
    let place = image.baseImage?.files.first { $0.hasSuffix("/\(program.name)") }
    return [
      finding(
        at: program.range,
        [
          "program": .text(program.name), "image": .text(inspection.finalBaseName),
          "path": .text(place ?? ""),
        ], variant: place == nil ? nil : "elsewhere")
    ]
  }

  /// A shell that is not there is told by `shell-form-without-shell`.
  private static func program(
    of check: Instruction, in image: StageState
  ) -> (name: String, range: SourceRange)? {
    let words = check.words.dropFirst()
    guard let first = words.first else { return nil }
    if check.form == .exec { return (first.text, first.range) }
    guard image.hasShell == true else { return nil }
    let name = first.text.prefix { $0 != " " }
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "-_/.".contains($0) }
    return isPlain && !name.isEmpty ? (String(name), first.range) : nil
  }
}
