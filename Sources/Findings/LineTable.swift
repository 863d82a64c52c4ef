/// A place in a text as people count: line and column from 1, columns in Unicode scalars.
///
/// Scalars, not bytes or grapheme clusters: that is what SARIF calls `unicodeCodePoints`, and
/// what most editors show.
package struct SourcePosition: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Where the lines of a text begin, to turn byte offsets into lines and columns.
package struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// The number of scalars before every 256th byte, so that a place far out in a long line is not
  /// counted from its beginning.
  private let scalarsBefore: [Int32]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var counts: [Int32] = []
    var scalars: Int32 = 0
    for (offset, byte) in bytes.enumerated() {
      if offset & 0xFF == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte == 0x0A { starts.append(offset + 1) }
    }
    lineStarts = starts
    scalarsBefore = counts
  }

  /// The number of scalars that begin before a byte offset.
  private func scalars(before offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    let checkpoint = (offset - 1) >> 8
    return bytes[(checkpoint << 8)..<offset].reduce(Int(scalarsBefore[checkpoint])) {
      $1 & 0xC0 != 0x80 ? $0 + 1 : $0
    }
  }

  /// The number of lines; a newline at the very end does not begin another one.
  package var lineCount: Int {
    lineStarts.count > 1 && lineStarts.last == bytes.count ? lineStarts.count - 1 : lineStarts.count
  }

  /// The line that holds a byte offset, counted from 1.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let column = scalars(before: offset) - scalars(before: lineStarts[line - 1]) + 1
    return SourcePosition(line: line, column: column)
  }

  /// The bytes of a line, counted from 1, without its line end.
  package func range(ofLine line: Int) -> SourceRange {
    guard line >= 1, line <= lineStarts.count else { return SourceRange(bytes.count, bytes.count) }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }

  package func text(ofLine line: Int) -> String {
    let range = range(ofLine: line)
    return String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
  }

  /// A stretch of a line's text, cut to the line and to whole characters of UTF-8.
  package func text(in line: SourceRange, from start: Int, to end: Int) -> String {
    var start = max(line.lowerBound, start)
    var end = min(line.upperBound, end)
    while start > line.lowerBound, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }
}
