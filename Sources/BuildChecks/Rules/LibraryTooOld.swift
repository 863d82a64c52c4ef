import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds programs that were built against a newer C library, or for a newer Java, than the image has.
package struct LibraryTooOld: Rule {
  package static let id = "library-too-old"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let range = inspection.startWord else { return [] }
    let isJava = inspection.start.failure?.text.contains("UnsupportedClassVersionError") ?? false
    return [
      finding(
        at: range, ["image": .text(inspection.finalBaseName), "error": inspection.startError],
        variant: isJava ? "java" : nil)
    ]
  }
}
