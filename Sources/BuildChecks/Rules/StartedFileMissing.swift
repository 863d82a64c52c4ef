import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds start commands whose file, or a package that it loads, never came into the final image.
package struct StartedFileMissing: Rule {
  package static let id = "started-file-missing"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let failure = inspection.start.failure, let instruction = failure.instruction,
      !PackageManagerAsCommand.explains(inspection)
    else { return [] }
    let values: [String: Message.Value] = ["error": .text(failure.text)]
    switch failure.reason {
    case .moduleMissing where instruction.form == .exec, .programMissing:
      return [finding(at: instruction.headRange, values)]
    case .packageMissing:
      return [finding(at: instruction.headRange, values, variant: "package")]
    default: return []
    }
  }
}
