import CProcess

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program on a pseudo-terminal, timed as a person sees it.
final class TimedSession {
  private let process: pid_t
  private var terminal: Int32 = -1
  private var output: [UInt8] = []
  private var started = 0.0

  init?(_ words: [String], _ variables: [String]) {
    var side: Int32 = -1
    started = Process.now()
    process = TimedSession.withCStrings(words) { words in
      TimedSession.withCStrings(variables) { variables in
        cprocess_start_on_terminal(words, variables, ".", 100, 40, &side)
      }
    }
    terminal = side
    if process <= 0 { return nil }
  }

  deinit {
    // -1 would be every process there is.
    guard process > 0 else { return }
    kill(process, SIGKILL)
    _ = cprocess_wait(process)
    close(terminal)
  }

  /// Seconds from the start, or from what was last typed, until a text stands there; `nil` when it never does.
  func time(until text: String) -> Double? {
    let wanted = Array(text.utf8)
    while !output.containsSequence(wanted) { if !readMore() { return nil } }
    return Process.now() - started
  }

  func type(_ line: String) {
    output = []
    started = Process.now()
    let bytes = Array((line + "\r").utf8)
    _ = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
  }

  /// The most memory that the process had, in bytes; `nil` where the system does not tell.
  ///
  /// Source: proc(5), `VmHWM`.
  var peakBytes: Int? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let words = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self
      )
      .split { $0 == " " || $0 == "\t" }
      if words.first == "VmHWM:", words.count > 1 { return Int(words[1]).map { $0 * 1024 } }
    }
    return nil
  }

  private func readMore() -> Bool {
    var input = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&input, 1, 5000) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(terminal, &chunk, chunk.count)
    if count > 0 { output += chunk[..<count] }
    return count > 0
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    var pointers = strings.map { UnsafePointer(strdup($0)) } + [nil]
    defer { for pointer in pointers { free(UnsafeMutablePointer(mutating: pointer)) } }
    return pointers.withUnsafeMutableBufferPointer { body(UnsafePointer($0.baseAddress)) }
  }
}

/// The first prompt beside bash's, the time of an answered line, and the memory of a whole course.
struct PromptTimes {
  let program: String
  let root: String
  private let home = "/tmp/learn-distroless-benchmark-home"

  /// What is sent with every prompt, for pasting.
  private static let ready = "\u{1B}[?2004h"

  /// The fewest runs of which a middle can be told.
  private static let runs = 31

  private var variables: [String] {
    [
      "HOME=\(home)", "PATH=/usr/local/bin:/usr/bin:/bin", "TERM=xterm", "LC_ALL=C.UTF-8",
      "LEARN_DISTROLESS_HOME=\(home)", "LEARN_DISTROLESS_CONTENT=\(root)", "PS1=ready> ",
    ]
  }

  private func shell(_ arguments: [String] = []) -> TimedSession? {
    TimedSession([program] + arguments, variables)
  }

  /// Milliseconds in the middle of many runs, ours and bash's in turns.
  func firstPrompts() -> (ours: Double, bash: Double)? {
    var (ours, bash): ([Double], [Double]) = ([], [])
    for _ in 0..<PromptTimes.runs {
      guard let own = shell()?.time(until: PromptTimes.ready),
        let other = TimedSession(["/bin/bash", "--norc", "-i"], variables)?.time(until: "ready> ")
      else { return nil }
      ours.append(own)
      bash.append(other)
    }
    return (ours.middle * 1e3, bash.middle * 1e3)
  }

  /// Milliseconds from Enter to the next prompt, in the middle and at worst, while a draft is edited.
  func answers(lesson: String) -> (middle: Double, worst: Double)? {
    guard let session = shell(["--lesson", lesson]), session.time(until: PromptTimes.ready) != nil
    else {
      return nil
    }
    session.type(":go \(lesson)/alone")
    guard session.time(until: PromptTimes.ready) != nil else { return nil }
    var times: [Double] = []
    for number in 1...PromptTimes.runs {
      session.type("1 FROM node:24 AS build\(number)")
      guard let time = session.time(until: PromptTimes.ready) else { return nil }
      times.append(time)
    }
    return (times.middle * 1e3, (times.max() ?? 0) * 1e3)
  }

  /// The most memory of one process that shows every step of every lesson, in bytes.
  func memory(lessons: Int) -> Int? {
    guard let session = shell(), session.time(until: PromptTimes.ready) != nil else { return nil }
    for lesson in 1...lessons {
      for step in 1...12 {
        session.type(":go \(lesson)/\(step)")
        _ = session.time(until: PromptTimes.ready)
      }
    }
    return session.peakBytes
  }
}

extension [Double] {
  fileprivate var middle: Double { sorted()[count / 2] }
}

extension [UInt8] {
  fileprivate func containsSequence(_ wanted: [UInt8]) -> Bool {
    guard count >= wanted.count else { return false }
    return (0...(count - wanted.count)).contains {
      self[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
