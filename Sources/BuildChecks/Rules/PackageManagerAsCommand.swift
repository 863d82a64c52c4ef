import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `CMD ["npm", "start"]` and the like in images that hold a runtime and nothing else.
package struct PackageManagerAsCommand: Rule {
  package static let id = "package-manager-as-command"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
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
}
