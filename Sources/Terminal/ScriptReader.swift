#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines from a pipe or a file; shows no prompt.
package final class ScriptReader: LineReader {
  package let isInteractive = false
  private var buffer: [UInt8] = []
  private var offset = 0
  private var isAtStart = true
  private var isAtEnd = false
  /// Longest line that is read, in bytes; the rest of a longer one is the next line.
  private static let longestLine = 16 << 20

  package init() {}

  package func readLine(prompt: String) -> LineInput {
    var searched = offset
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) { return take(upTo: end, skipping: 1) }
      searched = buffer.count
      if isAtEnd || buffer.count - offset > ScriptReader.longestLine {
        return offset < buffer.count ? take(upTo: buffer.count, skipping: 0) : .endOfInput
      }
      fill()
    }
  }

  package func remember(_ line: String) {}

  private func take(upTo end: Int, skipping skipped: Int) -> LineInput {
    var line = buffer[offset..<end]
    if line.last == 0x0D { line.removeLast() }
    // Some editors put a byte order mark before the first line.
    if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    isAtStart = false
    let text = String(decoding: line, as: UTF8.self)
    offset = end + skipped
    if offset > 1 << 16 {
      buffer.removeFirst(offset)
      offset = 0
    }
    return .line(text)
  }

  private func fill() {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count > 0 { return buffer += chunk[0..<count] }
      if count < 0, errno == EINTR { continue }
      isAtEnd = true
      return
    }
  }
}
