import BuildChecks
import Testing

@Suite struct SeveralSourcesToFileTests {
  @Test(arguments: [
    """
    FROM scratch
    COPY a b ▶/c◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: SeveralSourcesToFile.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch
    COPY a b /c/

    """,
    """
    FROM scratch
    COPY a b .

    """,
    """
    FROM scratch
    COPY a b

    """,
    """
    FROM scratch
    COPY a b $X

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: SeveralSourcesToFile.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      SeveralSourcesToFile.self,
      in: """
        FROM scratch
        COPY a b /c

        """,
      becomes: """
        FROM scratch
        COPY a b /c/

        """)
  }
}
