import Findings
import TestScratch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program on a pseudo-terminal, timed as a person sees it.
final class TimedSession {
  private let program: PseudoTerminal
  private var output = ""
  private var started: Double

  init?(_ words: [String], _ variables: [String]) {
    started = Process.now()
    guard
      let program = PseudoTerminal(
        words: words, environment: variables, folder: ".", columns: 100, rows: 40)
    else { return nil }
    self.program = program
  }

  /// Seconds from the start, or from what was last typed, until a text stands there; `nil` when it never does.
  func time(until text: String) -> Double? {
    while !TextSearch.contains(text, in: output) {
      guard let bytes = program.read(waiting: 5000), !bytes.isEmpty else { return nil }
      output += String(decoding: bytes, as: UTF8.self)
    }
    return Process.now() - started
  }

  func type(_ line: String) {
    output = ""
    started = Process.now()
    _ = program.write((line + "\r").utf8)
  }

  /// The most memory that the process had, in bytes; `nil` where the system does not tell.
  ///
  /// Source: proc(5), `VmHWM`.
  var peakBytes: Int? {
    guard let file = fopen("/proc/\(program.process)/status", "r") else { return nil }
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
      // A step that a lesson does not have is answered with a sentence.
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
