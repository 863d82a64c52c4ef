import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds here-documents that the builder does not see, because a quote before them stays open.
package struct HeredocHidden: Rule {
  package static let id = "heredoc-hidden"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.traps.filter { $0.kind == .hiddenHeredoc }.map {
      finding(at: $0.range, ["found": .text(inspection.text($0.range))])
    }
  }
}
