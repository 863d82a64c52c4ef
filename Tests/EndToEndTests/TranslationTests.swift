import Folders
import TestScratch
import Testing

/// `translations`: what is done, and the way to PO and back.
@Suite struct TranslationTests {
  /// A course in two languages, with one block translated.
  private static func course() throws -> String {
    let folder = Scratch.folder()
    _ = try Program.run(["lesson", "new", "one", "--kind", "read", "--course", folder])
    try Disk.write(
      Array("format: 1\nid: c\nlanguages: [en, hi-en]\nlessons: [one]\n".utf8),
      to: "\(folder)/course.yaml")
    try write("# Layers\n\nHello.\n\n## task\n\nRead `this`.\n\n## after\n\nDone.\n", "en", folder)
    try write("# Layers kya hain\n\nChalo.\n\n## task\n\n`this` padho.\n", "hi-en", folder)
    return folder
  }

  private static func write(_ text: String, _ language: String, _ folder: String) throws {
    try Disk.write(Array(text.utf8), to: "\(folder)/one/text.\(language).md")
  }

  @Test func `missing and stale blocks are told`() throws {
    let folder = try Self.course()
    let before = try Program.run(["translations", "status", folder])
    #expect(before.code == 1)
    #expect(before.output.contains("`hi-en`: 3 blocks done, 1 missing, 0 stale."))
    #expect(try Program.run(["translations", "update", folder]).code == 0)
    try Self.write(
      "# Layers\n\nHello.\n\n## task\n\nRead `this` twice.\n\n## after\n\nDone.\n", "en", folder)
    let after = try Program.run(["translations", "status", folder])
    #expect(after.output.contains("stale: `one` task"))
    #expect(try Program.run(["lesson", "check", folder]).output.contains("has changed since"))
    // Touched again, it is fresh.
    try Self.write(
      "# Layers kya hain\n\nChalo.\n\n## task\n\n`this` do baar padho.\n", "hi-en", folder)
    #expect(try Program.run(["translations", "update", folder]).code == 0)
    #expect(try Program.run(["translations", "status", folder]).output.contains("0 stale"))
  }

  @Test func `what is exported and imported again is the same`() throws {
    let folder = try Self.course()
    let po = try Program.run(["translations", "export", folder, "--to", "hi-en"])
    #expect(po.output.contains("msgctxt \"one/task\""))
    let before = try Disk.read("\(folder)/one/text.hi-en.md", limit: 1 << 20)
    let result = try Program.run(
      ["translations", "import", "-", folder, "--to", "hi-en"], input: po.output)
    #expect(result.code == 0, "\(result.errors)")
    #expect(try Disk.read("\(folder)/one/text.hi-en.md", limit: 1 << 20) == before)
    let new = po.output.split(separator: "msgid \"Done.\"\nmsgstr \"\"").joined(
      separator: "msgid \"Done.\"\nmsgstr \"Ho gaya \\\"sab\\\".\"")
    _ = try Program.run(["translations", "import", "-", folder, "--to", "hi-en"], input: new)
    let text = String(
      decoding: try Disk.read("\(folder)/one/text.hi-en.md", limit: 1 << 20), as: UTF8.self)
    #expect(text.hasSuffix("## after\n\nHo gaya \"sab\".\n"))
  }

  @Test func `another language is refused`() throws {
    let result = try Program.run(["translations", "export", try Self.course(), "--to", "fr"])
    #expect(result.code == 2)
  }
}
