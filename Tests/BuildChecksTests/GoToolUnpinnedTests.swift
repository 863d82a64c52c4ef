import BuildChecks
import Testing

@Suite struct GoToolUnpinnedTests {
  @Test(arguments: [
    """
    FROM golang:1.27
    ▶RUN go install example.com/a@latest◀

    """,
    """
    FROM golang:1.27
    ▶RUN go run example.com/a◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: GoToolUnpinned.self, in: text)
  }

  @Test(arguments: [
    """
    FROM golang:1.27
    RUN go install example.com/a@v1.2.3

    """,
    """
    FROM golang:1.27
    RUN go install ./cmd/app && go run main.go

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: GoToolUnpinned.self, in: text)
  }
}
