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
    let bytes = block.utf8
    var line = bytes.startIndex
    while line < bytes.endIndex {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.endIndex
      if bytes[line..<end].elementsEqual([0x2D, 0x2D, 0x2D]) {
        return (trimmed(bytes[..<line]), trimmed(bytes[end...]))
      }
      line = end < bytes.endIndex ? bytes.index(after: end) : end
    }
    return (block, "")
  }

  /// Without the empty lines before and behind.
  private func trimmed(_ bytes: Substring.UTF8View) -> String {
    var rest = bytes.drop { $0 == 0x0A }
    while rest.last == 0x0A { rest.removeLast() }
    return String(Substring(rest))
  }
}
