import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds programs whose language packages are not in the image, or not where the runtime looks.
package struct PackageMissing: Rule {
  package static let id = "package-missing"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id,
      let range = inspection.image?.command.instruction?.words.first?.range ?? inspection.startWord
    else { return [] }
    let family = inspection.image?.baseImage?.runtime?.name ?? ""
    return [
      finding(
        at: range, ["error": inspection.startError],
        variant: family.hasPrefix("CPython") ? "python" : nil)
    ]
  }
}
