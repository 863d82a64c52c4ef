import BuildChecks
import Testing

@Suite struct ShellFormCommandTests {
  @Test(arguments: [
    """
    FROM debian:13
    ▶CMD node server.js◀

    """,
    """
    FROM debian:13
    ▶ENTRYPOINT /app◀

    """,
    """
    FROM debian:13
    ▶HEALTHCHECK CMD curl -f x◀

    """,
    """
    FROM debian:13 AS a
    ▶CMD x◀
    FROM debian:13

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ShellFormCommand.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    CMD ["node", "server.js"]

    """,
    """
    FROM scratch
    CMD /app

    """,
    """
    FROM debian:13
    HEALTHCHECK NONE

    """,
    """
    FROM debian:13
    HEALTHCHECK CMD ["/app"]

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ShellFormCommand.self, in: text)
  }
}
