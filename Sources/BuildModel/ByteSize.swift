/// A size as people write it: `40 kB`, `1.14 GB`, `512 B`; decimal units, as Docker prints them.
package struct ByteSize: Hashable, Sendable {
  package let bytes: Int

  package init?(_ text: String) {
    let unitStart = text.firstIndex { $0.isLetter } ?? text.endIndex
    let number = text[..<unitStart].filter { $0 != " " }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].allSatisfy(\.isNumber), let whole = Int(parts[0])
    else { return nil }
    let factors = ["": 1, "b": 1, "kb": 1_000, "mb": 1_000_000, "gb": 1_000_000_000]
    guard let factor = factors[text[unitStart...].lowercased()] else { return nil }
    let (product, overflows) = whole.multipliedReportingOverflow(by: factor)
    guard !overflows else { return nil }
    var bytes = product
    if parts.count == 2 {
      guard let fraction = Int(parts[1]), fraction >= 0, parts[1].count <= 6 else { return nil }
      bytes += fraction * factor / (0..<parts[1].count).reduce(1) { power, _ in power * 10 }
    }
    self.bytes = bytes
  }
}
