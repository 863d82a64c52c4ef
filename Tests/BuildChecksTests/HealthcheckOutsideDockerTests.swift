import BuildChecks
import Testing

@Suite struct HealthcheckOutsideDockerTests {
  @Test(arguments: [
    """
    FROM scratch
    ▶HEALTHCHECK◀ CMD ["/a"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: HealthcheckOutsideDocker.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch

    """,
    """
    FROM scratch AS a
    HEALTHCHECK CMD ["/a"]
    FROM scratch

    """,
    """
    FROM scratch
    HEALTHCHECK NONE

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: HealthcheckOutsideDocker.self, in: text)
  }
}
