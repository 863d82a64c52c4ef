import BuildChecks
import Testing

@Suite struct ConsecutiveRunsTests {
  @Test(arguments: [
    """
    FROM debian:13
    RUN a
    ▶RUN b◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ConsecutiveRuns.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    RUN a && b
    RUN c

    """,
    """
    FROM debian:13
    RUN a
    WORKDIR /
    RUN b

    """,
    """
    FROM debian:13 AS build
    RUN a
    RUN b
    FROM scratch

    """,
    """
    FROM debian:13
    RUN --mount=type=cache,target=/x a
    RUN b

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ConsecutiveRuns.self, in: text)
  }
}
