/// Interface words as runs: `code` between backticks, the rest plain.
///
/// The backticks stay, so that code is told from words without colours too.
package enum InlineText {
  package static func runs(_ text: String, style: Style = .plain) -> [Run] {
    guard text.utf8.contains(0x60) else { return text.isEmpty ? [] : [Run(text, style)] }
    var runs: [Run] = []
    let parts = text.utf8.split(separator: 0x60, omittingEmptySubsequences: false)
      .map(Substring.init)
    for (index, part) in parts.enumerated() where !part.isEmpty {
      let isCode = index % 2 == 1 && index < parts.count - 1
      runs.append(isCode ? Run("`\(part)`", .code) : Run(String(part), style))
    }
    return runs
  }
}
