import BuildChecks
import Testing

@Suite struct ShellProgramMissingTests {
  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13
    SHELL ["▶/bin/bash◀", "-c"]
    CMD ["/app"]

    """,
    """
    FROM alpine:3.24
    SHELL ["▶/bin/bash◀", "-c"]

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ShellProgramMissing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    SHELL ["/bin/bash", "-c"]

    """,
    """
    FROM scratch
    SHELL ["/bin/bash", "-c"]
    RUN x

    """,
    """
    FROM me/unknown
    SHELL ["/x", "-c"]

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ShellProgramMissing.self, in: text)
  }
}
