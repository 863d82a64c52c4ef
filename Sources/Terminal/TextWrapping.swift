/// Breaks styled text into lines that fit a width; breaks at blanks, and inside a word only if it must.
package enum TextWrapping {
  /// Lines of at most `width` columns; all but the first begin with `hanging` blanks.
  package static func wrap(_ runs: [Run], width: Int, hanging: Int = 0) -> [StyledLine] {
    var wrapper = Wrapper(width: max(width, 10), hanging: hanging)
    for run in runs { wrapper.add(run) }
    return wrapper.finish()
  }
}

private struct Wrapper {
  let width: Int
  let hanging: Int
  private var lines: [StyledLine] = []
  private var line: [Run] = []
  private var column = 0
  private var word: [Run] = []
  private var wordWidth = 0
  private var blank: Run?

  init(width: Int, hanging: Int) {
    self.width = width
    self.hanging = hanging
  }

  mutating func add(_ run: Run) {
    // Nearly all texts are ASCII, where bytes, characters and columns are the same.
    if DisplayWidth.isPlain(run.text) { return addPlain(run) }
    for character in run.text {
      if character == "\n" {
        flushWord()
        breakLine()
      } else if character == " " {
        addBlank(run.style)
      } else if character == "\t" {
        // What it would take on the screen depends on where it stands.
        append("  ", width: 2, run.style)
      } else {
        append(String(character), width: DisplayWidth.of(String(character)), run.style)
      }
    }
  }

  private mutating func addPlain(_ run: Run) {
    let text = run.text.utf8
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: 0x20) ?? text.endIndex
      append(wordOf: Substring(text[start..<end]), run.style)
      guard end < text.endIndex else { return }
      addBlank(run.style)
      start = text.index(after: end)
    }
  }

  private mutating func append(wordOf text: Substring, _ style: Style) {
    guard wordWidth + text.utf8.count > width - hanging else {
      return append(String(text), width: text.utf8.count, style)
    }
    for character in text { append(String(character), width: 1, style) }
  }

  private mutating func addBlank(_ style: Style) {
    flushWord()
    if column > 0 { blank = Run(" ", style) }
  }

  private mutating func append(_ text: String, width textWidth: Int, _ style: Style) {
    guard !text.isEmpty else { return }
    if wordWidth + textWidth > width - hanging { flushWord() }
    word.append(Run(text, style))
    wordWidth += textWidth
  }

  private mutating func flushWord() {
    guard !word.isEmpty else { return }
    let needed = wordWidth + (blank == nil ? 0 : 1)
    if column > 0, column + needed > width { breakLine() }
    if let blank, column > 0 {
      add(toLine: blank)
      column += 1
    }
    for run in word { add(toLine: run) }
    column += wordWidth
    word.removeAll(keepingCapacity: true)
    wordWidth = 0
    blank = nil
  }

  private mutating func breakLine() {
    lines.append(StyledLine(line))
    line = hanging > 0 ? [Run(String(repeating: " ", count: hanging))] : []
    column = hanging
    blank = nil
  }

  mutating func finish() -> [StyledLine] {
    flushWord()
    if column > hanging || lines.isEmpty || !line.isEmpty && hanging == 0 {
      lines.append(StyledLine(line))
    }
    return lines
  }

  /// Neighbours of one style become one run.
  private mutating func add(toLine run: Run) {
    if line.last?.style == run.style {
      line[line.count - 1].text += run.text
    } else {
      line.append(run)
    }
  }
}
