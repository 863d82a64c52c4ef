import BuildChecks
import Testing

@Suite struct DebianReleaseUnnamedTests {
  @Test(arguments: [
    """
    FROM ▶gcr.io/distroless/static:nonroot◀

    """,
    """
    FROM ▶gcr.io/distroless/nodejs24◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: DebianReleaseUnnamed.self, in: text)
  }

  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13

    """,
    """
    FROM debian:13

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: DebianReleaseUnnamed.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      DebianReleaseUnnamed.self,
      in: """
        FROM gcr.io/distroless/static:nonroot

        """,
      becomes: """
        FROM gcr.io/distroless/static-debian13:nonroot

        """)
  }
}
