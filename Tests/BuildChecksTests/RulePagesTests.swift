import BuildChecks
import BuildSimulator
import Findings
import Folders
import Testing

/// Every rule's page shows the mistake and its cure, and both are tried.
@Suite struct RulePagesTests {
  private static func example(_ kind: String, of id: String) throws -> String {
    let page = String(decoding: try project.read("Locales/en/rules/\(id).md"), as: UTF8.self)
    let block = page.split(separator: "```dockerfile \(kind)\n", maxSplits: 1).last ?? ""
    return String(block.split(separator: "```", maxSplits: 1)[0])
  }

  @Test(arguments: AllRules.ids)
  func `the bad example shows this mistake and no other error`(id: String) throws {
    let text = try Self.example("bad", of: id)
    let findings = AllRules.findings(in: inspect(text))
    #expect(findings.contains { $0.rule == id })
    #expect(
      findings.allSatisfy { $0.rule == id || $0.severity != .error }, "\(findings.map(\.rule))")
  }

  @Test(arguments: AllRules.ids)
  func `nothing is found in the good example`(id: String) throws {
    let findings = AllRules.findings(in: inspect(try Self.example("good", of: id)))
    #expect(findings.isEmpty, "\(findings.map(\.rule))")
  }

  @Test func `rules, files and tests have the same names`() throws {
    let files = Set(try project.list("Sources/BuildChecks/Rules").map { $0.name.dropLast(6) })
    let tests = Set(try project.list("Tests/BuildChecksTests").map { $0.name.dropLast(11) })
    for rule in AllRules.rules {
      #expect(files.contains("\(rule)".dropLast(0)), "\(rule)")
      #expect(tests.contains("\(rule)".dropLast(0)), "\(rule)")
      #expect(rule.id == Self.kebabCase("\(rule)"), "\(rule)")
    }
    #expect(files.count == AllRules.rules.count)
    #expect(AllRules.ids == AllRules.ids.sorted())
  }

  /// The id that a type's name asks for: `json-look-alike` for `JSONLookAlike`.
  private static func kebabCase(_ name: String) -> String {
    let letters = Array(name)
    var result = ""
    for (index, letter) in letters.enumerated() {
      let startsWord =
        letter.isUppercase && index > 0
        && (letters[index - 1].isLowercase
          || index + 1 < letters.count && letters[index + 1].isLowercase)
      result += (startsWord ? "-" : "") + letter.lowercased()
    }
    return result
  }
}
