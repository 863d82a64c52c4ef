import TestScratch
import Testing

/// Questions that come back, and what a change of language says again.
@Suite struct ReviewTests {
  /// A record with four questions that were due long ago.
  private func due() throws -> String {
    let home = Scratch.folder()
    _ = try Program.run(
      [], input: ":go 1/1\nb\n:go 2/1\nsources\n:next\nfrees\n:go 2/4\nboth-stages\n", home: home)
    var text = try Program.run(["progress", "export"], home: home).output
    for year in 2020...2099 {
      text = text.split(separator: "\"due\" : \"\(year)", omittingEmptySubsequences: false)
        .joined(separator: "\"due\" : \"2020")
    }
    let other = Scratch.folder()
    let read = try Program.run(["progress", "import", "-"], input: text, home: other)
    #expect(read.code == 0, "\(read.errors)")
    return other
  }

  @Test func `a round is asked, answered, said again in Hinglish, and left with :go`() throws {
    let output = try Program.run([], input: ":review\na\n:lang hi-en\n:go\n", home: due()).output
    for text in [
      "4 questions are due", "Question 1 of 4", "It comes back later", "Sawaal 1, total 4",
      "Yeh baad me wapas aayega",
    ] { #expect(output.contains(text), "\(text)") }
    // Where the learner was before the round.
    let behind = output.split(separator: "Yeh baad me wapas aayega").last ?? ""
    #expect(behind.contains("step 4, total 8"))
  }

  @Test func `of two gaps only the wrong one is typed again`() throws {
    let script = ":go 2/7\ntools\n/wrong\n/greeter\n"
    let output = try Program.run([], input: script, home: Scratch.folder()).output
    #expect(output.contains("the gap of line 8"))
    #expect(output.contains("COPY --from=tools /out/greeter /greeter"))
    #expect(output.contains("2 of 2 points"))
  }

  @Test func `a change of language says the hint and the closing words again`() throws {
    let hinted = try Program.run(
      [], input: ":go 2/8\nEXPOSE 80\n:hint\n:lang hi-en\n", home: Scratch.folder()
    ).output
    let switched = hinted.split(separator: "Ab Hinglish me chalega").last ?? ""
    #expect(switched.contains("Hint, is goal ke liye:"))
    let passed = try Program.run(
      [], input: ":go 2/7\ntools\n/greeter\n:lang hi-en\n", home: Scratch.folder()
    ).output
    let after = passed.split(separator: "Ab Hinglish me chalega").last ?? ""
    #expect(after.contains(":next"))
    #expect(after.contains("✓ Container start hota hai."))
  }
}
