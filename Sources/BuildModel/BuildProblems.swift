import DockerfileSyntax
import Findings

/// What BuildKit refuses when it looks at more than one instruction: bases, and variables that do not expand.
///
/// Source: `dockerfile2llb/convert.go` (`toDispatchState`), `shell/lex.go`.
struct BuildProblems {
  let dockerfile: Dockerfile
  let stages: [Stage]
  let globalScope: Scope
  /// Values given from outside, `--build-arg`.
  let arguments: [String: String]

  var findings: [Finding] {
    stages.flatMap { baseProblems(of: $0) } + expansionProblems
  }

  func finding(
    _ name: String, at range: SourceRange, buildKit: String, _ values: [String: Message.Value]
  ) -> Finding {
    Finding(
      rule: "syntax-\(name)", severity: .error, range: range, key: "syntax.\(name)",
      values: values.merging(["buildkit": .text(buildKit)]) { own, _ in own },
      buildKitText: buildKit)
  }

  // MARK: Bases

  private func baseProblems(of stage: Stage) -> [Finding] {
    guard case .unresolved(let base) = stage.base, let word = stage.baseWord else { return [] }
    guard let expanded = globalScope.expand(word) else { return [] }
    if expanded.isEmpty {
      var blank = finding(
        "blank-base", at: word.range,
        buildKit: "base name (\(Quotation.of(word.bytes))) should not be blank",
        ["found": .text(Quotation.of(word.bytes))])
      // A `--build-arg` may fill it; who builds the file knows.
      blank.certainty = .likely
      return [blank]
    }
    let text = Quotation.of(Array(base.utf8)[...])
    let lower = expanded.lowercased()
    let isCaseOnly = lower != expanded && ImageReference(parsing: lower) != nil
    let repository = ImageReference(parsing: lower)?.repository ?? ""
    let reason =
      isCaseOnly
      ? ": repository name (\(upperCased(repository, like: expanded))) must be lowercase" : ""
    var bad = finding(
      isCaseOnly ? "upper-case-base" : "bad-base", at: word.range,
      buildKit: "failed to parse stage name \"\(text)\": invalid reference format\(reason)",
      ["found": .text(text), "guess": .text(lower)])
    // A `--build-arg` may give another name.
    if word.bytes.contains(0x24) { bad.certainty = .likely }
    return [bad]
  }

  /// The repository part of a name as it was written.
  private func upperCased(_ repository: String, like text: String) -> String {
    guard let range = text.lowercased().range(of: repository.droppingLibrary) else {
      return repository
    }
    let prefix = repository.hasPrefix("library/") ? "library/" : ""
    return prefix + String(text[range])
  }
}

extension String {
  fileprivate var droppingLibrary: String { hasPrefix("library/") ? String(dropFirst(8)) : self }

  fileprivate func range(of part: String) -> Range<Index>? {
    guard !part.isEmpty else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<(index(start, offsetBy: part.count, limitedBy: endIndex) ?? endIndex)
      }
      start = index(after: start)
    }
    return nil
  }
}
