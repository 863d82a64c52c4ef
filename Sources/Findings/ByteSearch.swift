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

extension UnsafeBufferPointer<UInt8> {
  fileprivate func contains(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first else { return true }
    guard part.count <= count else { return false }
    var offset = 0
    while offset <= count - part.count {
      guard self[offset] == first else {
        offset += 1
        continue
      }
      var length = 1
      while length < part.count, self[offset + length] == part[length] { length += 1 }
      if length == part.count { return true }
      offset += 1
    }
    return false
  }
}
