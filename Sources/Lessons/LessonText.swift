package import Findings

/// The prose of a lesson in one language.
package struct LessonText: Sendable {
  package var language: String
  package var title: String
  /// Markdown before the first `##`.
  package var introduction: String
  /// Markdown by heading key, such as `goal starts`.
  package var blocks: [String: Block]
  package var source: SourceText

  package struct Block: Hashable, Sendable {
    package var markdown: String
    /// The line of the heading.
    package var range: SourceRange
  }

  package subscript(key: String) -> String? { blocks[key]?.markdown }

  /// The hints for a goal, from nudge to how.
  package func hints(for goal: String) -> [String] {
    var hints: [String] = []
    while let hint = self["hint \(goal) \(hints.count + 1)"] { hints.append(hint) }
    return hints
  }

  /// The words of one step: `## alone goal starts` is `goal starts` there.
  ///
  /// The introduction belongs to the first step.
  func scoped(to step: String, isFirst: Bool) -> LessonText {
    guard !step.isEmpty else { return self }
    var text = self
    if !isFirst { text.introduction = "" }
    text.blocks = [:]
    for (key, block) in blocks where key.hasPrefix("\(step) ") {
      text.blocks[String(key.dropFirst(step.count + 1))] = block
    }
    return text
  }

  /// An option's words and what is said when it is picked, which follows a line `---`.
  package func option(_ id: String) -> (words: String, feedback: String)? {
    guard let block = self["option \(id)"] else { return nil }
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
    guard let rule = lines.firstIndex(of: "---") else { return (block, "") }
    let parts = [lines[..<rule], lines[(rule + 1)...]].map { part in
      part.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
        .joined(separator: "\n")
    }
    return (parts[0], parts[1])
  }
}
