import BuildChecks
import Testing

@Suite struct UserNotNumericTests {
  @Test(arguments: [
    """
    FROM debian:13
    USER ▶app◀

    """,
    """
    FROM debian:13
    USER ▶1000:staff◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: UserNotNumeric.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    USER 65532:65532

    """,
    """
    FROM debian:13
    USER $APP

    """,
    """
    FROM debian:13 AS build
    USER app
    FROM scratch

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: UserNotNumeric.self, in: text)
  }
}
