import BuildChecks
import Testing

@Suite struct HealthcheckProgramMissingTests {
  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13
    HEALTHCHECK CMD ["▶curl◀", "-f", "x"]
    CMD ["/a"]

    """,
    """
    FROM gcr.io/distroless/nodejs24-debian13
    HEALTHCHECK CMD ["▶node◀", "check.js"]

    """,
    """
    FROM gcr.io/distroless/nodejs24-debian13
    WORKDIR /app
    HEALTHCHECK CMD ["/nodejs/bin/node", "▶check.js◀"]

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: HealthcheckProgramMissing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /out
    RUN touch check.js
    FROM gcr.io/distroless/nodejs24-debian13
    WORKDIR /app
    COPY --from=build /out/check.js ./
    HEALTHCHECK CMD ["/nodejs/bin/node", "check"]

    """,
    """
    FROM gcr.io/distroless/nodejs24-debian13
    HEALTHCHECK CMD ["/nodejs/bin/node", "-e", "check.js"]

    """,
    """
    FROM me/unknown
    HEALTHCHECK CMD ["curl"]

    """,
    """
    FROM debian:13
    HEALTHCHECK NONE

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: HealthcheckProgramMissing.self, in: text)
  }
}
