import BuildChecks
import Testing

@Suite struct UserMissingTests {
  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM gcr.io/distroless/static-debian13
    COPY --from=build /out/app /app
    USER ▶app◀
    CMD ["/app"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: UserMissing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM gcr.io/distroless/static-debian13
    COPY --from=build /out/app /app
    USER nonroot
    CMD ["/app"]

    """,
    """
    FROM me/unknown
    USER app

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: UserMissing.self, in: text)
  }
}
