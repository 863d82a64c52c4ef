/// Turns byte offsets into lines and columns, quickly where they come in order.
///
/// Walks on from the last place; so use one cursor for each sequence of places that
/// grows.
package struct PositionCursor: Sendable {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var column = 1

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package mutating func position(at wanted: Int) -> SourcePosition {
    let wanted = min(max(wanted, 0), bytes.count)
    if wanted < offset { goBack(to: wanted) }
    while offset < wanted {
      let byte = bytes[offset]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return SourcePosition(line: line, column: column)
  }

  /// Walks back byte by byte; across a line end, the column is counted anew from the start of the line.
  private mutating func goBack(to wanted: Int) {
    let oldLine = line
    while offset > wanted {
      offset -= 1
      if bytes[offset] == 0x0A { line -= 1 } else if bytes[offset] & 0xC0 != 0x80 { column -= 1 }
    }
    guard line != oldLine else { return }
    column = 1
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { column += 1 }
    }
  }
}
