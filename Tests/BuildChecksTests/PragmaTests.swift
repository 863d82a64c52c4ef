import BuildChecks
import Testing

/// Which comments silence what, and how rules are named.
@Suite struct PragmaTests {
  private static func found(_ text: String, _ selection: RuleSelection = .all) -> Set<String> {
    Set(AllRules.findings(in: inspect(text), selection).map(\.rule))
  }

  @Test(arguments: [
    "# check=skip=LegacyKeyValueFormat\nFROM scratch\nENV A b\n",
    "# check=skip=all\nFROM scratch\nENV A b\n",
    "FROM scratch\n# check=skip=LegacyKeyValueFormat // why\nENV A b\n",
    "FROM scratch\n# learn-distroless ignore=key-value-without-equals, runs-as-root\nENV A b\n",
    "# learn-distroless global ignore=key-value-without-equals\nFROM scratch\nENV A b\n",
    "FROM scratch\n# tally ignore=buildkit/LegacyKeyValueFormat\n\n# a note\nENV A b\n",
  ])
  func `a comment silences the rule that it names`(text: String) {
    #expect(!Self.found(text).contains("key-value-without-equals"))
  }

  @Test(arguments: [
    "FROM scratch\n# check=skip=MaintainerDeprecated\nENV A b\n",
    "FROM scratch\n# check=skip=LegacyKeyValueFormat\nUSER 1\nENV A b\n",
    "FROM scratch\n# check=skip=LegacyKeyValueFormat\n#\nENV A b\n",
    "FROM scratch\n # check=skip=LegacyKeyValueFormat\nENV A b\n",
    "# hadolint stage ignore=DL3002\nFROM scratch\nENV A b\n",
  ])
  func `another comment, or one at another place, silences nothing`(text: String) {
    #expect(Self.found(text).contains("key-value-without-equals"))
  }

  @Test func `a stage's comment counts for its stage`() {
    let text = "# hadolint stage ignore=DL3002\nFROM debian:13\nUSER root\n"
    #expect(!Self.found(text).contains("runs-as-root"))
  }

  @Test func `what the builder refuses cannot be silenced`() {
    let text =
      "# check=skip=all\n# learn-distroless global ignore=syntax-unknown-flag\nFROM --x=1 a\n"
    #expect(AllRules.findings(in: inspect(text)).contains { $0.isOfTheLanguage })
  }

  @Test func `experimental rules are turned on by BuildKit's own directive`() {
    let text = "# check=experimental=InvalidDefinitionDescription\n# note\nARG A=1\nFROM scratch\n"
    #expect(Self.found(text, .standard).contains("description-without-name"))
  }

  @Test(arguments: [
    ("runs-as-root", true), ("hadolint/DL3008", true), ("DL3008", true), ("buildkit/*", true),
    ("SC2086", true), ("JSONArgsRecommended", true), ("DL3047", true), ("tally/x", true),
    ("DL9999", false), ("runs-as-rot", false), ("buildkit/Foo", false),
  ])
  func `names of rules are known, here and at the peers`(name: String, isKnown: Bool) {
    #expect(RuleName(name).isKnown == isKnown)
  }

  @Test func `every peer's rule that a rule covers exists there`() {
    for rule in AllRules.rules {
      for name in rule.alsoKnownAs { #expect(RuleName(name).isKnown, "\(name) of \(rule.id)") }
    }
  }
}
