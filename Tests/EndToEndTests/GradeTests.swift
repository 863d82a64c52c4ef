import Folders
import TestScratch
import Testing

/// `grade`: a class of answers, good, bad and hostile.
@Suite struct GradeTests {
  private static func answers() throws -> String {
    let folder = Scratch.folder()
    func write(_ name: String, _ bytes: [UInt8]) throws {
      if let slash = name.lastIndex(of: "/") { try Disk.makeFolder("\(folder)/\(name[..<slash])") }
      try Disk.write(bytes, to: "\(folder)/\(name)")
    }
    try write("asha/Dockerfile", Array(try Program.lessonFile("solution/Dockerfile").utf8))
    try write("ben.Dockerfile", Array(try Program.lessonFile("answers/shell-form.Dockerfile").utf8))
    try write("=cmd.Dockerfile", Array("FORM x\n".utf8))
    try write("empty", [])
    try write("bad", [0xFF, 0xFE])
    try Disk.makeFolder("\(folder)/nobody")
    return folder
  }

  private func grade(_ arguments: [String]) throws -> Program.Result {
    try Program.run(["grade", "node-distroless"] + arguments + ["--content", Program.project])
  }

  @Test func `every answer is a row, whatever is in it`() throws {
    let result = try grade([try Self.answers()])
    #expect(result.code == 1)
    for words in ["✓ asha", "12/12", "✗ ben.Dockerfile", "✗ bad", "✗ nobody", "1 of 6 passed."] {
      #expect(result.output.contains(words), "\(words): \(result.output)")
    }
  }

  @Test func `the order of the words changes nothing`() throws {
    let folder = try Self.answers()
    let names = ["ben.Dockerfile", "bad", "asha/Dockerfile", "empty"].map { "\(folder)/\($0)" }
    for format in ["table", "json", "csv"] {
      let one = try grade(names + ["--format", format])
      let other = try grade(names.reversed() + ["--format", format])
      #expect(one.output == other.output)
    }
  }

  @Test func `JSON has goals and feedback, CSV nothing that a spreadsheet runs`() throws {
    let folder = try Self.answers()
    let json = try grade([folder, "--format", "json"])
    for words in [
      "learn-distroless/grade/1", "\"maximum\" : 12", "\"id\" : \"shell-form\"",
      "\"verdict\" : \"unreadable\"",
    ] { #expect(json.output.contains(words), "\(words)") }
    let csv = try grade([folder, "--format", "csv"])
    #expect(csv.output.contains("'=cmd.Dockerfile,failed,0,12,"))
    #expect(csv.output.hasPrefix("name,verdict,points,maximum,two-stages,"))
  }

  @Test func `feedback comes in the language that was asked for`() throws {
    let result = try grade([
      "\(try Self.answers())/ben.Dockerfile", "--feedback", "--lang", "hi-en",
    ])
    #expect(result.output.contains("shell form me hai"))
  }

  @Test func `unknown lessons and empty folders are refused with advice`() throws {
    let lesson = try Program.run([
      "grade", "node-distrolss", "x", "--content", Program.project,
    ])
    #expect(lesson.code == 2)
    #expect(lesson.errors.contains("Did you mean `node-distroless`?"))
    let empty = try grade([Scratch.folder()])
    #expect(empty.code == 2)
  }
}
