import BuildChecks
import Testing

@Suite struct OnbuildInFinalImageTests {
  @Test(arguments: [
    """
    FROM scratch
    ▶ONBUILD◀ COPY a /a

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: OnbuildInFinalImage.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch AS a
    ONBUILD COPY a /a
    FROM a

    """,
    """
    FROM scratch

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: OnbuildInFinalImage.self, in: text)
  }
}
