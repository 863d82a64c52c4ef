import BuildChecks
import Testing

@Suite struct StageNameCasingTests {
  @Test(arguments: [
    """
    FROM debian:13 AS ▶Build◀

    """,
    """
    ▶FROM debian:13 \\
     AS Build◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: StageNameCasing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13 AS build

    """,
    """
    FROM debian:13

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: StageNameCasing.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      StageNameCasing.self,
      in: """
        FROM debian:13 AS Build
        RUN x

        """,
      becomes: """
        FROM debian:13 AS build
        RUN x

        """)
  }
}
