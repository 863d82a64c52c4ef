import BuildChecks
import Testing

@Suite struct LabelsMissingTests {
  @Test(arguments: [
    """
    ▶FROM scratch◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: LabelsMissing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch
    LABEL org.opencontainers.image.source=x

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: LabelsMissing.self, in: text)
  }
}
