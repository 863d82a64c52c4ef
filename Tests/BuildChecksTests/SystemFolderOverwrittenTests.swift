import BuildChecks
import Testing

@Suite struct SystemFolderOverwrittenTests {
  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM gcr.io/distroless/base-debian13
    COPY --from=build /x ▶/lib◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: SystemFolderOverwritten.self, in: text)
  }

  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM gcr.io/distroless/base-debian13
    COPY --from=build /x /usr/lib

    """,
    """
    FROM alpine:3.24 AS b
    FROM alpine:3.24
    COPY --from=b /x /lib

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: SystemFolderOverwritten.self, in: text)
  }
}
