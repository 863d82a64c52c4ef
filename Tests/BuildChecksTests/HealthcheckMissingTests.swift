import BuildChecks
import Testing

@Suite struct HealthcheckMissingTests {
  @Test(arguments: [
    """
    ▶FROM scratch◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: HealthcheckMissing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch
    HEALTHCHECK NONE

    """,
    """
    FROM scratch AS a
    HEALTHCHECK CMD ["/x"]
    FROM a

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: HealthcheckMissing.self, in: text)
  }
}
