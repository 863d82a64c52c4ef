import BuildChecks
import Testing

@Suite struct KeyValueWithoutEqualsTests {
  @Test(arguments: [
    """
    FROM scratch
    ▶ENV key value◀

    """,
    """
    FROM scratch
    ▶LABEL key value◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: KeyValueWithoutEquals.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch
    ENV key=value

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: KeyValueWithoutEquals.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      KeyValueWithoutEquals.self,
      in: """
        FROM scratch
        ENV PORT 8080
        LABEL a b c

        """,
      becomes: """
        FROM scratch
        ENV PORT=8080
        LABEL a="b c"

        """)
  }
}
