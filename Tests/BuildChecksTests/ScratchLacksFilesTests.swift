import BuildChecks
import Testing

@Suite struct ScratchLacksFilesTests {
  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    ▶FROM scratch◀
    COPY --from=build /out/app /app
    CMD ["/app"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ScratchLacksFiles.self, in: text)
  }

  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM gcr.io/distroless/static-debian13
    COPY --from=build /out/app /app
    CMD ["/app"]

    """,
    """
    FROM scratch

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ScratchLacksFiles.self, in: text)
  }
}
