import BuildModel
import Findings
import Grading
import Lessons

/// Reads what a learner types to a question.
struct ResponseReader {
  let step: Step

  enum Result {
    case response(Response)
    case problem(Message)
  }

  func read(_ input: String) -> Result {
    guard let question = step.question else { return .problem(Message("shell.read.next")) }
    switch question.ask {
    case .choose, .predict(.starts), .predict(.reason), .predict(.size):
      return options(input, question)
    case .predict(.sizeWithin): return size(input)
    case .point: return line(input)
    }
  }

  /// Letters, ids, or yes and no, one or several.
  private func options(_ input: String, _ question: Question) -> Result {
    let shown = question.shownOptions(seed: step.name)
    // `npm ci` for the option `npm-ci`.
    let whole = ResponseReader.words(input).joined(separator: "-")
    if shown.contains(whole) { return .response(.options([whole])) }
    let words = ResponseReader.words(input).filter { $0 != "option" }
    var picked: Set<String> = []
    for word in words {
      guard let ids = ids(of: word, shown) else {
        if words.count == 1, word.count > 2, ShellCommands.names.contains(word) {
          return .problem(
            Message("shell.answer.command", ["found": .text(word), "guess": .text(word)]))
        }
        let last = ResponseReader.letter(shown.count - 1)
        return .problem(
          Message("shell.answer.option", ["found": .text(word), "last": .text(last)]))
      }
      picked.formUnion(ids)
    }
    if case .predict = question.ask, picked.count != 1 {
      return .problem(Message("shell.answer.one-option"))
    }
    return .response(.options(picked))
  }

  private func ids(of word: String, _ shown: [String]) -> [String]? {
    if shown.contains(word) { return [word] }
    if Set(shown) == ["yes", "no"] {
      if ResponseReader.yes.contains(word) { return ["yes"] }
      if ResponseReader.no.contains(word) { return ["no"] }
    }
    let letters = word.unicodeScalars.map { Int($0.value) - 0x61 }
    guard letters.allSatisfy(shown.indices.contains) else { return nil }
    return letters.map { shown[$0] }
  }

  /// What people say for yes and no, in whatever language they are in.
  private static let yes: Set<String> = ["y", "yes", "haan", "ha", "han", "ji"]
  private static let no: Set<String> = ["n", "no", "nahi", "na"]

  private func size(_ input: String) -> Result {
    let text = input.filter { $0 != " " && $0 != "\n" }
    let hasUnit = text.lowercased().hasSuffix("b")
    guard hasUnit, let size = ByteSize(text), size.bytes >= 1000 else {
      return .problem(Message("shell.answer.size", ["found": .text(input)]))
    }
    return .response(.size(size.bytes))
  }

  private func line(_ input: String) -> Result {
    let count = LineTable(step.start.bytes).lineCount
    let words = ResponseReader.words(input).filter { $0 != "line" }
    guard let line = words.count == 1 ? Int(words[0]) : place(ofLine: input),
      (1...max(1, count)).contains(line)
    else {
      return .problem(
        Message("shell.answer.line", ["found": .text(input), "count": .number(count)]))
    }
    return .response(.line(line))
  }

  /// The number of the only line that says what was typed.
  private func place(ofLine input: String) -> Int? {
    func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    let table = LineTable(step.start.bytes)
    let found = (1...max(1, table.lineCount)).filter {
      words(table.text(ofLine: $0)) == words(input)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The words of an answer, without the signs that people write around letters: `(b)`, `b.`, `a, c`.
  static func words(_ input: String) -> [String] {
    input.lowercased().split { " ,().:;\n\t".contains($0) }.map(String.init)
  }

  /// `a` for the first option.
  static func letter(_ index: Int) -> String {
    String(Unicode.Scalar(UInt8(0x61 + min(max(index, 0), 25))))
  }
}
