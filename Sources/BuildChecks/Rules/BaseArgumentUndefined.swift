import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `FROM` lines with a variable that no `ARG` above the first `FROM` declares.
///
/// Source: `dockerfile2llb/convert.go` (`reportUnusedFromArgs`).
package struct BaseArgumentUndefined: Rule {
  package static let id = "base-argument-undefined"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["buildkit/UndefinedArgInFrom"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    let declared = Set(
      inspection.dockerfile.instructions.prefix { $0.keyword != .from }
        .filter { $0.keyword == .arg }.flatMap { $0.declaredArguments.map(\.name) })
    let build = inspection.build
    return build.stages.flatMap { stage in
      let words = stage.from.words.prefix(1) + stage.from.flags.compactMap(\.value)
      return words.filter { $0.bytes.contains(0x24) }.flatMap { word in
        unset(in: word, declared, build).map { name in
          finding(for: name, word, stage.from, declared, inspection)
        }
      }
    }
  }

  private static func unset(in word: Word, _ declared: Set<String>, _ build: Build) -> [String] {
    let result = try? VariableExpansion(escape: build.dockerfile.escape).expand(
      word.bytes,
      value: {
        build.globalScope.value(of: $0) ?? (declared.contains($0) || isPredefined($0) ? "" : nil)
      })
    return result?.unsetNames ?? []
  }

  private static func isPredefined(_ name: String) -> Bool {
    Scope.predefined[name] != nil
      || ["TARGETSTAGE", "TARGETOSVERSION", "BUILDOSVERSION"].contains(name)
  }

  private static func finding(
    for name: String, _ word: Word, _ from: Instruction, _ declared: Set<String>,
    _ inspection: Inspection
  ) -> Finding {
    let known = declared.sorted() + Scope.predefined.keys.sorted()
    let guess = DidYouMean.closest(to: name, in: known)
    return finding(
      at: inspection.place(word.range, in: from),
      ["name": .text(name), "guess": .text(guess ?? "")], variant: guess == nil ? nil : "guess")
  }
}
