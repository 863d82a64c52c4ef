import BuildChecks
import Testing

@Suite struct BinaryNotStrippedTests {
  @Test(arguments: [
    """
    FROM golang:1.27
    ▶RUN go build -o /a .◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: BinaryNotStripped.self, in: text)
  }

  @Test(arguments: [
    """
    FROM golang:1.27
    RUN go build -ldflags="-s -w" -o /a .

    """,
    """
    FROM golang:1.27
    RUN go vet ./...

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: BinaryNotStripped.self, in: text)
  }
}
