import BuildChecks
import Testing

@Suite struct OwnerMissingTests {
  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13
    COPY --chown=▶app◀ a /a

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: OwnerMissing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13
    COPY --chown=nonroot a /a

    """,
    """
    FROM gcr.io/distroless/static-debian13
    COPY --chown=1000 a /a

    """,
    """
    FROM debian:13
    RUN useradd app
    COPY --chown=app a /a

    """,
    """
    FROM me/unknown
    COPY --chown=app a /a

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: OwnerMissing.self, in: text)
  }
}
