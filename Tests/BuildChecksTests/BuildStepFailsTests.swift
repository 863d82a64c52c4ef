import BuildChecks
import Testing

@Suite struct BuildStepFailsTests {
  @Test(arguments: [
    """
    FROM alpine:3.24
    ▶RUN apt-get update◀

    """,
    """
    FROM debian:13
    ▶RUN ["curl", "x"]◀
    RUN ["wget", "y"]

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: BuildStepFails.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    RUN apt-get update

    """,
    """
    FROM me/unknown
    RUN apt-get update

    """,
    """
    FROM scratch
    RUN x

    """,
    """
    FROM alpine:3.24 AS unused
    RUN apt-get update
    FROM scratch

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: BuildStepFails.self, in: text)
  }
}
