import BuildChecks
import Testing

@Suite struct StageUnusedTests {
  @Test(arguments: [
    """
    ▶FROM debian:13 AS a◀
    FROM scratch

    """,
    """
    ▶FROM debian:13 AS test◀
    FROM scratch

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: StageUnused.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13 AS a
    FROM scratch
    COPY --from=a /x /x

    """,
    """
    FROM debian:13 AS a
    FROM a

    """,
    """
    FROM debian:13

    """,
    """
    FROM debian:13 AS a
    FROM debian:13 AS b
    RUN --mount=from=a,target=/m x
    FROM scratch
    COPY --from=b /x /x

    """,
    """
    FROM debian:13 AS a-amd64
    FROM debian:13 AS a-arm64
    FROM a-$TARGETARCH

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: StageUnused.self, in: text)
  }
}
