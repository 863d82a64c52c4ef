import BuildChecks
import Testing

@Suite struct RelativeCopyTargetTests {
  @Test(arguments: [
    """
    FROM debian:13
    COPY a ▶b◀

    """,
    """
    FROM debian:13
    COPY a ▶.◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: RelativeCopyTarget.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    COPY a /b

    """,
    """
    FROM debian:13
    WORKDIR /app
    COPY a b

    """,
    """
    FROM debian:13 AS x
    WORKDIR /app
    FROM x
    COPY a b

    """,
    """
    FROM gcr.io/distroless/static-debian13:nonroot
    COPY a b

    """,
    """
    FROM debian:13
    COPY a $X

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: RelativeCopyTarget.self, in: text)
  }
}
