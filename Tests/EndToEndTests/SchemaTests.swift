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

  @Test func `parse, with flags, heredocs, triggers and problems`() throws {
    let text = """
      # escape=\\
      FROM node:24 AS b
      RUN <<E
      echo $X
      E
      COPY --link --from=b a /b
      ONBUILD RUN x
      ENV A 1
      CMD ["x"]
      FOO bar

      """
    try expect(["parse", "--format", "json", "-"], input: text, fits: "parse")
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

  @Test func `an imported draft is the one that the shell goes on with`() throws {
    let (home, other) = (Scratch.folder(), Scratch.folder())
    let course = try Program.oneLesson()
    let go = ":go node-distroless/6\n"
    _ = try Program.run(["--course", course], input: go + "1 FROM first\n", home: home)
    let exported = try Program.run(["progress", "export"], home: home).output
    _ = try Program.run(["--course", course], input: go + "1 FROM second\n", home: other)
    // Drafts alone are something to lose too.
    #expect(try Program.run(["progress", "import", "-"], input: exported, home: other).code == 2)
    let read = try Program.run(
      ["progress", "import", "--replace", "-"], input: exported, home: other)
    #expect(read.code == 0)
    #expect(read.errors.contains("Dockerfile.before-import-1"))
    let shown = try Program.run(["--course", course], input: go + ":show\n", home: other)
    #expect(shown.output.contains("FROM first"))
    #expect(!shown.output.contains("FROM second"))
  }

  @Test(arguments: [
    (#""state" : "started""#, #""state" : "bogus""#, "lessons[0].state"),
    (#""points" : 0"#, #""points" : -5"#, "lessons[0].points"),
    (#""course" : "distroless-basics""#, #""course" : "../../x""#, "../../x"),
  ])
  func `a record that no learner can have is refused`(
    _ from: String, _ to: String, _ told: String
  ) throws {
    let home = Scratch.folder()
    _ = try Program.run(
      ["--course", try Program.oneLesson()], input: ":go node-distroless/6\n1 FROM x\n", home: home)
    let exported = try Program.run(["progress", "export"], home: home).output
    let changed = exported.replacing(from, with: to)
    try #require(changed != exported)
    let read = try Program.run(
      ["progress", "import", "-"], input: changed, home: Scratch.folder())
    #expect(read.code == 2)
    #expect(read.errors.contains(told))
  }

  @Test func `the validator finds what does not fit`() throws {
    let check = try schema("check")
    let document = try JSONValue(Array(#"{"schema":"x","files":[{"path":1,"more":2}]}"#.utf8))
    #expect(check.problems(in: document).count >= 6)
  }
}
