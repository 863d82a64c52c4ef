/// The value of `--chmod`: octal digits up to 7777, or changes such as `u+x,go-w`.
///
/// Source: `dockerfile2llb/convert_copy.go` (`dispatchCopy`), `mode.Parse`.
package enum FileMode {
  package static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return false }
    if first.isDigit {
      return bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x37 }
        && (Int(text, radix: 8) ?? .max) <= 0o7777
    }
    return text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isChange)
  }

  /// One change: who, then `+`, `-` or `=`, then what; the last two may repeat.
  private static func isChange(_ text: Substring) -> Bool {
    let rest = text.drop { "ugoa".contains($0) }
    guard let sign = rest.first, "+-=".contains(sign) else { return false }
    return rest.allSatisfy { "+-=rwxXstugo".contains($0) }
  }
}
