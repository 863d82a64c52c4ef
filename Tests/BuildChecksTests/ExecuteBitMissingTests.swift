import BuildChecks
import Testing

@Suite struct ExecuteBitMissingTests {
  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM scratch
    COPY --from=build --chmod=0644 /out/app /app
    CMD ["▶/app◀"]

    """,
    """
    FROM debian:13 AS build
    RUN mkdir /out
    FROM scratch
    COPY --from=build /out /app
    CMD ["▶/app◀"]

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ExecuteBitMissing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM scratch
    COPY --from=build /out/app /app
    CMD ["/app"]

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ExecuteBitMissing.self, in: text)
  }
}
