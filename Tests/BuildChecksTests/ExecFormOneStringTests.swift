import BuildChecks
import Testing

@Suite struct ExecFormOneStringTests {
  @Test(arguments: [
    """
    FROM debian:13
    CMD ["▶node server.js◀"]

    """,
    """
    FROM scratch
    ENTRYPOINT ["▶/app --port 1◀"]

    """,
    """
    FROM debian:13
    HEALTHCHECK --interval=5s CMD ["▶node healthy.js◀"]
    CMD ["node", "server.js"]

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ExecFormOneString.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    CMD ["node", "server.js"]

    """,
    """
    FROM scratch
    ENTRYPOINT ["/app"]
    CMD ["hello world"]

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ExecFormOneString.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      ExecFormOneString.self,
      in: """
        FROM debian:13
        CMD ["node server.js"]

        """,
      becomes: """
        FROM debian:13
        CMD ["node", "server.js"]

        """)
  }
}
