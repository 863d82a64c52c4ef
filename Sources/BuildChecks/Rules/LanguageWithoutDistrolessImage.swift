import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds final images of languages for which Google has no distroless image: Ruby, PHP, Elixir and others.
package struct LanguageWithoutDistrolessImage: Rule {
  package static let id = "language-without-distroless-image"
  package static let severity = Severity.advice
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let stage = inspection.build.shippedStages.last, let word = stage.baseWord,
      case .image(let reference, _) = stage.base
    else { return [] }
    let name = String(reference.repository.split(separator: "/").last ?? "")
    guard ["elixir", "erlang", "perl", "php", "ruby", "haskell", "julia", "r-base"].contains(name)
    else { return [] }
    return [finding(at: word.range, ["image": .text(word.text), "language": .text(name)])]
  }
}
