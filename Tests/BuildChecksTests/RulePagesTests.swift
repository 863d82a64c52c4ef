import BuildChecks
import BuildModel
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

  /// Files of the build context, for pages whose mistake shows only beside them.
  private static let contexts: [String: [String: String]] = [
    "data-files-not-copied": [
      "templates/page.html": "", "go.mod": "module app\n\ngo 1.24\n",
      "main.go": "package main\nfunc main() {}\n",
    ],
    "folders-merged": [
      "cmd/main.go": "package main\nfunc main() {}\n", "internal/a.go": "package internal\n",
      "go.mod": "module app\n\ngo 1.24\n",
    ],
    "ignored-file-copied": [
      ".dockerignore": "*.log\n", "debug.log": "", "go.mod": "module app\n\ngo 1.24\n",
      "main.go": "package main\nfunc main() {}\n",
    ],
  ]

  private static func inspection(_ kind: String, of id: String) throws -> Inspection {
    let context = contexts[id].map { BuildContext(.inMemory($0)) } ?? .unknown
    return inspect(
      try example(kind, of: id), context: context,
      trustedRegistries: id == "untrusted-registry" ? ["docker.io", "gcr.io"] : [])
  }

  @Test(arguments: AllRules.ids)
  func `the bad example shows this mistake and no other error`(id: String) throws {
    let findings = AllRules.findings(in: try Self.inspection("bad", of: id), .all)
    #expect(findings.contains { $0.rule == id })
    #expect(
      findings.allSatisfy {
        $0.rule == id || $0.severity != .error || id == BaseArgumentInvalid.id && $0.isOfTheLanguage
      }, "\(findings.map(\.rule))")
  }

  @Test(arguments: AllRules.ids)
  func `nothing is found in the good example`(id: String) throws {
    let inspection = try Self.inspection("good", of: id)
    let isOn = AllRules.rules.first { $0.id == id }?.isOnByDefault ?? true
    let findings =
      AllRules.findings(in: inspection)
      + (isOn ? [] : AllRules.findings(in: inspection, RuleSelection(select: [RuleName(id)])))
    #expect(findings.isEmpty, "\(findings.map(\.rule))")
  }

  @Test func `rules, files and tests have the same names`() throws {
    let files = Set(try project.list("Sources/BuildChecks/Rules").map { $0.name.dropLast(6) })
    let tests = Set(try project.list("Tests/BuildChecksTests").map { $0.name.dropLast(11) })
    let names = AllRules.rules.map { "\($0)" }
    let withoutFile = names.filter { !files.contains($0[...]) }
    let withoutTests = names.filter { !tests.contains($0[...]) }
    #expect(withoutFile.isEmpty)
    #expect(withoutTests.isEmpty)
    for rule in AllRules.rules { #expect(rule.id == Self.kebabCase("\(rule)"), "\(rule)") }
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
