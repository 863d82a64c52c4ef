import Findings

/// The words of lessons as gettext reads them: `msgctxt` is lesson and heading.
package struct CoursePO {
  private let lessons: [Lesson]
  private let language: String

  /// Blocks that are stale are marked as not finished.
  private let lock: TranslationLock?

  package init(lessons: [Lesson], language: String, lock: TranslationLock? = nil) {
    self.lessons = lessons
    self.language = language
    self.lock = lock
  }

  /// Source: GNU gettext manual, "The Format of PO Files".
  package var text: String {
    var po = "msgid \"\"\nmsgstr \"\"\n\"Language: \(language)\\n\"\n"
    po += "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    for lesson in lessons {
      let own = lesson.texts[language]?.allBlocks ?? [:]
      let stale = lock?.status(of: lesson, in: language).stale ?? []
      for (key, words) in CoursePO.blocks(of: lesson) {
        if stale.contains(key) { po += "\n#, fuzzy" }
        po += "\nmsgctxt \(CoursePO.quoted("\(lesson.id)/\(key)"))\n"
        po += "msgid \(CoursePO.quoted(words))\nmsgstr \(CoursePO.quoted(own[key] ?? ""))\n"
      }
    }
    return po
  }

  /// Title and introduction first, then the blocks as they stand in the source.
  private static func blocks(of lesson: Lesson) -> [(key: String, words: String)] {
    guard let source = lesson.texts[lesson.sourceLanguage] else { return [] }
    var blocks = [("title", source.title)]
    if !source.introduction.isEmpty { blocks.append(("introduction", source.introduction)) }
    return blocks
      + source.blocks.sorted { $0.value.range.lowerBound < $1.value.range.lowerBound }
      .map { ($0.key, $0.value.markdown) }
  }

  /// One line of the file a line of the text, as people expect it.
  private static func quoted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count > 1 else { return "\"\(escaped(text))\"" }
    return "\"\"\n"
      + lines.enumerated().map { index, line in
        "\"\(escaped(line))\(index < lines.count - 1 ? "\\n" : "")\""
      }.joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      default: result.append(character)
      }
    }
  }

  /// The Markdown file of a lesson with the words of a PO file; what it does not have stays as it was.
  ///
  /// `words` finds a translation by `lesson/heading`; `nil` comes back where it has none of the lesson's.
  package func markdown(of lesson: Lesson, words: (String) -> String?) -> String? {
    let own = lesson.texts[language]?.allBlocks ?? [:]
    var isTranslated = false
    var text = ""
    for (key, _) in CoursePO.blocks(of: lesson) {
      let new = words("\(lesson.id)/\(key)")
      isTranslated = isTranslated || new != nil
      guard let words = new ?? own[key] else { continue }
      switch key {
      case "title": text += "# \(words)\n"
      case "introduction": text += "\n\(words)\n"
      default: text += "\n## \(key)\n\n\(words)\n"
      }
    }
    return isTranslated ? text : nil
  }
}
