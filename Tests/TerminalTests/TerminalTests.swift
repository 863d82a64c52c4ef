import Terminal
import Testing

private func screen(color: Bool = false, unicode: Bool = true) -> Screen {
  Screen(isTerminal: false, usesColor: color, isUnicode: unicode, width: 80)
}

@Suite struct PainterTests {
  @Test func `shows control characters instead of sending them`() {
    let text = Painter(screen()).paint(StyledLine("a\u{1B}[31m\u{07}\r\u{202E}\u{9B}b\t|"))
    #expect(text == "a^[[31m^G^M<U+202E><U+9B>b    |")
  }

  @Test func `colours only where asked`() {
    let line = StyledLine([Run("no"), Run("✗", .failure)])
    #expect(Painter(screen()).paint(line) == "no✗")
    #expect(Painter(screen(color: true)).paint(line) == "no\u{1B}[31m✗\u{1B}[0m")
  }

  @Test func `finds words for signs that an ASCII terminal lacks`() {
    #expect(Painter(screen(unicode: false)).paint(StyledLine("✓ ✗ → █ · é")) == "[ok] [x] -> # - ?")
  }
}

@Suite struct WrappingTests {
  @Test(arguments: [20, 30, 40, 80, 200])
  func `no line is wider than asked`(width: Int) {
    let text =
      "Ek lambi line `COPY --from=build /app/node_modules ./node_modules` aur 日本語 "
      + String(repeating: "x", count: 90)
    for line in TextWrapping.wrap(InlineText.runs(text), width: width, hanging: 2) {
      #expect(line.width <= width)
    }
  }

  @Test func `keeps every word, in order`() {
    let text = "one two three four five six seven"
    let lines = TextWrapping.wrap([Run(text)], width: 12).map(\.text)
    #expect(lines == ["one two", "three four", "five six", "seven"])
  }

  @Test func `counts columns, not characters`() {
    #expect(DisplayWidth.of("abc") == 3)
    #expect(DisplayWidth.of("日本") == 4)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("✓→█") == 3)
  }
}

@Suite struct MarkdownTests {
  private func render(_ text: String, width: Int = 40) -> [String] {
    MarkdownRenderer(width: width).render(text).map(\.text)
  }

  @Test func `draws paragraphs, lists and code`() {
    #expect(
      render("One\ntwo.\n\n- a\n- b `c`\n\n1. x\n\n```\n  code\n```\n") == [
        "One two.", "", "- a", "- b `c`", "", "1. x", "", "      code",
      ])
  }

  @Test func `shows a link with its address`() {
    #expect(render("[here](https://example.org/x)", width: 80) == ["here (https://example.org/x)"])
    #expect(render("<https://example.org/>", width: 80) == ["https://example.org/"])
  }

  @Test func `turns a table into a list where it does not fit`() {
    let table = "| a | b |\n|---|---|\n| one | two |\n"
    #expect(render(table) == ["a     b  ", "───   ───", "one   two"])
    #expect(render(table, width: 10) == ["a     b  ", "───   ───", "one   two"])
    #expect(
      render("| first | second |\n|---|---|\n| one | two |\n", width: 12) == [
        "first: one", "second: two",
      ])
  }

  @Test func `HTML is text`() { #expect(render("<b>x</b>") == ["<b>x</b>"]) }
}
