import BuildChecks
import Testing

@Suite struct ShellAsProgramTests {
  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13
    ENTRYPOINT ["▶/bin/sh◀", "-c", "/app"]

    """,
    """
    FROM scratch
    CMD ["▶bash◀", "run.sh"]

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ShellAsProgram.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    ENTRYPOINT ["/bin/sh", "-c", "date"]

    """,
    """
    FROM me/unknown
    ENTRYPOINT ["/bin/sh"]

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ShellAsProgram.self, in: text)
  }
}
