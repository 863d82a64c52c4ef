import BuildChecks
import Testing

@Suite struct DebugImageShippedTests {
  @Test(arguments: [
    """
    FROM ▶gcr.io/distroless/static-debian13:debug◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: DebugImageShipped.self, in: text)
  }

  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13:debug AS look
    FROM gcr.io/distroless/static-debian13:nonroot

    """,
    """
    FROM debian:debug

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: DebugImageShipped.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      DebugImageShipped.self,
      in: """
        FROM gcr.io/distroless/base-debian13:debug-nonroot

        """,
      becomes: """
        FROM gcr.io/distroless/base-debian13:nonroot

        """)
  }
}
