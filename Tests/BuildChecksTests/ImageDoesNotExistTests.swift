import BuildChecks
import Testing

@Suite struct ImageDoesNotExistTests {
  @Test(arguments: [
    """
    FROM ▶gcr.io/distroless/static-debian13:alpine◀

    """,
    """
    FROM ▶gcr.io/distroless/nodejs23-debian13◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ImageDoesNotExist.self, in: text)
  }

  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13:nonroot

    """,
    """
    FROM me/whatever:1

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ImageDoesNotExist.self, in: text)
  }
}
