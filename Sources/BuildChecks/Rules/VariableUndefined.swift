import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds variables that nothing sets where they are used: the builder puts nothing in their place.
///
/// Source: `dockerfile2llb/convert.go` (`reportUnmatchedVariables`); unlike there, `${NAME:-x}` is right.
package struct VariableUndefined: Rule {
  package static let id = "variable-undefined"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["buildkit/UndefinedVar"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.unsetVariables.map { item in
      let other = stage(thatSets: item.name, other: item.stage, in: inspection.build)
      let isGlobal =
        inspection.build.globalScope.arguments[item.name] != nil
        || globalNames(inspection).contains(item.name)
      let guess = DidYouMean.closest(to: item.name, in: item.known.sorted())
      let variant: String? =
        isGlobal ? "global" : other != nil ? "other-stage" : guess != nil ? "guess" : nil
      return finding(
        at: inspection.place(item.word.range, in: item.instruction),
        [
          "name": .text(item.name), "guess": .text(guess ?? ""), "stage": .text(other?.label ?? ""),
        ], variant: variant, certainty: item.isCertain ? .provable : .likely,
        isHygiene: !item.isCertain && variant == nil)
    }
  }

  private static func globalNames(_ inspection: Inspection) -> [String] {
    inspection.dockerfile.instructions.prefix { $0.keyword != .from }
      .filter { $0.keyword == .arg }.flatMap { $0.declaredArguments.map(\.name) }
  }

  private static func stage(thatSets name: String, other index: Int, in build: Build) -> Stage? {
    build.stages.first { stage in
      stage.index != index
        && stage.instructions.contains { instruction in
          switch instruction.keyword {
          case .arg: instruction.declaredArguments.contains { $0.name == name }
          case .env: instruction.pairs.contains { $0.name.text == name }
          default: false
          }
        }
    }
  }
}
