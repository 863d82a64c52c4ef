package import Findings
package import Folders
import Synchronization

/// Finds the words for messages, in one language, with English where words are missing.
///
/// The first part of a key names the file: `shell.hint.none` stands in `shell.po`. Files are read
/// when one of their keys is first asked for.
package final class Localiser: Sendable {
  package let language: Language
  private let locales: Folder
  private let catalogues = Mutex<[String: POCatalogue]>([:])
  /// The entries that were asked for, and keys that have none: a report uses the same few over and over.
  private let found = Mutex<[String: POFile.Entry?]>([:])

  package init(_ language: Language, locales: Folder) {
    self.language = language
    self.locales = locales
  }

  /// The same words in another language.
  package func speaking(_ language: Language) -> Localiser {
    Localiser(language, locales: locales)
  }

  /// The words of a message with its placeholders filled.
  package func text(for message: Message) -> String {
    guard let words = words(for: message) else { return message.key }
    return fill(words, with: message.values)
  }

  package func text(_ key: String, _ values: [String: Message.Value] = [:]) -> String {
    text(for: Message(key, values))
  }

  /// Whether there are words for a key at all.
  package func has(_ key: String) -> Bool { entry(key) != nil }

  /// A size as the language writes it, with three digits that matter: `1.14 GB`, `154MB`.
  package func size(_ bytes: Int) -> String {
    let units = ["B", "kB", "MB", "GB", "TB"]
    var unit = 0
    var scale = 1
    while unit < units.count - 1, bytes / scale >= 1000 {
      unit += 1
      scale *= 1000
    }
    return Localiser.threeDigits(bytes, scale) + (language.spacesUnits ? " " : "") + units[unit]
  }

  /// The page of a rule in this language, or in English with `isFallback` set.
  package func page(ofRule id: String) -> (text: String, isFallback: Bool)? {
    guard id.utf8.allSatisfy({ $0 == 0x2D || (0x61...0x7A).contains($0) }) else { return nil }
    return file("rules/\(id).md")
  }

  /// A file of the language's folder, or the English one.
  package func file(_ path: String) -> (text: String, isFallback: Bool)? {
    if let bytes = try? locales.read("\(language.code)/\(path)") {
      return (String(decoding: bytes, as: UTF8.self), false)
    }
    return (try? locales.read("en/\(path)")).map { (String(decoding: $0, as: UTF8.self), true) }
  }

  // MARK: Words

  private func words(for message: Message) -> String? {
    guard let entry = entry(message.key) else { return nil }
    let isTranslated = entry.translation.contains { !$0.isEmpty }
    let forms = isTranslated ? entry.translation : entry.source
    guard forms.count > 1, case .number(let number)? = message.values["n"] else {
      return forms.first
    }
    let isOne = number == 1 || number == 0 && language.zeroIsOne && isTranslated
    return isOne ? forms[0] : forms[1]
  }

  private func entry(_ key: String) -> POFile.Entry? {
    if let entry = found.withLock({ $0[key] }) { return entry }
    let domain = String(key.prefix { $0 != "." })
    let entry =
      entry(key, in: "\(language.code)/\(domain).po") ?? entry(key, in: "en/\(domain).po")
    found.withLock { $0[key] = .some(entry) }
    return entry
  }

  private func entry(_ key: String, in file: String) -> POFile.Entry? {
    catalogues.withLock { catalogues in
      var catalogue = catalogues[file] ?? POCatalogue((try? locales.read(file)) ?? [])
      // Taken out, so that it is changed in place.
      catalogues[file] = nil
      defer { catalogues[file] = catalogue }
      return catalogue.entry(key)
    }
  }

  /// Puts values where `{name}` stands; names without a value stay as they are.
  package func fill(_ words: String, with values: [String: Message.Value]) -> String {
    guard words.utf8.contains(0x7B), !values.isEmpty else { return words }
    var result = ""
    let bytes = words.utf8
    var rest = bytes[...]
    while let open = rest.firstIndex(of: 0x7B) {
      result += Substring(rest[..<open])
      rest = rest[open...]
      let name = rest.firstIndex(of: 0x7D).map { rest[rest.index(after: open)..<$0] }
      if let name, let value = values[String(Substring(name))] {
        result += text(of: value)
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + Substring(rest)
  }

  private func text(of value: Message.Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .bytes(let bytes): size(bytes)
    case .message(let message): text(for: message)
    }
  }

  private static func threeDigits(_ bytes: Int, _ scale: Int) -> String {
    let whole = bytes / scale
    let decimals = whole >= 100 || scale == 1 ? 0 : whole >= 10 ? 1 : 2
    let power = [1, 10, 100][decimals]
    let rounded = (bytes * power + scale / 2) / scale
    guard decimals > 0 else { return "\(rounded)" }
    var text = "\(rounded / power)"
    var fraction = "\(rounded % power)"
    while fraction.utf8.count < decimals { fraction = "0" + fraction }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    if !fraction.isEmpty { text += "." + fraction }
    return text
  }
}
