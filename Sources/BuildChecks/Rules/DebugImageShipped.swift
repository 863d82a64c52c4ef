import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `:debug` images as the final base: they bring the shell that distroless leaves out.
package struct DebugImageShipped: Rule {
  package static let id = "debug-image-shipped"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let stage = inspection.build.shippedStages.last, let word = stage.baseWord,
      case .image(let reference, _) = stage.base, let tag = reference.tag,
      reference.repository.hasPrefix("distroless/"), tag.hasPrefix("debug")
    else { return [] }
    let wanted = tag == "debug-nonroot" ? "nonroot" : "latest"
    let edits =
      word.range.length == word.bytes.count && word.text.hasSuffix(":\(tag)")
      ? [
        Edit(SourceRange(word.range.upperBound - tag.utf8.count, word.range.upperBound), "nonroot")
      ] : []
    return [
      finding(
        at: word.range, ["image": .text(word.text), "tag": .text(wanted)],
        fixes: edits.isEmpty ? [] : fix(edits, isSafe: false))
    ]
  }
}
