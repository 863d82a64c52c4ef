import Findings
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

  @Test(arguments: [
    ("2 RUN x", "FROM a\r\nRUN x\r\nCMD c\r\n"), ("3-", "FROM a\r\nRUN b\r\n"),
    ("1+ RUN x \\\n y", "FROM a\r\nRUN x \\\r\n y\r\nRUN b\r\nCMD c\r\n"),
    ("USER u\r", "FROM a\r\nRUN b\r\nCMD c\r\nUSER u\r\n"),
    ("FROM d\nCMD e", "FROM d\r\nCMD e\r\n"),
  ])
  func `a draft with CRLF keeps it`(input: String, expected: String) {
    #expect(apply(input, to: "FROM a\r\nRUN b\r\nCMD c") == expected)
  }

  @Test(arguments: [" 2 RUN x", "\t2 RUN x"])
  func `a line number may stand behind a blank`(input: String) {
    #expect(apply(input) == "FROM a\nRUN x\nCMD c\n")
  }

  @Test func `a number beyond all files is a line that is not there`() {
    guard case .problem(let message) = Answer(draft: draft).apply("99999999999999999999 RUN x")
    else { return #expect(Bool(false), "it was taken") }
    #expect(message.key == "shell.answer.no-such-line")
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
