import BuildChecks
import Testing

@Suite struct PlatformConstantTests {
  @Test(arguments: [
    """
    FROM ▶--platform=linux/amd64◀ debian:13

    """,
    """
    ARG P=linux/arm64
    FROM ▶--platform=$P◀ debian:13

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PlatformConstant.self, in: text)
  }

  @Test(arguments: [
    """
    FROM --platform=$BUILDPLATFORM debian:13

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PlatformConstant.self, in: text)
  }
}
