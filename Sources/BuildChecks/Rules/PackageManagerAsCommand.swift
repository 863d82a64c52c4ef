import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `CMD ["npm", "start"]` and the like in images that hold a runtime and nothing else.
package struct PackageManagerAsCommand: Rule {
  package static let id = "package-manager-as-command"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    if let word = likelyWord(in: inspection) {
      return [
        finding(
          at: word.range,
          [
            "found": .text(word.text), "image": .text(inspection.finalBaseName),
            "error": .text("Error: Cannot find module '/\(word.text)'"),
          ], certainty: .likely)
      ]
    }
    guard inspection.startCause == id, let word = inspection.packageManagerWord else { return [] }
    return [
      finding(
        at: word.range,
        [
          "found": .text(word.text), "image": .text(inspection.finalBaseName),
          "error": inspection.startError,
        ])
    ]
  }

  /// A folder that is not known may hold a file called `npm`, and nobody means that.
  private static func likelyWord(in inspection: Inspection) -> Word? {
    guard case .unknown = inspection.start, let image = inspection.image,
      image.baseImage?.isDistroless ?? false, case .exec(let entrypoint) = image.entrypoint.form,
      image.entrypoint.instruction == nil, entrypoint.first?.hasSuffix("/node") ?? false,
      let command = image.command.instruction, command.form == .exec,
      let word = command.words.first, ["npm", "npx", "pnpm", "yarn"].contains(word.text)
    else { return nil }
    return word
  }
}
