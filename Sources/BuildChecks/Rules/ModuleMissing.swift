import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds programs that load a module or class which was not copied: `Cannot find module 'express'`.
package struct ModuleMissing: Rule {
  package static let id = "module-missing"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, StartedFileMissing.findings(in: inspection).isEmpty,
      let range = inspection.image?.command.instruction?.words.first?.range ?? inspection.startWord
    else { return [] }
    return [
      finding(at: range, ["error": inspection.startError], variant: variant(of: inspection))
    ]
  }

  private static func variant(of inspection: Inspection) -> String? {
    let text = inspection.start.failure?.text ?? ""
    if text.hasPrefix("npm error") { return "npm" }
    if text.hasPrefix("unknown time zone") { return "zone" }
    if text.hasPrefix("open ") || text.contains("matches no files") { return "file" }
    let family = inspection.image?.baseImage?.runtime?.name ?? ""
    return family == "Node.js" ? "node" : family.hasPrefix("CPython") ? "python" : nil
  }
}
