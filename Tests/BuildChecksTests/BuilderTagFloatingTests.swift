import BuildChecks
import Testing

@Suite struct BuilderTagFloatingTests {
  @Test(arguments: [
    """
    FROM ▶golang:1.27◀ AS build
    FROM scratch

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: BuilderTagFloating.self, in: text)
  }

  @Test(arguments: [
    """
    FROM golang:1.27.0 AS build
    FROM scratch

    """,
    """
    FROM debian:13

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: BuilderTagFloating.self, in: text)
  }
}
