import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `CMD ["npm", "start"]` and the like in images that hold a runtime and nothing else.
package struct PackageManagerAsCommand: Rule {
  package static let id = "package-manager-as-command"
  package static let severity = Severity.error

  private static let managers: Set<String> = ["bun", "npm", "npx", "pnpm", "yarn"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let failure = inspection.start.failure, let instruction = failure.instruction,
      failure.reason == .moduleMissing || failure.reason == .programNotOnPath,
      instruction.form == .exec, let word = instruction.words.first, managers.contains(word.text)
    else { return [] }
    return [
      finding(
        at: word.range,
        [
          "found": .text(word.text), "image": .text(inspection.finalBaseName),
          "error": .text(failure.text),
        ])
    ]
  }

  /// Whether the failure is this rule's, so that others are silent about it.
  static func explains(_ inspection: Inspection) -> Bool { !findings(in: inspection).isEmpty }
}
