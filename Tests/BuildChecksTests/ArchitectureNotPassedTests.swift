import BuildChecks
import Testing

@Suite struct ArchitectureNotPassedTests {
  @Test(arguments: [
    """
    FROM ▶--platform=$BUILDPLATFORM◀ golang:1.27 AS b
    RUN go build -o /a .
    FROM scratch
    COPY --from=b /a /a

    """,
    """
    FROM ▶--platform=$BUILDPLATFORM◀ golang:1.27 AS b
    ARG TARGETARCH
    RUN go build -o /a .
    FROM scratch
    COPY --from=b /a /a

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ArchitectureNotPassed.self, in: text)
  }

  @Test(arguments: [
    """
    FROM --platform=$BUILDPLATFORM golang:1.27 AS b
    ARG TARGETARCH
    RUN GOARCH=$TARGETARCH go build -o /a .
    FROM scratch
    COPY --from=b /a /a

    """,
    """
    FROM --platform=$BUILDPLATFORM node:24 AS b
    RUN npm run build
    FROM scratch
    COPY --from=b /a /a

    """,
    """
    FROM golang:1.27 AS b
    RUN go build -o /a .
    FROM scratch
    COPY --from=b /a /a

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ArchitectureNotPassed.self, in: text)
  }
}
