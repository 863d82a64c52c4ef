import Folders
import TestScratch
import Testing

/// The authors' tools, as an author uses them.
@Suite struct AuthoringTests {
  /// The page, followed to the letter: every file is written, every command is run.
  @Test(arguments: ["AUTHORING.md", "AUTHORING.hi-en.md"])
  func `the page for authors leads to a lesson that proves itself`(page: String) throws {
    let folder = Scratch.folder()
    let text = String(
      decoding: try Disk.read("\(Program.project)/Lessons/\(page)", limit: 1 << 20), as: UTF8.self)
    var commands = 0
    for block in Self.blocks(of: text) {
      let words = block.kind.split(separator: " ").map(String.init)
      if let file = words.last, file.hasPrefix("file=") {
        let path = "\(folder)/\(file.dropFirst(5))"
        if let slash = path.lastIndex(of: "/") { try Disk.makeFolder(String(path[..<slash])) }
        try Disk.write(Array((block.text + "\n").utf8), to: path)
      } else if words == ["sh", "run"] || words == ["sh", "fails"] {
        let arguments = block.text.split(separator: " ").dropFirst().map(String.init)
        let result = try Program.run(
          arguments + ["--content", Program.project], folder: folder)
        #expect(
          (result.code == 0) == (words[1] == "run"),
          "\(block.text): \(result.output) \(result.errors)")
        commands += 1
      }
    }
    #expect(commands == 6)
  }

  private static func blocks(of text: String) -> [(kind: String, text: String)] {
    var blocks: [(String, String)] = []
    var fence: Substring?
    var kind = ""
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = fence {
        if line == open {
          blocks.append((kind, lines.joined(separator: "\n")))
          fence = nil
          lines = []
        } else {
          lines.append(line)
        }
      } else if line.hasPrefix("```") {
        fence = line.prefix { $0 == "`" }
        kind = String(line.drop { $0 == "`" })
      }
    }
    return blocks
  }

  /// A course with a step of every kind.
  private static func course() throws -> String {
    let folder = Scratch.folder()
    for kind in ["read", "choose", "predict", "point", "order", "fill", "fix"] {
      let result = try Program.run([
        "lesson", "new", "\(kind)-it", "--kind", kind, "--course", folder,
      ])
      #expect(result.code == 0, "\(result.errors)")
    }
    return folder
  }

  @Test func `every kind can be made, read, and answered`() throws {
    let folder = try Self.course()
    let session = try Program.run(
      ["--course", folder],
      input: """
        :next
        a
        b
        c
        :next
        yes
        :next
        2
        1
        :next
        2 1
        1 2
        :next
        debian:13
        :next
        1 FROM debian:13 AS a
        FROM debian:13
        :lessons
        :quit

        """)
    for words in [
      "Lesson 7 of 7", "✓ 1 read-it", "✓ 2 choose-it", "✓ 3 predict-it", "✓ 4 point-it",
      "✓ 7 fix-it", "Start: yes, the container starts.", "Line 2 is not it.",
    ] { #expect(session.output.contains(words), "\(words)") }
  }

  @Test func `all TODOs are told with their places, in every format`() throws {
    let folder = try Self.course()
    let text = try Program.run(["lesson", "check", "\(folder)/choose-it"])
    #expect(text.code == 1)
    #expect(text.output.contains("choose-it/text.en.md:1:3: error:"))
    let github = try Program.run(["lesson", "check", folder, "--format", "github"])
    #expect(github.output.hasPrefix("::error file="))
    let json = try Program.run(["lesson", "check", folder, "--format", "json"])
    #expect(json.output.contains("learn-distroless/lesson-problems/1"))
    let sarif = try Program.run(["lesson", "check", folder, "--format", "sarif"])
    #expect(sarif.output.contains("\"ruleId\":\"lesson-todo\""))
  }

  @Test func `an id that cannot be a folder, or is taken, is refused`() throws {
    let folder = try Self.course()
    let bad = try Program.run(["lesson", "new", "../x", "--course", folder])
    #expect(bad.code == 2)
    #expect(bad.errors.contains("cannot be an id"))
    let again = try Program.run(["lesson", "new", "fix-it", "--course", folder])
    #expect(again.code == 2)
    #expect(again.errors.contains("already exists"))
  }

  @Test func `preview shows what a learner sees, at the learner's width`() throws {
    let result = try Program.run([
      "lesson", "preview", "node-distroless", "--lang", "hi-en", "--width", "40",
      "--content", Program.project,
    ])
    #expect(result.code == 0)
    #expect(result.output.contains("Node app, bina"))
    // Prose is wrapped; lines of a Dockerfile are what they are.
    let lines: [Substring] = result.output.split(separator: "\n")
    #expect(lines.prefix(7).allSatisfy { $0.count <= 40 })
  }
}

/// Courses of other people, made well or badly.
@Suite struct ForeignCourseTests {
  private static func course(_ changes: [String: String]) throws -> String {
    let folder = Scratch.folder()
    var files = [
      "course.yaml": "format: 1\nid: kurs\nlanguages: [de]\nlessons: [eins]\n",
      "eins/lesson.yaml":
        "format: 1\nid: eins\nkind: fix\ngoals:\n  - id: zwei\n    check: { stages: at least 2 }\n",
      "eins/text.de.md":
        "# Zwei Stufen\n\n## task\n\nMach zwei.\n\n## goal zwei\n\nEs sind zwei.\n\n## after\n\nGut.\n",
      "eins/start/Dockerfile": "FROM scratch\n",
      "eins/solution/Dockerfile": "FROM scratch\nFROM scratch\n",
    ]
    files.merge(changes) { _, new in new }
    for (path, text) in files {
      if let slash = path.lastIndex(of: "/") { try Disk.makeFolder("\(folder)/\(path[..<slash])") }
      try Disk.write(Array(text.utf8), to: "\(folder)/\(path)")
    }
    return folder
  }

  @Test func `a course in one language of its own works everywhere`() throws {
    let folder = try Self.course([:])
    #expect(try Program.run(["lesson", "check", folder]).code == 0)
    #expect(try Program.run(["lesson", "test", folder]).code == 0)
    let shell = try Program.run(["--course", folder], input: "FROM scratch\n:lang de\n:quit\n")
    #expect(shell.output.contains("Mach zwei."))
    #expect(shell.output.contains("1 of 1 points"))
    #expect(!shell.output.contains("not available"))
    let grade = try Program.run([
      "grade", "eins", "\(folder)/eins/solution/Dockerfile", "--course", folder, "--lang", "de",
    ])
    #expect(grade.code == 0, "\(grade.errors)")
  }

  @Test(arguments: [
    ("course.yaml", "format: 2\nid: kurs\nlessons: [eins]\n", "Get a newer version"),
    ("course.yaml", "format: 1\nid: kurs\nlessons: [eins, eins]\n", "appears twice"),
    ("course.yaml", "format: 1\nid: kurs\nlanguages: [../x]\nlessons: [eins]\n", "language code"),
    (
      "eins/lesson.yaml", "format: 1\nid: eins\nkind: fix\ncontext: ../../etc\ngoals: []\n",
      "is missing"
    ),
    (
      "eins/lesson.yaml", "format: 1\nid: eins\nkind: fix\nstart: /etc/passwd\ngoals: []\n",
      "outside"
    ),
    ("eins/lesson.yaml", "format: 1\nid: eins\nneeds: [zwo]\nkind: read\n", "no lesson `zwo`"),
    ("eins/lesson.yaml", "format: 1\nid: eins\nneeds: [eins]\nkind: read\n", "need each other"),
    ("eins/lesson.yaml", "format: 1\nid: eins\nkind: read\ngoals: []\n", "does not read"),
    ("eins/lesson.yaml", "format: 1\nid: ../eins\nkind: read\n", "cannot be an id"),
    (
      "eins/lesson.yaml", "format: 1\nid: eins\nkind: choose\noptions: &a [x, y]\nanswer: *a\n",
      "Anchors"
    ),
    (
      "eins/lesson.yaml", "format: 1\nid: eins\nkind: choose\noptions: [x, y]\nanswer: [z]\n",
      "`z` is not known"
    ),
    ("eins/text.de.md", "# T\n\u{1B}]0;x\u{07}\n\n## task\n\nx\n", "control character"),
    (
      "eins/text.de.md", "# T\n\n## task\n\nMach zwei.\n\n## gaol zwei\n\nx\n\n## after\n\nx\n",
      "Did you mean `goal zwei`?"
    ),
  ])
  func `what is wrong is told with its place, and nothing else happens`(
    file: String, text: String, words: String
  ) throws {
    let folder = try Self.course([file: text])
    let result = try Program.run(["lesson", "check", folder])
    #expect(result.code != 0)
    let flat = result.output.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(flat.contains(words), "\(result.output)")
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func `endless lists and deep Markdown are refused in a moment`() throws {
    let goals = (1...10_000).map { "  - id: g\($0)\n    check: { stages: 1 }\n" }.joined()
    let many = try Self.course([
      "eins/lesson.yaml": "format: 1\nid: eins\nkind: fix\ngoals:\n\(goals)"
    ])
    #expect(try Program.run(["lesson", "check", many]).output.contains("10000 entries"))
    let deep = String(repeating: ">", count: 20_000)
    let bomb = try Self.course([
      "eins/text.de.md": "# T\n\n## task\n\n\(deep) x\n\n## goal zwei\n\nx\n\n## after\n\nx\n"
    ])
    let result = try Program.run(["lesson", "check", bomb])
    #expect(result.output.contains("too deep"))
  }

  @Test func `twenty lessons are proved together`() throws {
    let ids = (1...20).map { "n\($0)" }
    var files = [
      "course.yaml":
        "format: 1\nid: c\nlanguages: [en]\nlessons: [\(ids.joined(separator: ", "))]\n"
    ]
    for id in ids {
      files["\(id)/lesson.yaml"] = try Program.lessonFile("lesson.yaml")
        .split(separator: "id: node-distroless").joined(separator: "id: \(id)")
      files["\(id)/text.en.md"] = try Program.lessonFile("text.en.md")
      files["\(id)/start/Dockerfile"] = try Program.lessonFile("start/Dockerfile")
      files["\(id)/solution/Dockerfile"] = try Program.lessonFile("solution/Dockerfile")
      files["\(id)/app/package.json"] = try Program.lessonFile("app/package.json")
    }
    let result = try Program.run(["lesson", "test", try Self.course(files)])
    for id in ids { #expect(result.output.contains("`\(id)`:")) }
  }
}
