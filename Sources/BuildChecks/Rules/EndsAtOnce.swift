import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds servers that are started in the background: `CMD ["nginx"]`, `CMD service apache2 start`.
package struct EndsAtOnce: Rule {
  package static let id = "ends-at-once"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let failure = inspection.start.failure,
      let instruction = failure.instruction ?? inspection.build.finalStage?.from
    else { return [] }
    return [finding(at: instruction.headRange, ["command": .text(failure.text)])]
  }
}
