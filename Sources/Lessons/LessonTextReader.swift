import CMarkdown
import Findings

/// Splits a lesson's Markdown into title, introduction and one block a `##` heading.
///
/// Headings inside code blocks are none; that is why cmark reads the file.
struct LessonTextReader {
  private(set) var problems: [Finding] = []

  private struct Heading {
    var level: Int
    var line: Int
  }

  mutating func read(_ source: SourceText, language: String) -> LessonText {
    let lines = LineTable(source.bytes)
    let headings = Self.headings(source.bytes)
    var text = LessonText(
      language: language, title: "", introduction: "", blocks: [:], source: source)
    let sections = headings.filter { $0.level == 2 }
    if let title = headings.first(where: { $0.level == 1 }) {
      text.title = Self.headingText(lines.text(ofLine: title.line))
      let end = sections.first?.line ?? lines.lineCount + 1
      text.introduction = Self.text(from: title.line + 1, to: end, source, lines).markdown
    } else {
      problems.append(.lesson("no-title", at: SourceRange(0, 0)))
    }
    for (index, heading) in sections.enumerated() {
      let end = index + 1 < sections.count ? sections[index + 1].line : lines.lineCount + 1
      let key = Self.headingText(lines.text(ofLine: heading.line))
      var block = Self.text(from: heading.line + 1, to: end, source, lines)
      block.range = lines.range(ofLine: heading.line)
      if text.blocks.updateValue(block, forKey: key) != nil {
        problems.append(.lesson("duplicate-heading", at: block.range, ["key": .text(key)]))
      }
    }
    return text
  }

  private static func headings(_ bytes: [UInt8]) -> [Heading] {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard
          let root = cmark_parse_document(
            characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
        else { return [] }
        defer { cmark_node_free(root) }
        var headings: [Heading] = []
        var node = cmark_node_first_child(root)
        while let current = node {
          if cmark_node_get_type(current) == CMARK_NODE_HEADING {
            headings.append(
              Heading(
                level: Int(cmark_node_get_heading_level(current)),
                line: Int(cmark_node_get_start_line(current))))
          }
          node = cmark_node_next(current)
        }
        return headings
      }
    }
  }

  /// The key of a heading: `goal starts` for `## goal  starts ##`.
  private static func headingText(_ line: String) -> String {
    var words: [Substring] = []
    for word in line.utf8.split(separator: 0x20) where !word.allSatisfy({ $0 == 0x23 }) {
      words.append(Substring(word))
    }
    // Nearly all are written with one blank between words, and need not be put together anew.
    guard let first = words.first, let last = words.last else { return "" }
    let whole = line[first.startIndex..<last.endIndex]
    let length = words.reduce(words.count - 1) { $0 + $1.utf8.count }
    return whole.utf8.count == length ? String(whole) : words.joined(separator: " ")
  }

  private static func text(
    from first: Int, to end: Int, _ source: SourceText, _ lines: LineTable
  ) -> LessonText.Block {
    guard first < end else { return .init(markdown: "", range: SourceRange(0, 0)) }
    let range = lines.range(ofLine: first)
    var (from, to) = (first, end)
    while from < to, isBlank(lines.range(ofLine: from), source) { from += 1 }
    while from < to, isBlank(lines.range(ofLine: to - 1), source) { to -= 1 }
    guard from < to else { return .init(markdown: "", range: range) }
    let texts = (from..<to).map { lines.text(ofLine: $0) }
    return .init(markdown: texts.joined(separator: "\n"), range: range)
  }

  private static func isBlank(_ line: SourceRange, _ source: SourceText) -> Bool {
    source.bytes[line.lowerBound..<line.upperBound].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
