import BuildChecks
import Testing

@Suite struct AsCasingTests {
  @Test(arguments: [
    """
    FROM debian:13 ▶as◀ build

    """,
    """
    from debian:13 ▶AS◀ build

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: AsCasing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13 AS build

    """,
    """
    from debian:13 as build

    """,
    """
    From debian:13 as build

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: AsCasing.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      AsCasing.self,
      in: """
        FROM debian:13 as build

        """,
      becomes: """
        FROM debian:13 AS build

        """)
  }
}
