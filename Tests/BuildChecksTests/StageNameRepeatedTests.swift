import BuildChecks
import Testing

@Suite struct StageNameRepeatedTests {
  @Test(arguments: [
    """
    FROM a AS x
    FROM b AS ▶X◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: StageNameRepeated.self, in: text)
  }

  @Test(arguments: [
    """
    FROM a AS x
    FROM b AS y

    """,
    """
    FROM a
    FROM b

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: StageNameRepeated.self, in: text)
  }
}
