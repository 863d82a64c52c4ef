/// The entries of a gettext PO file.
///
/// `msgctxt` is the key, `msgid` the English words, `msgstr` the words of the file's language; an
/// empty `msgstr` is not translated yet. Source: GNU gettext manual, "The Format of PO Files".
package struct POFile: Sendable {
  package struct Entry: Hashable, Sendable {
    package var key: String
    /// Singular, and plural where there is one.
    package var source: [String]
    package var translation: [String]
    package var line: Int
    /// Marked as not finished by a translator or a tool.
    package var isFuzzy = false
  }

  /// A line that is no PO.
  package struct Problem: Error, Hashable, Sendable {
    package var line: Int
    package var text: String
  }

  package private(set) var entries: [String: Entry] = [:]
  package private(set) var problems: [Problem] = []

  fileprivate enum Field { case key, source, sourcePlural, translation(Int) }

  package init(_ bytes: [UInt8]) {
    var entry = Entry(key: "", source: [], translation: [], line: 0)
    var field: Field?
    var isFuzzy = false
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard let first = line.first, first != 0x23 else {
        if line.starts(with: [0x23, 0x2C]) {
          isFuzzy = String(decoding: line, as: UTF8.self).contains("fuzzy")
        }
        continue
      }
      let keyword = line.prefix { $0 != 0x22 && $0 != 0x20 }
      if !keyword.isEmpty {
        guard let next = POFile.field(String(decoding: keyword, as: UTF8.self)) else {
          problems.append(Problem(line: index + 1, text: String(decoding: line, as: UTF8.self)))
          continue
        }
        // `msgctxt` begins an entry; the header has none and is passed over.
        if case .key = next {
          finish(entry)
          entry = Entry(
            key: "", source: [], translation: [], line: index + 1, isFuzzy: isFuzzy)
          isFuzzy = false
        }
        field = next
      }
      guard let field, let text = POFile.unquoted(line) else {
        problems.append(Problem(line: index + 1, text: String(decoding: line, as: UTF8.self)))
        continue
      }
      entry.add(text, isFirst: !keyword.isEmpty, field: field)
    }
    finish(entry)
  }

  private mutating func finish(_ entry: Entry) {
    if !entry.key.isEmpty { entries[entry.key] = entry }
  }

  private static func field(_ keyword: String) -> Field? {
    switch keyword {
    case "msgctxt": .key
    case "msgid": .source
    case "msgid_plural": .sourcePlural
    case "msgstr", "msgstr[0]": .translation(0)
    case "msgstr[1]": .translation(1)
    default: nil
    }
  }

  /// The text between the quotes of a line, escapes resolved; `nil` when there are no quotes.
  private static func unquoted(_ line: ArraySlice<UInt8>) -> String? {
    guard let open = line.firstIndex(of: 0x22), let close = line.lastIndex(of: 0x22), open < close
    else { return nil }
    var result: [UInt8] = []
    var offset = open + 1
    while offset < close {
      var byte = line[offset]
      if byte == 0x5C, offset + 1 < close {
        offset += 1
        byte = line[offset] == 0x6E ? 0x0A : line[offset] == 0x74 ? 0x09 : line[offset]
      }
      result.append(byte)
      offset += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension POFile.Entry {
  fileprivate mutating func add(_ text: String, isFirst: Bool, field: POFile.Field) {
    switch field {
    case .key: key += text
    case .source: POFile.Entry.append(text, at: 0, isFirst: isFirst, to: &source)
    case .sourcePlural: POFile.Entry.append(text, at: 1, isFirst: isFirst, to: &source)
    case .translation(let index):
      POFile.Entry.append(text, at: index, isFirst: isFirst, to: &translation)
    }
  }

  private static func append(
    _ text: String, at index: Int, isFirst: Bool, to texts: inout [String]
  ) {
    while texts.count <= index { texts.append("") }
    texts[index] = isFirst ? text : texts[index] + text
  }
}
