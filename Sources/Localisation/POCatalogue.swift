import Findings

/// A PO file of which entries are read when they are asked for: a program says few of all its words.
struct POCatalogue: Sendable {
  private let bytes: [UInt8]
  private var entries: [String: POFile.Entry?] = [:]
  /// All of it; for files that break a key over several lines, as some editors of PO files do.
  private var whole: POFile?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func entry(_ key: String) -> POFile.Entry? {
    if let entry = entries[key] { return entry }
    let entry = read(key)
    entries[key] = .some(entry)
    return entry
  }

  private mutating func read(_ key: String) -> POFile.Entry? {
    if let start = bytes.firstOffset(of: Array("msgctxt \"\(key)\"".utf8)) {
      let end = bytes.firstOffset(of: POCatalogue.keyword, from: start + 1) ?? bytes.count
      return POFile(Array(bytes[start..<end])).entries[key]
    }
    guard bytes.firstOffset(of: POCatalogue.brokenKey) != nil else { return nil }
    let file = whole ?? POFile(bytes)
    whole = file
    return file.entries[key]
  }

  private static let keyword = Array("\nmsgctxt ".utf8)
  private static let brokenKey = Array("msgctxt \"\"".utf8)
}
