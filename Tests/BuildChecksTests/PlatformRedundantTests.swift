import BuildChecks
import Testing

@Suite struct PlatformRedundantTests {
  @Test(arguments: [
    """
    FROM ▶--platform=$TARGETPLATFORM◀ debian:13

    """,
    """
    FROM ▶--platform=${TARGETPLATFORM}◀ debian:13

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PlatformRedundant.self, in: text)
  }

  @Test(arguments: [
    """
    FROM --platform=$BUILDPLATFORM debian:13

    """,
    """
    FROM debian:13

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PlatformRedundant.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      PlatformRedundant.self,
      in: """
        FROM --platform=$TARGETPLATFORM debian:13 AS a

        """,
      becomes: """
        FROM debian:13 AS a

        """)
  }
}
