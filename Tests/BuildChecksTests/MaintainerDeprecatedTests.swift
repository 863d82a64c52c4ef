import BuildChecks
import Testing

@Suite struct MaintainerDeprecatedTests {
  @Test(arguments: [
    """
    FROM debian:13
    ▶MAINTAINER me@example.org◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: MaintainerDeprecated.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    LABEL maintainer=me

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: MaintainerDeprecated.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      MaintainerDeprecated.self,
      in: """
        FROM debian:13
        MAINTAINER me@example.org

        """,
      becomes: """
        FROM debian:13
        LABEL org.opencontainers.image.authors="me@example.org"

        """)
  }
}
