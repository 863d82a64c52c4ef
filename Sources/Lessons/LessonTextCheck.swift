import Findings

/// Holds a lesson's prose against its goals and mistakes, and its languages against each other.
struct LessonTextCheck {
  private let lesson: Lesson

  init(_ lesson: Lesson) { self.lesson = lesson }

  /// Placeholders that feedback may use.
  static let placeholders: Set<String> = ["expected", "found", "line", "message", "stage"]

  var problems: [FileFinding] {
    lesson.texts.values.sorted { $0.source.path < $1.source.path }.flatMap { text in
      (missingBlocks(in: text) + strayBlocks(in: text) + wrongPlaceholders(in: text)
        + foreignCode(in: text)).map { FileFinding($0, in: text.source) }
    }
  }

  private var neededKeys: [String] {
    ["task", "after"] + lesson.goals.map { "goal \($0.id)" }
      + lesson.mistakes.map { "mistake \($0.id)" }
  }

  private func missingBlocks(in text: LessonText) -> [Finding] {
    neededKeys.filter { text[$0] == nil }.map { key in
      .lesson("missing-heading", at: SourceRange(0, 0), ["key": .text(key)])
    }
  }

  private func strayBlocks(in text: LessonText) -> [Finding] {
    let goals = Set(lesson.goals.map(\.id))
    return text.blocks.compactMap { key, block in
      if neededKeys.contains(key) { return nil }
      let words = key.split(separator: " ").map(String.init)
      if words.count == 3, words[0] == "hint", goals.contains(words[1]), Int(words[2]) != nil {
        return nil
      }
      let candidates = neededKeys + goals.map { "hint \($0) 1" }
      let guess = DidYouMean.closest(to: key, in: candidates)
      return .lesson(
        guess == nil ? "stray-heading" : "stray-heading-guess", at: block.range,
        ["key": .text(key), "guess": .text(guess ?? "")])
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func wrongPlaceholders(in text: LessonText) -> [Finding] {
    text.blocks.flatMap { key, block -> [Finding] in
      guard key.hasPrefix("mistake ") else { return [] }
      return Self.placeholders(in: block.markdown).subtracting(Self.placeholders).sorted().map {
        .lesson("unknown-placeholder", at: block.range, ["key": .text($0)])
      }
    }
  }

  /// Inline code and code blocks must be the same in every language.
  private func foreignCode(in text: LessonText) -> [Finding] {
    guard let source = lesson.texts["en"], source.source.path != text.source.path else { return [] }
    return text.blocks.compactMap { key, block in
      guard let original = source[key], Self.code(in: original) != Self.code(in: block.markdown)
      else { return nil }
      return .lesson("code-differs", at: block.range, ["key": .text(key)])
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// `{line}` → `line`; braces with anything else than small letters in them are text.
  private static func placeholders(in text: String) -> Set<String> {
    var names: Set<String> = []
    for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      guard let close = part.firstIndex(of: "}") else { continue }
      let name = part[..<close]
      if !name.isEmpty, name.allSatisfy({ $0.isLowercase && $0.isASCII }) {
        names.insert(String(name))
      }
    }
    return names
  }

  /// The contents of code spans and fences, counted.
  private static func code(in markdown: String) -> [String: Int] {
    let spans = markdown.split(separator: "`", omittingEmptySubsequences: false)
    var counts: [String: Int] = [:]
    for (index, span) in spans.enumerated() where index % 2 == 1 {
      counts[String(span), default: 0] += 1
    }
    return counts
  }
}
