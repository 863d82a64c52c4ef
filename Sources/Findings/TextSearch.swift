/// Looks for one text in another by bytes; the standard library's search, by characters, takes many times as long.
package enum TextSearch {
  package static func contains(_ part: some StringProtocol, in text: some StringProtocol) -> Bool {
    let found = part.utf8.withContiguousStorageIfAvailable { part in
      text.utf8.withContiguousStorageIfAvailable { contains(part, in: $0) }
    }
    return found.flatMap { $0 } ?? contains(String(part), in: String(text))
  }

  private static func contains(_ part: String, in text: String) -> Bool {
    var (part, text) = (part, text)
    return part.withUTF8 { part in text.withUTF8 { contains(part, in: $0) } }
  }

  private static func contains(
    _ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = part.first else { return true }
    guard part.count <= text.count else { return false }
    for start in 0...(text.count - part.count) where text[start] == first {
      var matched = 1
      while matched < part.count, text[start + matched] == part[matched] { matched += 1 }
      if matched == part.count { return true }
    }
    return false
  }
}
