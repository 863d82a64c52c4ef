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
    for character in run.text {
      if character == "\n" {
        flushWord()
        breakLine()
      } else if character == " " {
        flushWord()
        if column > 0 { blank = Run(" ", run.style) }
      } else {
        append(character, run.style)
      }
    }
  }

  private mutating func append(_ character: Character, _ style: Style) {
    let characterWidth = DisplayWidth.of(String(character))
    if wordWidth + characterWidth > width - hanging { flushWord() }
    if word.last?.style == style {
      word[word.count - 1].text.append(character)
    } else {
      word.append(Run(String(character), style))
    }
    wordWidth += characterWidth
  }

  private mutating func flushWord() {
    guard !word.isEmpty else { return }
    let needed = wordWidth + (blank == nil ? 0 : 1)
    if column > 0, column + needed > width { breakLine() }
    if let blank, column > 0 {
      line.append(blank)
      column += 1
    }
    line += word
    column += wordWidth
    word = []
    wordWidth = 0
    blank = nil
  }

  private mutating func breakLine() {
    lines.append(StyledLine(Wrapper.joined(line)))
    line = hanging > 0 ? [Run(String(repeating: " ", count: hanging))] : []
    column = hanging
    blank = nil
  }

  mutating func finish() -> [StyledLine] {
    flushWord()
    if column > hanging || lines.isEmpty || !line.isEmpty && hanging == 0 {
      lines.append(StyledLine(Wrapper.joined(line)))
    }
    return lines
  }

  /// Neighbours of one style become one run.
  private static func joined(_ runs: [Run]) -> [Run] {
    runs.reduce(into: []) { joined, run in
      if joined.last?.style == run.style {
        joined[joined.count - 1].text += run.text
      } else {
        joined.append(run)
      }
    }
  }
}
