import CProcess
import TestScratch
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built program on a pseudo-terminal, driven as a person drives it.
final class TerminalSession {
  private let program: PseudoTerminal
  /// Everything that came, as it came.
  private(set) var screen = ""
  /// The same without colours, as a person reads it.
  private(set) var text = ""
  /// Where in `text` the next `expect` begins to look.
  private var seen = 0
  private var isOver = false

  /// How long to wait for an expected text, in seconds; only a hang takes that long.
  private static let patience = 20

  convenience init(
    _ arguments: [String], home: String, environment: [String: String] = [:], columns: Int = 80,
    rows: Int = 40
  ) throws {
    var variables = [
      "HOME": home, "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm", "LANG": "C.UTF-8",
      "LEARN_DISTROLESS_HOME": home,
    ]
    variables.merge(environment) { _, new in new }
    try self.init(
      words: [Program.path, "--course", try Program.oneLesson()] + arguments,
      environment: variables, columns: columns, rows: rows)
  }

  /// What ``Program/oneLesson()`` asks with.
  static let prompt = "node-distroless>"

  /// The shell in the one lesson, with its first prompt shown.
  static func atPrompt(home: String) throws -> TerminalSession {
    let session = try TerminalSession([], home: home)
    try session.expect(prompt)
    return session
  }

  /// Starts any program by its path.
  init(
    words: [String], environment variables: [String: String], columns: Int = 80, rows: Int = 40
  ) throws {
    program = try #require(
      PseudoTerminal(
        words: words, environment: variables.map { "\($0.key)=\($0.value)" }, folder: "/",
        columns: columns, rows: rows), "the program could not be started")
  }

  /// Bytes that a terminal takes without anybody reading.
  private static let largestPiece = 512

  /// Sends keys, by default once the program edits lines; some commands wait for a key without that.
  func send(_ text: String, whileEditing: Bool = true) {
    if whileEditing { waitForEditing() }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      // A long text is read back as it is typed; else both sides would wait for each other.
      if rest.count > Self.largestPiece { readMore() }
      guard program.write(rest.prefix(Self.largestPiece)) else { return }
      rest = rest.dropFirst(Self.largestPiece)
    }
  }

  /// Waits until the program reads single keys; libedit shows the prompt a moment before that, and
  /// a Ctrl-D in between would be swallowed by the terminal.
  private func waitForEditing() {
    var settings = termios()
    let deadline = time(nil) + TerminalSession.patience
    while time(nil) < deadline, tcgetattr(program.terminal, &settings) == 0,
      settings.c_lflag & tcflag_t(ICANON) != 0
    {
      readMore()
    }
  }

  /// Types a line and Enter.
  func type(_ line: String) { send(line + "\r") }

  /// Waits until a text shows up behind what was seen before.
  func expect(_ wanted: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let deadline = time(nil) + TerminalSession.patience
    while true {
      let rest = text.utf8.dropFirst(seen)
      if let range = find(wanted, in: Array(rest)) {
        seen += range.upperBound
        return
      }
      guard time(nil) < deadline, !isOver || readMore() else { break }
      if !readMore() { isOver = true }
    }
    Issue.record(
      "\(wanted.debugDescription) did not show up in:\n\(text)", sourceLocation: sourceLocation)
    throw Missing(text: wanted)
  }

  struct Missing: Error { let text: String }

  private func find(_ text: String, in bytes: [UInt8]) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }

  /// Reads what came within a tenth of a second; false at the end of the output.
  @discardableResult
  private func readMore() -> Bool {
    guard let bytes = program.read(waiting: 100) else { return false }
    guard !bytes.isEmpty else { return true }
    screen += String(decoding: bytes, as: UTF8.self)
    text = TerminalSession.withoutColours(screen)
    return true
  }

  /// Drops the sequences that only colour: escape, bracket, digits and semicolons, `m`.
  private static func withoutColours(_ text: String) -> String {
    var result: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == 0x1B, bytes.first == 0x5B {
        let end = bytes.dropFirst().drop { (0x30...0x3B).contains($0) }
        if end.first == 0x6D {
          bytes = end.dropFirst()
          continue
        }
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  func resize(columns: Int) { cprocess_resize(program.terminal, Int32(columns), 40) }

  func signal(_ number: Int32) { kill(program.process, number) }

  /// Waits for the end of the program and returns its exit code.
  func exitCode() -> Int32 {
    let deadline = time(nil) + TerminalSession.patience
    while readMore(), time(nil) < deadline {}
    return cprocess_wait(program.process)
  }
}
