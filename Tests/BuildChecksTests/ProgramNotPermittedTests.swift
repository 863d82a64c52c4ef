import BuildChecks
import Testing

@Suite struct ProgramNotPermittedTests {
  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM scratch
    COPY --from=build --chmod=0700 /out/app /app
    USER 1000
    CMD ["▶/app◀"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ProgramNotPermitted.self, in: text)
  }

  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM scratch
    COPY --from=build --chmod=0700 --chown=1000:1000 /out/app /app
    USER 1000
    CMD ["/app"]

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ProgramNotPermitted.self, in: text)
  }
}
