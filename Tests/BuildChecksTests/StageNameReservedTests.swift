import BuildChecks
import Testing

@Suite struct StageNameReservedTests {
  @Test(arguments: [
    """
    FROM a AS ▶scratch◀

    """,
    """
    FROM a AS ▶Context◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: StageNameReserved.self, in: text)
  }

  @Test(arguments: [
    """
    FROM a AS build
    FROM scratch

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: StageNameReserved.self, in: text)
  }
}
