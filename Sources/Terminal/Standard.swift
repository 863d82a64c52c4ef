#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import CEditLine

/// Writes to standard output and standard error without a buffer of its own.
package enum Standard {
  /// Writes everything, or as much as a closed pipe lets through.
  package static func write(_ text: String, to file: Int32) { write(Array(text.utf8), to: file) }

  package static func write(_ bytes: [UInt8], to file: Int32) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(file, $0) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if count == 0 || errno != EINTR && errno != EAGAIN {
        return
      }
    }
  }

  package static func output(_ text: String) { write(text, to: STDOUT_FILENO) }
  package static func output(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }
  package static func error(_ text: String) { write(text, to: STDERR_FILENO) }

  package static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Waits until a line is typed, or so long; reads and drops what was typed.
  ///
  /// - Returns: Whether something was typed, or the input has ended.
  package static func isLineTyped(within milliseconds: Int) -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    // Ctrl-C ends the waiting too; a resized window does not.
    guard poll(&input, 1, Int32(milliseconds)) > 0 else { return cedit_take_interrupt() }
    var bytes = [UInt8](repeating: 0, count: 4096)
    _ = read(STDIN_FILENO, &bytes, bytes.count)
    return true
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
