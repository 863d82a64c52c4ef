import Findings
import Testing

@Suite struct LineTableTests {
  @Test func `counts lines and columns in characters, not bytes`() {
    let table = LineTable(Array("FROM a\n# नमस्ते x\r\nRUN b".utf8))
    #expect(table.lineCount == 3)
    #expect(table.position(at: 0) == SourcePosition(line: 1, column: 1))
    #expect(table.text(ofLine: 2) == "# नमस्ते x")
    let offsetOfX = Array("FROM a\n# नमस्ते ".utf8).count
    #expect(table.position(at: offsetOfX) == SourcePosition(line: 2, column: 10))
  }

  @Test func `a newline at the end begins no line`() {
    #expect(LineTable(Array("a\nb\n".utf8)).lineCount == 2)
    #expect(LineTable([]).lineCount == 1)
  }
}

@Suite struct DidYouMeanTests {
  @Test(arguments: [
    ("FORM", "FROM"), ("hnt", "hint"), ("RUNN", "RUN"), ("Entrypont", "ENTRYPOINT"),
  ])
  func `finds the word that was meant`(typed: String, meant: String) {
    #expect(DidYouMean.closest(to: typed, in: ["FROM", "hint", "RUN", "ENTRYPOINT"]) == meant)
  }

  @Test func `stays silent when nothing is near`() {
    #expect(DidYouMean.closest(to: "kubernetes", in: ["FROM", "RUN"]) == nil)
    #expect(DidYouMean.closest(to: "ab", in: ["xyz", "cde"]) == nil)
  }
}

@Suite struct EditTests {
  @Test func `applies edits from last to first and keeps everything else`() {
    let bytes = Array("CMD [\"node\", \"x\"] # é".utf8)
    let edits = [Edit(SourceRange(5, 13), ""), Edit(SourceRange(0, 3), "cmd")]
    #expect(String(decoding: edits.applied(to: bytes), as: UTF8.self) == "cmd [\"x\"] # é")
  }

  @Test func `drops an edit that overlaps an earlier one or lies outside`() {
    let edits = [
      Edit(SourceRange(0, 2), "x"), Edit(SourceRange(1, 3), "y"), Edit(SourceRange(9, 10), "z"),
    ]
    #expect(String(decoding: edits.applied(to: Array("abcd".utf8)), as: UTF8.self) == "xcd")
  }
}
