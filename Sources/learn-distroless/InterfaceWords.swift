import Folders
import Lessons
import Localisation

/// How many of the program's own words are not translated yet, a language.
struct InterfaceWords {
  private let locales: Folder

  init(_ locales: Folder) { self.locales = locales }

  var untranslated: [(code: String, count: Int)] {
    let codes = ((try? locales.list()) ?? []).filter { $0.kind == .directory && $0.name != "en" }
    return codes.map { folder in
      let files = ((try? locales.list("en")) ?? []).filter { $0.name.hasSuffix(".po") }
      return (folder.name, files.reduce(0) { $0 + open($1.name, in: folder.name) })
    }
  }

  private func open(_ file: String, in code: String) -> Int {
    let keys = POFile((try? locales.read("en/\(file)")) ?? []).entries.keys
    let own = POFile((try? locales.read("\(code)/\(file)")) ?? []).entries
    return keys.filter { own[$0]?.translation.contains { !$0.isEmpty } != true }.count
  }
}

extension CoursePO {
  /// The Markdown file of a lesson with the words of a PO file; `nil` where it has none of the lesson's.
  func translated(_ lesson: Lesson, by po: POFile) -> String? {
    let usable = Set(usable(po, lesson))
    return markdown(of: lesson) { key in
      usable.contains(key) ? po.entries[key]?.translation.first : nil
    }
  }

  /// The entries that are finished, and made from the words as they stand today.
  func usable(_ po: POFile, _ lesson: Lesson) -> [String] {
    let source = lesson.texts[lesson.sourceLanguage]?.allBlocks ?? [:]
    return source.compactMap { block, words in
      let key = "\(lesson.id)/\(block)"
      guard let entry = po.entries[key], !entry.isFuzzy, entry.source.first == words,
        entry.translation.first?.isEmpty == false
      else { return nil }
      return key
    }
  }
}
