import BuildChecks
import Testing

@Suite struct LatestTagTests {
  @Test(arguments: [
    """
    FROM ▶debian:latest◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: LatestTag.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13

    """,
    """
    FROM debian:latest@sha256:7959ed6f7e35f8b1aaa06d1d8259d4ee25aa85a086d5c125480c333183f9deeb

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: LatestTag.self, in: text)
  }
}
