package import DockerfileSyntax
package import Findings

/// `parse --format json`: the schema `learn-distroless/parse/1`.
package struct SyntaxTreeJSON {
  private let dockerfile: Dockerfile
  private let table: LineTable
  private let message: (Finding) -> String

  /// `message` finds the words for a problem.
  package init(_ dockerfile: Dockerfile, message: @escaping (Finding) -> String) {
    self.dockerfile = dockerfile
    self.message = message
    table = LineTable(dockerfile.source.bytes)
  }

  private struct Tree: Encodable {
    var schema = "learn-distroless/parse/1"
    var path: String
    var directives: [DirectiveItem]
    var instructions: [InstructionItem]
    var problems: [ProblemItem]
  }

  private struct DirectiveItem: Encodable { var name, value: String }
  private struct Position: Encodable { var line, column: Int }

  private struct InstructionItem: Encodable {
    var keyword, form: String
    var start, end: Position
    var flags: [FlagItem]
    var words: [WordItem]
    var heredocs: [HeredocItem]
    var trigger: [InstructionItem]?
  }

  private struct FlagItem: Encodable {
    var name: String
    var value: String?
    var start, end: Position
  }

  private struct WordItem: Encodable {
    var text: String
    var start, end: Position
  }

  private struct HeredocItem: Encodable {
    var name, content: String
    var expands, chomps: Bool
    var fileDescriptor: Int
  }

  private struct ProblemItem: Encodable {
    var rule, message: String
    var buildkit: String?
    var start, end: Position
  }

  package var text: String {
    JSONText.of(
      Tree(
        path: dockerfile.source.path,
        directives: dockerfile.directives.map { DirectiveItem(name: $0.name, value: $0.value) },
        instructions: dockerfile.instructions.map(item), problems: dockerfile.problems.map(problem))
    )
  }

  private func item(_ instruction: Instruction) -> InstructionItem {
    InstructionItem(
      keyword: instruction.keywordText, form: "\(instruction.form)",
      start: start(instruction.range), end: end(instruction.range),
      flags: instruction.flags.map {
        FlagItem(name: $0.name, value: $0.value?.text, start: start($0.range), end: end($0.range))
      },
      words: instruction.words.map {
        WordItem(text: $0.text, start: start($0.range), end: end($0.range))
      },
      heredocs: instruction.heredocs.map {
        HeredocItem(
          name: $0.name.text, content: String(decoding: $0.content, as: UTF8.self),
          expands: $0.expands, chomps: $0.chomps, fileDescriptor: $0.fileDescriptor)
      }, trigger: instruction.trigger.map { [item($0)] })
  }

  private func problem(_ finding: Finding) -> ProblemItem {
    ProblemItem(
      rule: finding.rule, message: message(finding), buildkit: finding.buildKitText,
      start: start(finding.range), end: end(finding.range))
  }

  private func start(_ range: SourceRange) -> Position { position(range.lowerBound) }
  private func end(_ range: SourceRange) -> Position { position(range.upperBound) }

  private func position(_ offset: Int) -> Position {
    let position = table.position(at: offset)
    return Position(line: position.line, column: position.column)
  }
}
