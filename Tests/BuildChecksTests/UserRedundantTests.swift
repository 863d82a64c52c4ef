import BuildChecks
import Testing

@Suite struct UserRedundantTests {
  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13:nonroot
    USER ▶nonroot◀

    """,
    """
    FROM gcr.io/distroless/static-debian13:nonroot
    USER ▶65532◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: UserRedundant.self, in: text)
  }

  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13
    USER nonroot

    """,
    """
    FROM debian:13
    USER root

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: UserRedundant.self, in: text)
  }
}
