import TeachingShell
import Testing

@Suite struct AnswerTests {
  private let draft = "FROM a\nRUN b\nCMD c\n"

  private func apply(_ input: String, to draft: String? = nil) -> String? {
    if case .draft(let text) = Answer(draft: draft ?? self.draft).apply(input) { return text }
    return nil
  }

  @Test(arguments: [
    ("2 RUN x", "FROM a\nRUN x\nCMD c\n"), ("2+ USER u", "FROM a\nRUN b\nUSER u\nCMD c\n"),
    ("0+ # top", "# top\nFROM a\nRUN b\nCMD c\n"), ("3-", "FROM a\nRUN b\n"),
    ("3 -", "FROM a\nRUN b\n"),
    ("USER nonroot", "FROM a\nRUN b\nCMD c\nUSER nonroot\n"),
    ("user x", "FROM a\nRUN b\nCMD c\nuser x\n"),
    ("FROM d", "FROM a\nRUN b\nCMD c\nFROM d\n"), ("FROM d\nCMD e", "FROM d\nCMD e\n"),
    ("# note", "FROM a\nRUN b\nCMD c\n# note\n"), ("2   RUN  y", "FROM a\n  RUN  y\nCMD c\n"),
    ("RUN x \\\n  y", "FROM a\nRUN b\nCMD c\nRUN x \\\n  y\n"),
  ])
  func `edits lines, appends instructions, takes whole files`(input: String, expected: String) {
    #expect(apply(input) == expected)
  }

  @Test(arguments: ["9 X", "9-", "hlep", "FORM x", "hello world", "0-"])
  func `changes nothing when it does not understand`(input: String) { #expect(apply(input) == nil) }

  @Test func `an empty draft can be filled`() { #expect(apply("FROM a", to: "") == "FROM a\n") }

  @Test(arguments: [
    ("RUN a \\", true), ("RUN a \\\n b", false), ("RUN <<EOF", true), ("RUN <<EOF\nx\nEOF", false),
    ("2 RUN a \\", true), ("RUN a \\\\", false), ("# a \\", false), ("USER x", false), ("", false),
    ("COPY <<A <<B /x\n1\nA\n", true),
  ])
  func `knows when a line goes on`(input: String, expected: Bool) {
    #expect(Answer.isIncomplete(input) == expected)
  }
}

@Suite struct CommandLookupTests {
  private func name(_ word: String) -> String {
    switch ShellCommands.find(word, aliases: ["madad": "help"]) {
    case .command(let command): command.name
    case .ambiguous(let names): names.joined(separator: "|")
    case .unknown(let guess): "?\(guess ?? "")"
    }
  }

  @Test(arguments: [
    ("help", "help"), ("HELP", "help"), ("madad", "help"), ("hi", "hint"),
    ("l", "lang|lessons|layers"),
    ("hnit", "?hint"), ("xyzzy", "?"), ("", "?"),
  ])
  func `takes names, beginnings and aliases, and guesses slips`(word: String, expected: String) {
    #expect(name(word) == expected)
  }
}
