import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `ENV A=1 B=$A`: every value of one `ENV` is worked out before any of them is set.
package struct VariableSeesOldValue: Rule {
  package static let id = "variable-sees-old-value"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["hadolint/DL3044"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.env).flatMap { item -> [Finding] in
      var set: Set<String> = []
      var found: [Finding] = []
      for (name, value) in item.instruction.pairs {
        if let value, !set.isEmpty, value.bytes.contains(0x24) {
          found += variables(in: value, inspection)
            .filter { set.contains($0) && !isUnchanged($0, by: item) }
            .map { name in
              let isNew = isNew(name, before: item, inspection)
              return finding(
                at: value.range, ["name": .text(name)], variant: isNew ? nil : "old",
                also: isNew ? nil : [], isHygiene: !isNew && name == "PATH")
            }
        }
        set.insert(name.text)
      }
      return found
    }
  }

  private static func variables(in word: Word, _ inspection: Inspection) -> [String] {
    let escape = inspection.dockerfile.escape
    let result = try? VariableExpansion(escape: escape).expand(word.bytes, value: { _ in nil })
    return result?.unsetNames ?? []
  }

  /// Whether the name has that very value already, so that it does not matter which one is seen.
  private static func isUnchanged(_ name: String, by item: PlacedInstruction) -> Bool {
    let above = item.stage.instructions.prefix { $0.range != item.instruction.range }
    guard
      let old = above.filter({ $0.keyword == .env }).flatMap(\.pairs).last(where: {
        $0.name.text == name
      })?.value
    else { return false }
    return item.instruction.pairs.filter { $0.name.text == name }.allSatisfy { _, value in
      value.map { $0.text == old.text && !$0.bytes.contains(0x24) } ?? false
    }
  }

  /// Whether nothing above sets the name, so that only the value beside it can be meant.
  private static func isNew(
    _ name: String, before item: PlacedInstruction, _ inspection: Inspection
  ) -> Bool {
    var above = item.stage.instructions.prefix { $0.range != item.instruction.range }[...]
    if case .stage(let parent) = item.stage.base {
      above = (inspection.build.stages[parent].instructions + above)[...]
    }
    let isSet = above.contains { instruction in
      switch instruction.keyword {
      case .env: instruction.pairs.contains { $0.name.text == name }
      case .arg: instruction.declaredArguments.contains { $0.name == name }
      default: false
      }
    }
    // `PATH` twice in one line is a slip, although the base sets it.
    return !isSet
  }
}
