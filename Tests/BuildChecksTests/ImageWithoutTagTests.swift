import BuildChecks
import Testing

@Suite struct ImageWithoutTagTests {
  @Test(arguments: [
    """
    FROM ▶debian◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ImageWithoutTag.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13

    """,
    """
    FROM scratch

    """,
    """
    ARG B=debian
    FROM $B

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ImageWithoutTag.self, in: text)
  }
}
