import BuildChecks
import Folders
import Localisation
import Testing

/// Promises about the project's own words: complete in every language, and the same in what must be the same.
@Suite struct LocalesTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  private static let project = Folder.onDisk("/\(root)")

  private static func entries(_ code: String) throws -> [String: POFile.Entry] {
    var all: [String: POFile.Entry] = [:]
    for file in try project.list("Locales/\(code)") where file.name.hasSuffix(".po") {
      let po = POFile(try project.read("Locales/\(code)/\(file.name)"))
      #expect(po.problems.isEmpty, "\(code)/\(file.name)")
      all.merge(po.entries) { first, _ in first }
    }
    return all
  }

  @Test func `every key has words in both languages, with the same placeholders and code`() throws {
    let english = try Self.entries("en")
    let hinglish = try Self.entries("hi-en")
    #expect(Set(english.keys) == Set(hinglish.keys))
    for (key, entry) in hinglish {
      #expect(entry.source == english[key]?.source, "\(key) was translated from other words")
      #expect(entry.translation.count == entry.source.count, "\(key)")
      for (source, translation) in zip(entry.source, entry.translation) {
        #expect(!translation.isEmpty, "\(key) is not translated")
        #expect(Self.placeholders(source) == Self.placeholders(translation), "\(key)")
      }
    }
  }

  @Test func `every key that the code names has words`() throws {
    let known = Set(try Self.entries("en").keys)
    let domains = Set(known.map { $0.prefix { $0 != "." } })
    for (path, text) in try Self.sources() {
      for key in Self.keys(in: text, domains: domains) {
        let hasWords = known.contains(key) || known.contains { $0.hasPrefix("\(key).") }
        #expect(hasWords, "\(key), used in \(path)")
      }
    }
  }

  @Test func `every rule has words and a page in both languages`() throws {
    let english = try Self.entries("en")
    for id in AllRules.ids {
      for part in ["what", "why", "next"] { #expect(english["rule.\(id).\(part)"] != nil, "\(id)") }
      for code in ["en", "hi-en"] {
        #expect(Self.project.contains("Locales/\(code)/rules/\(id).md"), "\(code): \(id)")
      }
    }
  }

  @Test func `the glossary has the same terms and the same code in both languages`() throws {
    func terms(_ code: String) throws -> [[String]] {
      let page = String(
        decoding: try Self.project.read("Locales/\(code)/glossary.md"), as: UTF8.self)
      return page.split(separator: "\n## ").dropFirst().map { part in
        let term = String(part.prefix { $0 != "\n" })
        let code = part.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { $0.element.split(whereSeparator: \.isWhitespace) }
          .map { $0.joined(separator: " ") }
        return [term] + code.sorted()
      }
    }
    let english = try terms("en")
    #expect(english.count >= 60)
    #expect(english == (try terms("hi-en")))
  }

  @Test func `pages have the same code in both languages`() throws {
    for file in try Self.project.list("Locales/en/rules").map({ "rules/\($0.name)" }) {
      let english = String(decoding: try Self.project.read("Locales/en/\(file)"), as: UTF8.self)
      let hinglish = String(decoding: try Self.project.read("Locales/hi-en/\(file)"), as: UTF8.self)
      #expect(Self.codeBlocks(english) == Self.codeBlocks(hinglish), "\(file)")
    }
  }

  private static func sources() throws -> [(String, String)] {
    var found: [(String, String)] = []
    var open = ["Sources"]
    while let path = open.popLast() {
      for entry in try project.list(path) {
        let inner = "\(path)/\(entry.name)"
        if entry.kind == .directory { open.append(inner) }
        if entry.name.hasSuffix(".swift") {
          found.append((inner, String(decoding: try project.read(inner), as: UTF8.self)))
        }
      }
    }
    return found
  }

  /// String literals that look like keys: `"shell.hint.none"`; those with a value inside are left out.
  private static func keys(in source: String, domains: Set<Substring>) -> [String] {
    source.split(separator: "\"").compactMap { literal in
      let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count >= 2, domains.contains(parts[0]),
        literal.allSatisfy({ $0.isLowercase || $0 == "." || $0 == "-" }),
        !["yaml", "md", "po", "json", "lock", "sh", "sqlite"].contains(parts[parts.count - 1]),
        !parts.contains("")
      else { return nil }
      return String(literal)
    }
  }

  private static func placeholders(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      })
  }

  private static func codeBlocks(_ text: String) -> [Substring] {
    text.split(separator: "```", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
  }
}
