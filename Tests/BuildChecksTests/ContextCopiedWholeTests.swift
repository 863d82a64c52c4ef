import BuildChecks
import Testing

@Suite struct ContextCopiedWholeTests {
  @Test(arguments: [
    """
    FROM debian:13 AS b
    FROM debian:13
    COPY ▶.◀ /app

    """,
    """
    FROM gcr.io/distroless/nodejs24-debian13
    COPY ▶.◀ /a
    CMD ["/a/x.js"]

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ContextCopiedWhole.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13 AS b
    COPY . /app
    FROM debian:13
    COPY --from=b /app/x /x

    """,
    """
    FROM debian:13
    COPY . /app

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ContextCopiedWhole.self, in: text)
  }
}
