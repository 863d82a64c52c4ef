/// A duration as Go writes it, `1m30s`; the flags of `HEALTHCHECK` take it.
///
/// Source: Go's `time.ParseDuration`.
package struct GoDuration: Hashable, Sendable {
  package let nanoseconds: Int

  package init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    var sign = 1
    if let first = rest.first, first == 0x2B || first == 0x2D {
      sign = first == 0x2D ? -1 : 1
      rest = rest.dropFirst()
    }
    if rest.elementsEqual("0".utf8) {
      nanoseconds = 0
      return
    }
    var total = 0.0
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let number = rest.prefix { $0.isDigit || $0 == 0x2E }
      let unit = rest.dropFirst(number.count).prefix { !$0.isDigit && $0 != 0x2E }
      guard let value = GoDuration.number(number), let factor = GoDuration.units[Array(unit)] else {
        return nil
      }
      total += value * factor
      rest = rest.dropFirst(number.count + unit.count)
    }
    guard total < 9.2e18 else { return nil }
    nanoseconds = sign * Int(total)
  }

  private static let units: [[UInt8]: Double] = [
    Array("ns".utf8): 1, Array("us".utf8): 1e3, Array("µs".utf8): 1e3, Array("μs".utf8): 1e3,
    Array("ms".utf8): 1e6, Array("s".utf8): 1e9, Array("m".utf8): 6e10, Array("h".utf8): 3.6e12,
  ]

  private static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
    guard bytes.contains(where: \.isDigit) else { return nil }
    return Double(String(decoding: bytes, as: UTF8.self).padded)
  }
}

extension String {
  /// Go takes `1.` and `.5`; Swift wants digits on both sides.
  fileprivate var padded: String {
    (hasPrefix(".") ? "0" : "") + self + (hasSuffix(".") ? "0" : "")
  }
}
