import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds what only the build needs in the final image: `.git`, tests, caches of compilers.
package struct SourcesShipped: Rule {
  package static let id = "sources-shipped"
  package static let severity = Severity.advice
  package static let certainty = Certainty.likely

  private static let names = [
    ".git", ".github", "test", "tests", "__tests__", "spec", "target/debug", "node_modules/.cache",
    ".next/cache", "coverage",
  ]

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let image = inspection.image, inspection.build.stages.count > 1 else { return [] }
    return inspection.instructions(.copy).compactMap { item in
      guard inspection.isShipped(item.stage.index), let target = item.instruction.words.last,
        item.instruction.words.count == 2, !target.text.contains("$")
      else { return nil }
      let folder = FileTree.absolute(target.text, in: image.workingDirectory)
      guard folder != "/" else { return nil }
      let found = names.first { name in
        guard case .present(.directory) = image.files.look(at: "\(folder)/\(name)") else {
          return false
        }
        return true
      }
      guard let found else { return nil }
      return finding(
        at: item.instruction.words[0].range,
        ["path": .text(item.instruction.words[0].text), "found": .text(found)])
    }
  }
}
