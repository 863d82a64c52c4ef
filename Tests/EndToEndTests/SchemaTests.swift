import Folders
import TestScratch
import Testing

/// Outputs that scripts read keep to the schemas in `Schemas/`.
@Suite struct SchemaTests {
  private func schema(_ name: String) throws -> JSONSchema {
    try JSONSchema(Disk.read("\(Program.project)/Schemas/\(name)-1.json", limit: 1 << 20))
  }

  private func expect(_ arguments: [String], input: String = "", fits name: String) throws {
    let result = try Program.run(arguments, input: input)
    let document = try JSONValue(Array(result.output.utf8))
    #expect(try schema(name).problems(in: document) == [])
  }

  @Test(arguments: [
    "Lessons/recap-and-your-own/alone/start/Dockerfile",
    "Lessons/node-distroless/alone/solution/Dockerfile",
    "Lessons/two-stages/alone/start/Dockerfile",
  ])
  func `check and simulate`(_ file: String) throws {
    let path = "\(Program.project)/\(file)"
    try expect(["check", "--all", "--format", "json", path], fits: "check")
    try expect(["simulate", "--format", "json", path], fits: "simulate")
    try expect(
      ["simulate", "--format", "json", "--changed", "src/x", "--lang", "hi-en", path],
      fits: "simulate")
  }

  @Test func `grade, also of what cannot be read`() throws {
    let folder = Scratch.folder()
    try Disk.write(Array("FROM node:24\n".utf8), to: "\(folder)/a.Dockerfile")
    try Disk.write([0xFF, 0xFE, 0x00], to: "\(folder)/b.Dockerfile")
    try Disk.write(Array("FORM x\n".utf8), to: "\(folder)/c.Dockerfile")
    try expect(["grade", "two-stages/alone", folder, "--format", "json"], fits: "grade")
    let answers = "\(Program.project)/Lessons/two-stages/alone/answers"
    try expect(["grade", "two-stages/alone", answers, "--format", "json"], fits: "grade")
  }

  @Test func `lesson check with and without problems`() throws {
    let course = "\(Program.project)/Lessons"
    try expect(["lesson", "check", course, "--format", "json"], fits: "lesson-problems")
    let broken = try Program.oneLesson()
    try Disk.write(
      Array("# T\n\n## taks\n\nx\n".utf8), to: "\(broken)/node-distroless/text.en.md")
    try expect(["lesson", "check", broken, "--format", "json"], fits: "lesson-problems")
  }

  @Test func `a record goes out and comes back without a loss`() throws {
    let home = Scratch.folder()
    _ = try Program.run(
      ["--course", try Program.oneLesson()], input: "1 FROM node:24 AS build\n:hint\n:skip\n",
      home: home)
    let exported = try Program.run(["progress", "export"], home: home)
    let document = try JSONValue(Array(exported.output.utf8))
    #expect(try schema("progress").problems(in: document) == [])
    #expect(exported.output.contains("FROM node:24 AS build"))
    let other = Scratch.folder()
    let read = try Program.run(["progress", "import", "-"], input: exported.output, home: other)
    #expect(read.code == 0)
    #expect(try Program.run(["progress", "export"], home: other).output == exported.output)
    // A record that holds something is not lost by a slip.
    let again = try Program.run(["progress", "import", "-"], input: exported.output, home: other)
    #expect(again.code == 2)
  }

  @Test func `the validator finds what does not fit`() throws {
    let check = try schema("check")
    let document = try JSONValue(Array(#"{"schema":"x","files":[{"path":1,"more":2}]}"#.utf8))
    #expect(check.problems(in: document).count >= 6)
  }
}
