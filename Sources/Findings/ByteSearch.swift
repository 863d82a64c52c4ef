// The search is the C library's: it looks at many bytes at a time.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Searches for a text in a text, byte by byte.
///
/// They stand in for the standard library's generic `contains`, which builds tables anew for every call;
/// most texts here are shorter than its tables.
extension String {
  package func contains(_ part: String) -> Bool {
    var text = self
    var part = part
    return part.withUTF8 { part in text.withUTF8 { $0.contains(part) } }
  }
}

extension Substring {
  package func contains(_ part: String) -> Bool {
    var text = self
    var part = part
    return part.withUTF8 { part in text.withUTF8 { $0.contains(part) } }
  }
}

extension [UInt8] {
  /// Where a text begins that stands at or behind a place.
  package func firstOffset(of part: [UInt8], from start: Int = 0) -> Int? {
    withUnsafeBufferPointer { bytes in
      part.withUnsafeBufferPointer { part in
        UnsafeBufferPointer(rebasing: bytes[Swift.min(start, bytes.count)...]).firstOffset(of: part)
          .map { start + $0 }
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func contains(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    firstOffset(of: part) != nil
  }

  fileprivate func firstOffset(of part: UnsafeBufferPointer<UInt8>) -> Int? {
    guard part.count <= count else { return nil }
    guard let base = baseAddress, let other = part.baseAddress, part.count > 0 else { return 0 }
    // A blank stands everywhere; what follows it is rarer.
    let anchor = part[0] == 0x20 && part.count > 1 ? 1 : 0
    var start = 0
    let last = count - part.count
    while start <= last {
      guard let found = memchr(base + start + anchor, Int32(part[anchor]), last - start + 1) else {
        return nil
      }
      start = UnsafeRawPointer(found) - UnsafeRawPointer(base) - anchor
      if memcmp(base + start, other, part.count) == 0 { return start }
      start += 1
    }
    return nil
  }
}
