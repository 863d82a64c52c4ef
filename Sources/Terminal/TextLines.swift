/// The lines of a text, whose ends may be `\n` or `\r\n`.
///
/// Swift reads `\r\n` as one character; so lines are looked for by bytes.
package enum TextLines {
  /// The lines without their ends; a text that ends with a line end has no empty line behind it.
  package static func split(_ text: String) -> [String] {
    splitKeepingReturns(text).map(withoutReturn)
  }

  /// The same, with the `\r` of `\r\n` still on the line.
  package static func splitKeepingReturns(_ text: String) -> [String] {
    var lines = pieces(text)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  /// What stands between line ends, also the empty rest behind the last one.
  package static func all(_ text: String) -> [String] { pieces(text).map(withoutReturn) }

  private static func pieces(_ text: String) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  private static func withoutReturn(_ line: String) -> String {
    line.utf8.last == 0x0D ? String(Substring(line.utf8.dropLast())) : line
  }
}
