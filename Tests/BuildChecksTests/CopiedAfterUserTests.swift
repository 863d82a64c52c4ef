import BuildChecks
import Testing

@Suite struct CopiedAfterUserTests {
  @Test(arguments: [
    """
    FROM debian:13
    USER 1000
    ▶COPY a /a◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: CopiedAfterUser.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    COPY a /a
    USER 1000

    """,
    """
    FROM debian:13
    USER 1000
    COPY --chown=1000 a /a

    """,
    """
    FROM debian:13
    USER root
    COPY a /a

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: CopiedAfterUser.self, in: text)
  }
}
