import BuildChecks
import Testing

@Suite struct WorkdirRelativeTests {
  @Test(arguments: [
    """
    FROM debian:13
    WORKDIR ▶app◀

    """,
    """
    FROM scratch AS a
    WORKDIR /app
    FROM a
    WORKDIR ▶sub◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: WorkdirRelative.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    WORKDIR /app

    """,
    """
    FROM debian:13
    ENV X=/srv
    WORKDIR $X/app

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: WorkdirRelative.self, in: text)
  }
}
