import CMarkdown
import Findings

/// Holds a lesson's prose against its steps, and its languages against each other.
struct LessonTextCheck {
  private let lesson: Lesson

  init(_ lesson: Lesson) { self.lesson = lesson }

  /// Placeholders that feedback may use.
  static let placeholders: Set<String> = ["expected", "found", "line", "message", "size", "stage"]

  var problems: [FileFinding] {
    lesson.texts.values.sorted { $0.source.path < $1.source.path }.flatMap { text in
      findings(in: text).map { FileFinding($0, in: text.source) }
    }
  }

  private func findings(in text: LessonText) -> [Finding] {
    var found = missingBlocks(in: text) + strayBlocks(in: text) + wrongPlaceholders(in: text)
    found += foreignCode(in: text) + hostile(in: text) + unfinished(in: text)
    found += emptyBlocks(in: text) + untranslated(in: text) + HinglishCheck.findings(in: text)
    for step in lesson.steps { found += StepTextCheck(step, text.language).problems }
    return found
  }

  // MARK: Headings

  private var neededKeys: [String] { lesson.steps.flatMap { prefixed($0.neededHeadings, $0) } }
  private var allowedKeys: [String] { lesson.steps.flatMap { prefixed($0.optionalHeadings, $0) } }

  private func prefixed(_ keys: [String], _ step: Step) -> [String] {
    step.id.isEmpty ? keys : keys.map { "\(step.id) \($0)" }
  }

  private func missingBlocks(in text: LessonText) -> [Finding] {
    neededKeys.filter { text[$0] == nil }.map { key in
      .lesson("missing-heading", at: SourceRange(0, 0), ["key": .text(key)])
    }
  }

  private func strayBlocks(in text: LessonText) -> [Finding] {
    let known = neededKeys + allowedKeys
    let set = Set(known)
    return text.blocks.compactMap { key, block in
      if set.contains(key) || isHint(key) { return nil }
      let guess = DidYouMean.closest(to: key, in: known)
      return .lesson(
        guess == nil ? "stray-heading" : "stray-heading-guess", at: block.range,
        ["key": .text(key), "guess": .text(guess ?? "")])
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// `hint starts 2`, as many as an author likes, without gaps: what stands behind a gap is never shown.
  private func isHint(_ key: String) -> Bool {
    let text = lesson.texts.values.first { $0.blocks[key] != nil }
    return lesson.steps.contains { step in
      var words = key.split(separator: " ").map(String.init)
      if !step.id.isEmpty {
        guard words.first == step.id else { return false }
        words.removeFirst()
      }
      guard words.count == 3, words[0] == "hint", let number = Int(words[2]), number >= 1,
        step.goals.contains(where: { $0.id == words[1] })
      else { return false }
      let before = (step.id.isEmpty ? "" : "\(step.id) ") + "hint \(words[1]) \(number - 1)"
      return number == 1 || text?.blocks[before] != nil
    }
  }

  private func wrongPlaceholders(in text: LessonText) -> [Finding] {
    text.blocks.flatMap { key, block -> [Finding] in
      guard key.hasPrefix("mistake ") || key.contains(" mistake ") else { return [] }
      return Self.placeholders(in: block.markdown).subtracting(Self.placeholders).sorted().map {
        .lesson("unknown-placeholder", at: block.range, ["key": .text($0)])
      }
    }
  }

  /// `{line}` → `line`, `{Line}` → `Line`; a shell's `${line}`, and braces with anything else than
  /// letters in them, are text.
  private static func placeholders(in text: String) -> Set<String> {
    var names: Set<String> = []
    let parts = text.split(separator: "{", omittingEmptySubsequences: false)
    for (before, part) in zip(parts, parts.dropFirst()) where !before.hasSuffix("$") {
      guard let close = part.firstIndex(of: "}") else { continue }
      let name = part[..<close]
      if !name.isEmpty, name.allSatisfy({ $0.isLetter && $0.isASCII }) {
        names.insert(String(name))
      }
    }
    return names
  }

  /// Headings without a text.
  private func emptyBlocks(in text: LessonText) -> [Finding] {
    var found = text.blocks.filter { $0.value.markdown.isEmpty }
      .map { Finding.lesson("empty-heading", at: $0.value.range, ["key": .text($0.key)]) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    if text.title.isEmpty, !text.source.bytes.isEmpty {
      found.append(.lesson("no-title", at: SourceRange(0, 0)))
    }
    return found
  }

  /// Blocks of the source language that a translation lacks and that nothing else asks for.
  private func untranslated(in text: LessonText) -> [Finding] {
    guard let source = lesson.texts[lesson.sourceLanguage], source.language != text.language else {
      return []
    }
    var missing = source.blocks.keys.filter { text.blocks[$0] == nil && !neededKeys.contains($0) }
      .sorted()
    if !source.introduction.isEmpty, text.introduction.isEmpty { missing.append("introduction") }
    return missing.map { key in
      var finding = Finding.lesson(
        "missing-translation", at: SourceRange(0, 0), ["key": .text(key)])
      finding.severity = .warning
      return finding
    }
  }

  // MARK: Translations

  /// Inline code and code blocks must be the same in every language.
  private func foreignCode(in text: LessonText) -> [Finding] {
    guard let source = lesson.texts[lesson.sourceLanguage], source.language != text.language else {
      return []
    }
    var found = text.blocks.compactMap { key, block -> Finding? in
      guard let original = source[key], Self.code(in: original) != Self.code(in: block.markdown)
      else { return nil }
      return .lesson("code-differs", at: block.range, ["key": .text(key)])
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    if !text.introduction.isEmpty,
      Self.code(in: source.introduction) != Self.code(in: text.introduction)
    {
      found.append(.lesson("code-differs", at: SourceRange(0, 0), ["key": "introduction"]))
    }
    return found
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

  // MARK: Texts that no author writes

  /// More levels of quotes and lists than a text can mean.
  private static let deepestMarkdown = 24

  /// Places that a new lesson leaves for its author.
  private func unfinished(in text: LessonText) -> [Finding] {
    var found: [Finding] = []
    var start = 0
    let mark = Array("TODO".utf8)
    while let offset = text.source.bytes.firstOffset(of: mark, from: start) {
      start = offset + mark.count
      // `MASTODON` and code are none.
      let around = [offset - 1, start].map {
        text.source.bytes.indices.contains($0) ? text.source.bytes[$0] : 0x20
      }
      guard around.allSatisfy({ !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) && $0 != 0x60 }) else {
        continue
      }
      found.append(.lesson("todo", at: SourceRange(offset, start)))
    }
    return found
  }

  private func hostile(in text: LessonText) -> [Finding] {
    var found: [Finding] = []
    var offset = 0
    for scalar in text.source.text.unicodeScalars {
      let length = UTF8.width(scalar)
      if Self.isControl(scalar) {
        found.append(.lesson("control-character", at: SourceRange(offset, offset + length)))
      }
      offset += length
      if found.count >= 20 { break }
    }
    if MarkdownDepth.isDeeper(than: Self.deepestMarkdown, text.source.bytes) {
      found.append(.lesson("markdown-too-deep", at: SourceRange(0, 0)))
    }
    return found
  }

  /// What steers a terminal, or makes text read as another.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension Step {
  /// The headings that a step's words cannot do without.
  var neededHeadings: [String] {
    let feedback = goals.map { "goal \($0.id)" } + mistakes.map { "mistake \($0.id)" }
    switch kind {
    case .read, .predict: return ["task"]
    case .choose: return ["task"] + (question?.options.map { "option \($0)" } ?? [])
    case .point: return ["task"] + slips.map { "mistake \($0.id)" }
    case .order, .fill: return ["task"] + feedback
    case .fix: return ["task"] + (id.isEmpty ? ["after"] : []) + feedback
    }
  }

  var optionalHeadings: [String] {
    let options = kind == .predict ? question?.options.map { "option \($0)" } ?? [] : []
    return ["after"] + options + goals.map { "hint \($0.id) 1" }
  }

  private var slips: [Question.Slip] {
    if case .point(_, let slips)? = question?.ask { slips } else { [] }
  }
}
