import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds programs that need a shared library which the image does not have.
package struct LibraryMissing: Rule {
  package static let id = "library-missing"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let range = inspection.startWord else { return [] }
    let text = inspection.start.failure?.text ?? ""
    let library = text.split { " :'\"".contains($0) }.map(String.init).first {
      $0.hasPrefix("lib") && $0.contains(".so")
    }
    let isOfCC = ["libstdc++", "libgcc_s", "libgomp"].contains { library?.hasPrefix($0) ?? false }
    return [
      finding(
        at: range,
        [
          "library": .text(library ?? ""), "image": .text(inspection.finalBaseName),
          "error": inspection.startError,
        ], variant: isOfCC ? "cc" : library == nil ? "unnamed" : nil)
    ]
  }
}
