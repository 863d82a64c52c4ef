import BuildChecks
import Testing

@Suite struct FlagAfterArgumentsTests {
  @Test(arguments: [
    """
    FROM debian:13 AS b
    FROM scratch
    COPY /a ▶--from=b◀ /c/

    """,
    """
    FROM debian:13 AS b
    FROM scratch
    COPY /a /b ▶--chown=1000◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: FlagAfterArguments.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13 AS b
    FROM scratch
    COPY --from=b /a /b

    """,
    """
    FROM debian:13
    RUN npm ci --omit=dev

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: FlagAfterArguments.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      FlagAfterArguments.self,
      in: """
        FROM debian:13 AS b
        FROM scratch
        COPY /a --from=b /c/

        """,
      becomes: """
        FROM debian:13 AS b
        FROM scratch
        COPY --from=b /a /c/

        """)
  }
}
