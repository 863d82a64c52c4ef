import BuildChecks
import Testing

@Suite struct DirectiveTooLateTests {
  @Test(arguments: [
    """
    # hello
    ▶# syntax=docker/dockerfile:1◀
    FROM scratch

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: DirectiveTooLate.self, in: text)
  }

  @Test(arguments: [
    """
    # syntax=docker/dockerfile:1
    FROM scratch

    """,
    """
    FROM scratch
    # check=skip=all
    USER root

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: DirectiveTooLate.self, in: text)
  }
}
