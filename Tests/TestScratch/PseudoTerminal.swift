import CProcess

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program on a pseudo-terminal of its own; it is killed with the last reference to it.
package final class PseudoTerminal {
  package let process: Int32
  /// The other side of the program's terminal.
  package let terminal: Int32

  /// Starts a program by its path; `nil` when that fails.
  package init?(
    words: [String], environment variables: [String], folder: String, columns: Int, rows: Int
  ) {
    var other: Int32 = -1
    process = PseudoTerminal.withCStrings(words) { words in
      PseudoTerminal.withCStrings(variables) { variables in
        cprocess_start_on_terminal(words, variables, folder, Int32(columns), Int32(rows), &other)
      }
    }
    terminal = other
    if process <= 0 { return nil }
  }

  deinit {
    // -1 would be every process there is.
    guard process > 0 else { return }
    kill(process, SIGKILL)
    _ = cprocess_wait(process)
    close(terminal)
  }

  /// Waits for what the program writes, and reads it; `nil` at the end, empty when nothing came in that time.
  package func read(waiting milliseconds: Int) -> [UInt8]? {
    var input = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&input, 1, Int32(milliseconds)) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = systemRead(terminal, &bytes)
    return count > 0 ? Array(bytes[..<count]) : nil
  }

  /// Types bytes; false when nobody takes them any more.
  package func write(_ bytes: some Sequence<UInt8>) -> Bool {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(terminal, $0) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    var pointers = strings.map { UnsafePointer(strdup($0)) } + [nil]
    defer { for pointer in pointers { free(UnsafeMutablePointer(mutating: pointer)) } }
    return pointers.withUnsafeMutableBufferPointer { body(UnsafePointer($0.baseAddress)) }
  }
}

// Outside of `PseudoTerminal`, whose own `read` and `write` would hide the system's.
private func systemRead(_ file: Int32, _ buffer: inout [UInt8]) -> Int {
  read(file, &buffer, buffer.count)
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
