import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `CMD ["npm", "start"]` where it works: npm is process 1 then, and signals do not reach the server.
package struct PackageManagerAsFirstProcess: Rule {
  package static let id = "package-manager-as-first-process"
  package static let severity = Severity.advice

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let image = inspection.image, let instruction = image.command.instruction,
      inspection.start.failure == nil, image.baseImage.map({ !$0.isDistroless }) ?? true
    else { return [] }
    let name =
      instruction.form == .exec
      ? instruction.words.first?.text
      : instruction.arguments.text.split(separator: " ").first.map(String.init)
    guard let name, ["npm", "yarn", "pnpm", "npx"].contains(name) else { return [] }
    return [
      finding(
        at: instruction.words.first?.range ?? instruction.headRange, ["program": .text(name)])
    ]
  }
}
