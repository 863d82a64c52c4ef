import BuildModel

extension String {
  /// The text of the first element of a name, without what is around it.
  func element(_ name: String) -> String? {
    guard let open = range(of: "<\(name)>"),
      let close = range(of: "</\(name)>", from: open.upperBound)
    else { return nil }
    return String(self[open.upperBound..<close.lowerBound]).trimmingBlanks
  }

  /// The value of `name.set("…")`.
  func settingValue(of name: String) -> String? {
    guard let found = range(of: "\(name).set(") else { return nil }
    let parts = self[found.upperBound...].split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
    return parts.count > 1 ? String(parts[1]) : nil
  }

  /// Without what stands between `<!--` and `-->`.
  var removingComments: String {
    var text = self
    while let open = text.range(of: "<!--"),
      let close = text.range(of: "-->", from: open.upperBound)
    {
      text.removeSubrange(open.lowerBound..<close.upperBound)
    }
    return text
  }

  func removing(element name: String) -> String {
    var text = self
    while let open = text.range(of: "<\(name)>"),
      let close = text.range(of: "</\(name)>", from: open.upperBound)
    {
      text.removeSubrange(open.lowerBound..<close.upperBound)
    }
    return text
  }

  /// The first quoted text behind a word on one line.
  func quoted(after word: String) -> String? {
    for line in split(whereSeparator: \.isNewline) {
      let line = String(line)
      guard let found = line.range(of: word),
        line[..<found.lowerBound].allSatisfy(\.isWhitespace)
      else { continue }
      let parts = line[found.upperBound...].split(
        omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
      if parts.count >= 3 { return String(parts[1]) }
    }
    return nil
  }

  func replacing(_ text: String, with other: String) -> String {
    guard let found = range(of: text) else { return self }
    return String(self[..<found.lowerBound]) + other
      + String(self[found.upperBound...]).replacing(text, with: other)
  }
}

extension Node {
  var isFile: Bool { if case .file = self { true } else { false } }
}

extension StringProtocol {
  /// Where a text first stands.
  func range(of text: String, from start: Index? = nil) -> Range<Index>? {
    var index = start ?? startIndex
    let wanted = Array(text.utf8)
    let bytes = utf8
    while index < endIndex {
      if bytes[index] == wanted.first, bytes[index...].starts(with: wanted) {
        return index..<bytes.index(index, offsetBy: wanted.count)
      }
      index = bytes.index(after: index)
    }
    return nil
  }
}
