import BuildChecks
import BuildSimulator
import Folders
import Testing

@Suite struct DataFilesNotCopiedTests {
  private static let context = BuildContext(
    .inMemory(["templates/a.html": "", "main.go": "package main\n", "go.mod": "module app\n"]))

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
    expectFindings(of: DataFilesNotCopied.self, in: text, context: Self.context)
  }

  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM scratch
    COPY --from=build /out/app /app
    COPY templates /templates
    CMD ["/app"]

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: DataFilesNotCopied.self, in: text, context: Self.context)
  }
}
