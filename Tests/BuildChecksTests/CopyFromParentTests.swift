import BuildChecks
import Testing

@Suite struct CopyFromParentTests {
  @Test(arguments: [
    """
    FROM debian:13 AS a
    FROM a
    ▶COPY --from=a /x /x◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: CopyFromParent.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13 AS a
    FROM a
    COPY --from=a /x /y

    """,
    """
    FROM debian:13 AS a
    FROM scratch
    COPY --from=a /x /x

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: CopyFromParent.self, in: text)
  }
}
