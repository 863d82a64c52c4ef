import BuildChecks
import Testing

@Suite struct ImageWithoutDigestTests {
  @Test(arguments: [
    """
    FROM ▶debian:13◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ImageWithoutDigest.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13@sha256:7959ed6f7e35f8b1aaa06d1d8259d4ee25aa85a086d5c125480c333183f9deeb

    """,
    """
    FROM scratch

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ImageWithoutDigest.self, in: text)
  }
}
