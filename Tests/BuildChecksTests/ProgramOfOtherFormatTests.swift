import BuildChecks
import Testing

@Suite struct ProgramOfOtherFormatTests {
  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 GOARCH=arm64 go build -o /app .
    FROM scratch
    COPY --from=build /app /app
    CMD ["▶/app◀"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ProgramOfOtherFormat.self, in: text)
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
    expectFindings(of: ProgramOfOtherFormat.self, in: text)
  }
}
