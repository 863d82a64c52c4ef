import DockerfileSyntax
import Findings
import FoundationEssentials
import Reports
import Testing

@Suite struct FixtureTests {
  private static let writes =
    ProcessInfo.processInfo.environment["LEARN_DISTROLESS_WRITE_FIXTURES"] != nil

  @Test func allAreFound() { #expect(Fixture.all.count > 50) }

  @Test(arguments: Fixture.all) func treeAndFindings(_ fixture: Fixture) throws {
    let dockerfile = Dockerfile(parsing: fixture.source)
    let tree = SyntaxTreeText(dockerfile).text
    let findings = findingsText(of: dockerfile)
    if FixtureTests.writes {
      try fixture.write(tree, to: "tree.txt")
      try fixture.write(findings, to: "findings.txt")
    }
    #expect(tree == fixture.expected("tree.txt"))
    #expect(findings == fixture.expected("findings.txt"))
  }

  // MARK: Promises that hold for every input

  @Test(arguments: Fixture.all) func printsBack(_ fixture: Fixture) {
    #expect(Dockerfile(parsing: fixture.source).printed == fixture.source.bytes)
  }

  @Test(arguments: Fixture.all) func everyPrefixParsesAndPrintsBack(_ fixture: Fixture) {
    let bytes = fixture.source.bytes
    // Every end in a short file; in a long one every end of a line, and some between.
    for end in 0...bytes.count where bytes.count < 3_000 || end % 997 == 0 {
      let prefix = SourceText(path: "Dockerfile", bytes: Array(bytes[..<end]))
      let dockerfile = Dockerfile(parsing: prefix)
      #expect(dockerfile.printed == prefix.bytes, "first \(end) bytes")
      checkRanges(of: dockerfile)
    }
  }

  @Test(arguments: Fixture.all) func rangesNestAndLieInside(_ fixture: Fixture) {
    checkRanges(of: Dockerfile(parsing: fixture.source))
  }

  /// A line more at the end changes nothing before it, where nothing is left open.
  @Test(arguments: Fixture.all) func anInstructionMoreChangesNothingBefore(_ fixture: Fixture) {
    let before = Dockerfile(parsing: fixture.source)
    let isClosed =
      fixture.source.bytes.last == 0x0A
      && !before.problems.contains { $0.rule == "syntax-unterminated-heredoc" }
      && before.instructions.last.map { $0.range.upperBound < fixture.source.bytes.count } ?? true
      && !fixture.name.hasPrefix("continuation-a")
    guard isClosed else { return }
    let longer = SourceText(
      path: "Dockerfile", bytes: fixture.source.bytes + Array("USER after\n".utf8))
    let after = Dockerfile(parsing: longer)
    #expect(after.instructions.count == before.instructions.count + 1)
    #expect(after.instructions.dropLast().map(\.range) == before.instructions.map(\.range))
    #expect(after.instructions.last?.words.map(\.text) == ["after"])
  }

  /// Replacing a word by another changes that word, and no other.
  @Test(arguments: Fixture.all) func wordsCanBeReplaced(_ fixture: Fixture) {
    let dockerfile = Dockerfile(parsing: fixture.source)
    for (index, instruction) in dockerfile.instructions.enumerated()
    where instruction.form == .words && instruction.heredocs.isEmpty {
      guard let word = instruction.words.first, word.bytes.allSatisfy({ $0 > 0x2D && $0 < 0x7F }),
        !word.text.hasPrefix("[")
      else { continue }
      let range = word.range.lowerBound..<word.range.upperBound
      guard Array(fixture.source.bytes[range]) == Array(word.bytes) else { continue }
      var bytes = fixture.source.bytes
      bytes.replaceSubrange(range, with: Array("replaced".utf8))
      let edited = Dockerfile(parsing: SourceText(path: "Dockerfile", bytes: bytes))
      guard edited.instructions.count == dockerfile.instructions.count else {
        Issue.record("\(word.text): the number of instructions changed")
        continue
      }
      let words = edited.instructions[index].words.map(\.text)
      #expect(words == ["replaced"] + instruction.words.dropFirst().map(\.text))
    }
  }

  private func checkRanges(of dockerfile: Dockerfile) {
    let whole = SourceRange(0, dockerfile.source.bytes.count)
    var end = 0
    for element in dockerfile.elements {
      #expect(element.range.lowerBound == end)
      end = element.range.upperBound
      guard case .instruction(let instruction, let lines) = element else { continue }
      #expect(lines.contains(instruction.range))
      checkRanges(of: instruction)
    }
    #expect(end == whole.upperBound)
    for problem in dockerfile.problems {
      #expect(whole.contains(problem.range))
      #expect(problem.buildKitText != nil || problem.rule == "syntax-more-problems")
    }
    for trap in dockerfile.traps { #expect(whole.contains(trap.range)) }
  }

  private func checkRanges(of instruction: Instruction) {
    #expect(instruction.range.contains(instruction.headRange))
    #expect(instruction.headRange.contains(instruction.keywordRange))
    for flag in instruction.flags { #expect(instruction.headRange.contains(flag.range)) }
    for word in instruction.words { #expect(instruction.headRange.contains(word.range)) }
    for heredoc in instruction.heredocs {
      #expect(instruction.range.contains(heredoc.bodyRange))
      #expect(instruction.headRange.contains(heredoc.name.range))
    }
    if let trigger = instruction.trigger { checkRanges(of: trigger) }
  }
}
