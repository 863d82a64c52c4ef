import Findings
package import Folders
import MarkedYAML

/// A language that the program speaks: one folder of `Locales/`, described by its `language.yaml`.
package struct Language: Hashable, Sendable {
  /// As learners type it: `en`, `hi-en`.
  package let code: String
  /// What it calls itself.
  package let name: String
  /// Other codes for it, in lower case with `-`.
  package let aliases: [String]
  /// Codes that get this language although it is not quite theirs, such as `hi`.
  package let approximates: [String]
  /// What the rest of the world calls it.
  package let bcp47: String
  /// Whether the plural class "one" holds for 0 too, as in Hindi.
  package let zeroIsOne: Bool
  /// Words of the language for commands of the shell, such as `madad` for `help`.
  package let commandAliases: [String: String]
  /// Whether a blank stands between a number and its unit.
  package let spacesUnits: Bool

  /// The languages that a `Locales` folder holds; English first.
  package static func all(in locales: Folder) -> [Language] {
    let folders = ((try? locales.list()) ?? []).filter { $0.kind == .directory }.map(\.name)
    return folders.compactMap { code in
      guard let bytes = try? locales.read("\(code)/language.yaml"),
        let node = try? YAMLReader.read(bytes)
      else { return nil }
      return Language(code: code, node)
    }.sorted { left, right in
      left.code == "en" ? right.code != "en" : right.code != "en" && left.code < right.code
    }
  }

  /// A language that only a course speaks; the program's own words stay English.
  package init(ofCourse code: String) {
    self.init(code: code.lowercased(), YAMLNode(.empty, at: SourceRange(0, 0)))
  }

  private init(code: String, _ node: YAMLNode) {
    self.code = code
    name = node["name"]?.text ?? code
    aliases = node["aliases"]?.texts ?? []
    approximates = node["approximates"]?.texts ?? []
    bcp47 = node["bcp47"]?.text ?? code
    zeroIsOne = node["plural"]?.text == "one for 0 and 1"
    commandAliases = Dictionary(
      (node["commands"]?.fields ?? []).map { ($0.key, $0.value.text ?? "") },
      uniquingKeysWith: { first, _ in first })
    spacesUnits = node["units"]?.text != "no blank"
  }

  /// How a code names a language.
  package enum Match: Hashable, Sendable {
    case exact(Language)
    /// The nearest there is; worth a word to the learner.
    case approximate(Language)
  }

  /// The language that a code means; letter case and `_` do not matter.
  package static func find(_ code: String, in languages: [Language]) -> Match? {
    let wanted = code.lowercased().map { $0 == "_" ? "-" : $0 }
    let code = String(wanted)
    if let exact = languages.first(where: { $0.code == code || $0.aliases.contains(code) }) {
      return .exact(exact)
    }
    return languages.first { $0.approximates.contains(code) }.map { .approximate($0) }
  }

  /// The language that `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` or `LANG` ask for, or the first one.
  package static func preferred(
    environment: [String: String], in languages: [Language]
  ) -> Language? {
    for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      // hi_IN.UTF-8@latin → hi-in → hi; only exact matches count, since nobody asked.
      let code = value.split(separator: ":")[0].prefix { $0 != "." && $0 != "@" }
      if case .exact(let language) = find(String(code), in: languages) { return language }
    }
    return languages.first
  }
}
