import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds health checks by a program, or by a script of Node or Python, that the image does not have:
/// `curl` in a distroless image, or `node healthy.js` without that file.
package struct HealthcheckProgramMissing: Rule {
  package static let id = "healthcheck-program-missing"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let stage = inspection.build.finalStage, let image = inspection.image,
      let check = stage.instructions.last(where: { $0.keyword == .healthcheck }),
      check.words.first?.text.uppercased() == "CMD", let program = program(of: check, in: image),
      // A whole command line in one string is told by `exec-form-one-string`.
      !(check.form == .exec && program.name.contains(" "))
    else { return [] }
    guard image.look(forProgram: program.name).presence.isAbsent else {
      return missingScript(of: check, in: image).map { [$0] } ?? []
    }
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

  /// `HEALTHCHECK CMD ["node", "healthy.js"]` without that file; a word behind options is not read.
  private static func missingScript(of check: Instruction, in image: StageState) -> Finding? {
    let words = check.words.dropFirst()
    guard check.form == .exec, words.count > 1, let runtime = words.first?.text else { return nil }
    let script = words[words.startIndex + 1]
    let name = runtime.split(separator: "/").last.map(String.init) ?? ""
    guard !script.text.hasPrefix("-") else { return nil }
    let path = FileTree.absolute(script.text, in: image.workingDirectory)
    let candidates: [String]
    switch name {
    case "node", "nodejs": candidates = [path, "\(path).js", "\(path).json", "\(path).node"]
    case "python", "python3": candidates = [path]
    default: return nil
    }
    guard candidates.allSatisfy({ image.files.look(at: $0).isAbsent }) else { return nil }
    return finding(
      at: script.range, ["program": .text(name), "path": .text(path)], variant: "script")
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
