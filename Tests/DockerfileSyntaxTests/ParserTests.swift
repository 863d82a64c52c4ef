import DockerfileSyntax
import Findings
import Testing

private func parse(_ text: String) -> Dockerfile { Dockerfile(parsing: SourceText(text)) }

private func rules(_ text: String) -> [String] { parse(text).problems.map(\.rule) }

@Suite struct ParserTests {
  @Test(arguments: Keyword.allCases.filter { $0 != .unknown })
  func `a keyword's name is read as that keyword`(keyword: Keyword) {
    #expect(parse(keyword.name + " a").instructions.first?.keyword == keyword)
  }

  @Test func `joins continued lines, and passes over comments and blanks between them`() throws {
    let file = parse("FROM a\nRUN one \\\n# comment\n\n  && two\n")
    let run = try #require(file.instructions.last)
    #expect(run.arguments.text == "one   && two")
    #expect(run.hasEmptyContinuation)
    #expect(file.problems.isEmpty)
  }

  @Test func `two escape characters end a line`() {
    #expect(parse("FROM a\nRUN echo \\\\\nUSER b\n").instructions.count == 3)
  }

  @Test func `a backtick directive changes the escape character`() throws {
    let file = parse("# escape=`\nFROM a\nRUN one `\n two\\\nUSER b\n")
    #expect(file.instructions.map(\.keyword) == [.from, .run, .user])
    #expect(file.escape == 0x60)
  }

  @Test func `a directive counts only at the top`() {
    #expect(parse("\n# escape=`\nFROM a\n").directives.isEmpty)
    #expect(parse("#syntax = x/y # z\nFROM a\n").directives.map(\.value) == ["x/y # z"])
  }

  @Test(arguments: [
    ("CMD [\"a\", \"b\\n\"]", Instruction.Form.exec, ["a", "b\n"]), ("CMD []", .exec, []),
    ("CMD ['a']", .string, ["['a']"]), ("CMD [\"a\",]", .string, ["[\"a\",]"]),
    ("CMD [\"a\"] # no", .string, ["[\"a\"] # no"]),
    ("CMD [\"\\u0041\\ud83d\\ude00\"]", .exec, ["A😀"]), ("CMD node x", .string, ["node x"]),
    ("COPY a  b c", .words, ["a", "b", "c"]), ("COPY [\"a b\", \"c\"]", .exec, ["a b", "c"]),
    ("ENV a=1 b=\"x y\"", .pairs, ["a", "1", "b", "\"x y\""]),
    ("ENV a b c", .oldPair, ["a", "b c"]),
    ("WORKDIR /a b", .string, ["/a b"]), ("ARG a b=\"1 2\"", .words, ["a", "b=\"1 2\""]),
    ("HEALTHCHECK CMD [\"a\"]", .exec, ["CMD", "a"]), ("HEALTHCHECK NONE", .string, ["NONE"]),
  ])
  func `reads arguments by the keyword's shape`(
    line: String, form: Instruction.Form, words: [String]
  ) throws {
    let instruction = try #require(parse("FROM x\n\(line)\n").instructions.last)
    #expect(instruction.form == form)
    #expect(instruction.words.map(\.text) == words)
  }

  @Test func `knows text that looks like JSON and is none`() {
    let file = parse("FROM a\nCMD ['x']\nENTRYPOINT [\"x\"]\nRUN echo [\n")
    #expect(file.instructions.map(\.looksLikeJSON) == [false, true, false, false])
  }

  @Test func `reads flags with quotes and escapes`() throws {
    let file = parse(
      "FROM --platform=linux/amd64 a AS b\nCOPY --from=b --chown='x y' --link -- a c\n")
    let copy = try #require(file.instructions.last)
    #expect(copy.flags.map(\.text) == ["--from=b", "--chown=x y", "--link"])
    #expect(copy.flag("from")?.value?.text == "b")
    #expect(copy.words.map(\.text) == ["a", "c"])
  }

  @Test func `reads heredocs of all quotings, several in a line`() throws {
    let file = parse("FROM a\nCOPY <<one <<-'two' /x/\n$a\none\n\t\tb\n\ttwo\nUSER c\n")
    let copy = file.instructions[1]
    #expect(copy.heredocs.map { String(decoding: $0.content, as: UTF8.self) } == ["$a\n", "b\n"])
    #expect(copy.heredocs.map(\.expands) == [true, false])
    #expect(file.instructions.count == 3)
  }

  @Test func `an unbalanced quote hides a heredoc, as in BuildKit`() {
    #expect(parse("FROM a\nRUN it's <<EOF\nx\nEOF\n").instructions.count == 4)
    #expect(parse("FROM a\nRUN echo $((1<<2))\nUSER b\n").instructions.count == 3)
  }

  @Test func `ranges point into the file across continuations and wide characters`() throws {
    let text = "FROM a\n# नमस्ते\nCOPY --from=b \\\n  é/x \\\n  /target\n"
    let file = parse(text)
    let copy = try #require(file.instructions.last)
    let bytes = Array(text.utf8)
    for (word, expected) in zip(copy.words, ["é/x", "/target"]) {
      #expect(
        String(decoding: bytes[word.range.lowerBound..<word.range.upperBound], as: UTF8.self)
          == expected)
      #expect(copy.range.contains(word.range))
    }
  }

  @Test(arguments: [
    ("", ["syntax-empty-file"]), ("# x\n", ["syntax-no-instructions"]),
    ("ARG a\n", ["syntax-no-stage"]), ("RUN a\nFROM b\n", ["syntax-before-from"]),
    ("FORM a\nFROM b\n", ["syntax-unknown-instruction-guess"]),
    ("FROM a\nKUBECTL b\n", ["syntax-unknown-instruction"]),
    ("FROM a b\n", ["syntax-from-arguments"]),
    ("FROM a AS 1x\n", ["syntax-stage-name"]), ("FROM a\nCOPY b\n", ["syntax-needs-target"]),
    ("FROM a\nCOPY --form=b c d\n", ["syntax-unknown-flag-guess"]),
    ("FROM a\nCOPY --from=b --from=c d e\n", ["syntax-duplicate-flag"]),
    ("FROM a\nCOPY --from b c\n", ["syntax-flag-without-value"]),
    ("FROM a\nCOPY --link=x b c\n", ["syntax-not-boolean"]),
    ("FROM a\nENV b\n", ["syntax-pair-without-value"]),
    ("FROM a\nENV b=1 c\n", ["syntax-pair-without-equals"]),
    ("FROM a\nCMD [1]\n", ["syntax-json-not-strings"]),
    ("FROM a\nSHELL sh\n", ["syntax-shell-not-json"]),
    ("FROM a\nONBUILD ONBUILD RUN b\n", ["syntax-onbuild-onbuild"]),
    ("FROM a\nRUN <<X\nb\n", ["syntax-unterminated-heredoc"]),
    ("# escape=x\nFROM a\n", ["syntax-bad-escape"]),
    ("FROM a\nHEALTHCHECK CMDX a\n", ["syntax-healthcheck-type"]),
    ("FROM a\nWORKDIR\n", ["syntax-needs-argument"]),
  ])
  func `reports what BuildKit refuses, in BuildKit's words too`(text: String, expected: [String]) {
    #expect(rules(text) == expected)
    #expect(parse(text).problems.allSatisfy { !($0.buildKitText ?? "").isEmpty })
  }

  @Test func `reports every problem and goes on at the next instruction`() {
    #expect(
      rules("FROM a b\nCOPY x\nKUBECTL y\nUSER z\n")
        == ["syntax-from-arguments", "syntax-needs-target", "syntax-unknown-instruction"])
  }
}

/// Promises that hold for every input there is.
@Suite struct LosslessTests {
  static let samples: [String] = [
    "", "\n", "\u{FEFF}FROM a\r\nRUN b \\\r\n c\r\n", "FROM a\nRUN <<A <<B\nx\nA\ny\nB\nUSER c",
    "# escape=`\nFROM a\nRUN b `\n`\n\nCOPY [\"x\", \"y\"] # z\n", "\\\n", "FROM a \\", "[[[[[[[[",
    "ONBUILD ONBUILD RUN x", "ENV \"a", "RUN \"<<E\nE\n", "FROM\u{A0}x\nRUN\u{3000}y\n",
    "HEALTHCHECK",
    "FROM a\nCOPY <<E /x\n\u{1B}[31m\0\nE", "COPY --from=\"", "--", "ARG a=${b:-${c:-d}}\n",
  ]

  @Test(arguments: samples)
  func `prints back byte for byte, and so does every prefix`(text: String) {
    let bytes = Array(text.utf8)
    for length in 0...bytes.count {
      let prefix = Array(bytes[0..<length])
      #expect(Dockerfile(parsing: SourceText(path: "x", bytes: prefix)).printed == prefix)
    }
  }

  @Test func `reads random bytes without harm`() {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("FROM RUN COPY\n\r\\`\"'<<EOF[]{}$#=-, \t\u{A0}é".utf8) + [0, 0xFF, 0xC2]
    for _ in 0..<300 {
      let bytes = (0..<200).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let file = Dockerfile(parsing: SourceText(path: "x", bytes: bytes))
      #expect(file.printed == bytes)
      for instruction in file.instructions {
        for word in instruction.words {
          #expect(word.range.lowerBound >= 0 && word.range.upperBound <= bytes.count)
        }
      }
    }
  }

  @Test func `deep and long inputs end`() {
    let deep = "FROM a\nCMD " + String(repeating: "[", count: 50_000)
    #expect(parse(deep).instructions.count == 2)
    let long = "FROM a\n" + String(repeating: "RUN x \\\n y\n", count: 20_000)
    #expect(parse(long).instructions.count == 20_001)
  }
}
