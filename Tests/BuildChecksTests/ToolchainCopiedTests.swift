import BuildChecks
import Testing

@Suite struct ToolchainCopiedTests {
  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM scratch
    COPY --from=build ▶/◀ /

    """,
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM scratch
    COPY --from=build ▶/usr/local/go◀ /usr/local/go

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ToolchainCopied.self, in: text)
  }

  @Test(arguments: [
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM scratch
    COPY --from=build /out/app /app

    """,
    """
    FROM scratch
    COPY / /

    """,
    """
    FROM scratch
    COPY --from=gcr.io/distroless/base-debian13 / /

    """,
    """
    FROM golang:1.27
    COPY --from=tonistiigi/xx:1.6 / /

    """,
    """
    FROM golang:1.27 AS build
    WORKDIR /src
    COPY . .
    RUN CGO_ENABLED=0 go build -o /out/app .
    FROM scratch AS bin
    COPY --from=build /out /
    FROM debian:13
    COPY --from=bin / /usr/bin/

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ToolchainCopied.self, in: text)
  }
}
