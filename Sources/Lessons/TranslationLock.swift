package import Findings
import Folders

/// Remembers from which words of the source language each block was translated.
///
/// `translations.lock` holds a line a block: lesson, language, key, and the hashes of the source and of the
/// translation, so that a block is stale when the source has changed and the translation has not.
package struct TranslationLock: Sendable {
  package static let file = "translations.lock"

  private struct Key: Hashable, Comparable {
    var lesson, language, block: String

    static func < (left: Key, right: Key) -> Bool {
      (left.lesson, left.language, left.block) < (right.lesson, right.language, right.block)
    }
  }

  private struct Hashes: Hashable {
    var source, translation: String
  }

  private var entries: [Key: Hashes] = [:]
  /// There is a lock at all; without one nothing is called stale.
  package let exists: Bool

  package init(of course: Course) {
    guard let bytes = try? course.folder.read(TranslationLock.file) else {
      exists = false
      return
    }
    exists = true
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 5 else { continue }
      let key = Key(lesson: fields[0], language: fields[1], block: fields[2])
      entries[key] = Hashes(source: fields[3], translation: fields[4])
    }
  }

  /// How far a language of a lesson is.
  package struct Status: Sendable {
    package var done = 0
    package var missing: [String] = []
    package var stale: [String] = []
  }

  package func status(of lesson: Lesson, in language: String) -> Status {
    var status = Status()
    guard let source = lesson.texts[lesson.sourceLanguage] else { return status }
    let own = lesson.texts[language]?.allBlocks ?? [:]
    for (block, words) in source.allBlocks.sorted(by: { $0.key < $1.key }) {
      guard let translation = own[block] else {
        status.missing.append(block)
        continue
      }
      let key = Key(lesson: lesson.id, language: language, block: block)
      if let hashes = entries[key], hashes.source != TranslationLock.hash(words),
        hashes.translation == TranslationLock.hash(translation)
      {
        status.stale.append(block)
      } else {
        status.done += 1
      }
    }
    return status
  }

  /// Blocks whose source has changed since they were translated.
  package func problems(in lessons: [Lesson]) -> [FileFinding] {
    lessons.flatMap { lesson in
      lesson.texts.values.filter { $0.language != lesson.sourceLanguage }
        .sorted { $0.language < $1.language }
        .flatMap { text in
          status(of: lesson, in: text.language).stale.map { block in
            var finding = Finding.lesson(
              "stale-translation", at: text.blocks[block]?.range ?? SourceRange(0, 0),
              ["key": .text(block)])
            finding.severity = .warning
            return FileFinding(finding, in: text.source)
          }
        }
    }
  }

  /// Takes up the translations as they stand: those that are new or were changed, or all of them.
  package mutating func update(from lessons: [Lesson], all: Bool) {
    var updated: [Key: Hashes] = [:]
    for lesson in lessons {
      guard let source = lesson.texts[lesson.sourceLanguage] else { continue }
      for text in lesson.texts.values where text.language != lesson.sourceLanguage {
        for (block, words) in text.allBlocks {
          guard let original = source.allBlocks[block] else { continue }
          let key = Key(lesson: lesson.id, language: text.language, block: block)
          let now = Hashes(
            source: TranslationLock.hash(original), translation: TranslationLock.hash(words))
          let old = entries[key]
          updated[key] = !all && old?.translation == now.translation ? old : now
        }
      }
    }
    entries = updated
  }

  /// The file's text.
  package var text: String {
    "# Which source block each translation was made from. Written by `learn-distroless translations update`.\n"
      + entries.sorted { $0.key < $1.key }.map { key, hashes in
        [key.lesson, key.language, key.block, hashes.source, hashes.translation]
          .joined(separator: "\t") + "\n"
      }.joined()
  }

  /// FNV-1a of the words, blanks and line ends evened out, so that a new line break makes nothing stale.
  private static func hash(_ text: String) -> String {
    let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    let hash = words.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }
}

extension LessonText {
  /// The blocks with title and introduction, by key.
  package var allBlocks: [String: String] {
    var all = blocks.mapValues(\.markdown)
    all["title"] = title
    if !introduction.isEmpty { all["introduction"] = introduction }
    return all
  }
}
