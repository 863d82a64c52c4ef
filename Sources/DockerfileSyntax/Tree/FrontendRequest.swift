package import Findings

/// Which Dockerfile front end a file asks for: `# syntax=docker/dockerfile:1`.
///
/// Looser than other directives: `//syntax=…`, a JSON object with a key `syntax`, and a first line that
/// begins with `#!` count too.
///
/// Source: `parser/directives.go` (`DetectSyntax`).
package struct FrontendRequest: Hashable, Sendable {
  /// The image, up to the first blank.
  package let image: String
  /// The whole value.
  package let commandLine: String
  /// The line that asks, from 1.
  package let line: Int

  /// Finds the request; `nil` when there is none.
  package init?(in source: SourceText) {
    var text = source.text[...]
    if text.unicodeScalars.first == "\u{FEFF}" { text = Substring(text.unicodeScalars.dropFirst()) }
    if text.drop(while: \.isWhitespace).first == "{" {
      guard let value = FrontendRequest.jsonValue(in: String(text)) else { return nil }
      self.init(value, line: 1)
      return
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index == 0, line.hasPrefix("#!") { continue }
      for mark in ["#", "//"] where line.hasPrefix(mark) {
        guard let value = FrontendRequest.value(of: line.dropFirst(mark.count)) else { continue }
        self.init(value, line: index + 1)
        return
      }
      // Anything but another directive ends the search.
      guard line.hasPrefix("#"), line.contains("=") else { return nil }
    }
    return nil
  }

  private init(_ value: String, line: Int) {
    commandLine = value
    image = String(value.prefix { !$0.isWhitespace })
    self.line = line
  }

  /// The value behind `syntax =`, without blanks around it.
  private static func value(of text: Substring) -> String? {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, trimmed(parts[0]).lowercased() == "syntax" else { return nil }
    let value = trimmed(parts[1])
    return value.isEmpty ? nil : String(value)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }

  /// The value of `syntax` in one JSON object that is the whole text.
  private static func jsonValue(in text: String) -> String? {
    JSONForm.string(ofKey: "syntax", inObject: Array(text.utf8))
  }
}
