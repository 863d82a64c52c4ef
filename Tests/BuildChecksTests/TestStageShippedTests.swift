import BuildChecks
import Testing

@Suite struct TestStageShippedTests {
  @Test(arguments: [
    """
    FROM debian:13 AS app
    FROM app AS ▶test◀

    """,
    """
    FROM debian:13 AS app
    FROM app AS ▶app-dev◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: TestStageShipped.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13 AS test
    FROM debian:13 AS app

    """,
    """
    FROM debian:13 AS test

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: TestStageShipped.self, in: text)
  }
}
