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
    #expect(again.errors.contains("is there already"))
  }

  @Test func `preview shows what a learner sees, at the learner's width`() throws {
    let result = try Program.run([
      "lesson", "preview", "node-distroless", "--lang", "hi-en", "--width", "40",
      "--content", Program.project,
    ])
    #expect(result.code == 0)
    #expect(result.output.contains("Node app, bina tools ke"))
    // Prose is wrapped; lines of a Dockerfile are what they are.
    let lines: [Substring] = result.output.split(separator: "\n")
    #expect(lines.prefix(7).allSatisfy { $0.count <= 40 })
  }
}
