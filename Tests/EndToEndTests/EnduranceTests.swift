import Folders
import TestScratch
import Testing

/// The record stands up to what happens to programs: killed at any moment, two at once, no place to write.
@Suite struct EnduranceTests {
  /// Lines that change the draft again and again, each with a number of its own.
  private func script(_ round: Int) -> String {
    (0..<30).map { "1 FROM node:24 AS r\(round)x\($0)" }.joined(separator: "\n") + "\n"
  }

  private func run(in home: String, _ course: String, _ input: String, prefix: String) -> Int32 {
    Program.shell(
      "LEARN_DISTROLESS_HOME='\(home)' LANG=C.UTF-8 \(prefix) '\(Program.path)' --course '\(course)'"
        + " < '\(input)' > /dev/null 2>&1")
  }

  /// The record as JSON, after the program itself has opened it.
  private func export(_ home: String) throws -> JSONValue {
    let result = try Program.run(["progress", "export"], home: home)
    #expect(result.code == 0, "\(result.errors)")
    return try JSONValue(Array(result.output.utf8))
  }

  @Test func `two hundred kills at random moments leave a whole record`() throws {
    let home = Scratch.folder()
    let course = try Program.oneLesson()
    let input = "\(home)/input"
    for round in 0..<200 {
      try Disk.write(Array(script(round).utf8), to: input)
      let milliseconds = Int.random(in: 1...40)
      _ = run(
        in: home, course, input,
        prefix: "timeout -s KILL 0.0\(milliseconds < 10 ? "0" : "")\(milliseconds)")
    }
    guard case .array(let drafts)? = try export(home)["drafts"] else {
      Issue.record("no drafts")
      return
    }
    #expect(!drafts.isEmpty)
    // Each one is whole: the start, or the start with one of the typed lines in the place of the first.
    for draft in drafts {
      guard case .string(let text)? = draft["text"] else { continue }
      #expect(text.hasPrefix("FROM node:24") && text.hasSuffix("CMD npm start\n"))
    }
    #expect(Disk.resolved("\(home)/record.sqlite3.broken-1") == nil)
  }

  @Test func `two shells write one record at once`() throws {
    let home = Scratch.folder()
    let course = try Program.oneLesson()
    for name in ["a", "b"] {
      try Disk.write(Array(script(name == "a" ? 1 : 2).utf8), to: "\(home)/\(name)")
    }
    let one = { (name: String) -> String in
      "LEARN_DISTROLESS_HOME='\(home)' '\(Program.path)' --course '\(course)' < '\(home)/\(name)'"
        + " > '\(home)/\(name).out' 2>&1"
    }
    // A pipeline runs both at once; `wait` would need signals that a test's thread may hold back.
    _ = Program.shell("(\(one("a"))) | (\(one("b")))")
    guard case .array(let drafts)? = try export(home)["drafts"] else {
      Issue.record("no drafts")
      return
    }
    #expect(drafts.count > 30)
    for name in ["a", "b"] {
      let output = String(
        decoding: try Disk.read("\(home)/\(name).out", limit: 1 << 22), as: UTF8.self)
      #expect(!output.contains("database is locked"))
    }
  }

  @Test(
    .enabled(
      if: Program.shell("m=$(mktemp -d) && mount -t tmpfs tmpfs $m 2>/dev/null && umount $m") == 0,
      "a small file system to fill needs mount"))
  func `a full disk is told, and loses nothing that was saved`() throws {
    let home = Scratch.folder()
    try #require(Program.shell("mount -t tmpfs -o size=300k tmpfs '\(home)'") == 0)
    defer { _ = Program.shell("umount '\(home)'") }
    let arguments = ["--course", try Program.oneLesson()]
    _ = try Program.run(arguments, input: script(1), home: home)
    let before = try export(home)
    _ = Program.shell("dd if=/dev/zero of='\(home)/filler' bs=1k 2>/dev/null")
    let full = try Program.run(arguments, input: script(2) + ":where\n", home: home)
    #expect(full.output.contains("full"), "\(full.output)")
    #expect(full.output.contains("FROM node:24 AS r2x29"))
    #expect(Disk.resolved("\(home)/record.sqlite3.broken-1") == nil)
    _ = Program.shell("rm '\(home)/filler'")
    #expect(try export(home) == before)
  }

  @Test func `a broken record is set aside, never deleted`() throws {
    let home = Scratch.folder()
    try Disk.write(Array("no database at all".utf8), to: "\(home)/record.sqlite3")
    let result = try Program.run(
      ["--course", try Program.oneLesson()], input: ":where\n", home: home)
    #expect(result.output.contains("record.sqlite3.broken-1"))
    #expect(
      try Disk.read("\(home)/record.sqlite3.broken-1", limit: 99)
        == Array("no database at all".utf8))
  }
}
