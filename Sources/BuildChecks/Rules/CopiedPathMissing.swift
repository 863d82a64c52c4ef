import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds a `COPY` of something that its stage or context does not have.
package struct CopiedPathMissing: Rule {
  package static let id = "copied-path-missing"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.simulation.steps.compactMap { step in
      guard case .fails(let text, .copySourceMissing) = step.outcome else { return nil }
      let instruction = step.instruction
      let path = text.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
      let word = instruction.words.dropLast().first {
        FileTree.absolute($0.text, in: "/") == path
      }
      let stage = instruction.flag("from")?.value?.text
      return finding(
        at: word?.range ?? instruction.headRange,
        ["path": .text(path), "stage": .text(stage ?? ""), "error": .text(text)],
        variant: stage == nil ? "context" : nil)
    }
  }
}
