import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds Google's images without `-debianNN`: the name moves to the next Debian by itself.
package struct DebianReleaseUnnamed: Rule {
  package static let id = "debian-release-unnamed"
  package static let severity = Severity.advice

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      guard case .image(let reference, _) = stage.base, let word = stage.baseWord,
        reference.registry == "gcr.io", reference.repository.hasPrefix("distroless/"),
        !reference.repository.contains("-debian"), reference.digest == nil,
        stage.baseImage.map({ !$0.status.isDead }) ?? false, let place = end(of: word)
      else { return nil }
      return finding(
        at: word.range, ["image": .text(word.text)],
        fixes: fix([Edit(place, "-debian13")], isSafe: false))
    }
  }

  /// Where the name ends and its tag begins.
  private static func end(of word: Word) -> SourceRange? {
    guard !word.text.contains("$"), word.range.length == word.bytes.count else { return nil }
    let length =
      word.bytes.firstIndex(of: 0x3A).map { $0 - word.bytes.startIndex } ?? word.bytes.count
    return SourceRange(word.range.lowerBound + length, word.range.lowerBound + length)
  }
}
