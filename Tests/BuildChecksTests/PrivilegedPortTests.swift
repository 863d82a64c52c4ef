import BuildChecks
import Testing

@Suite struct PrivilegedPortTests {
  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13:nonroot
    EXPOSE ▶80◀ 8080

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PrivilegedPort.self, in: text)
  }

  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13
    EXPOSE 80

    """,
    """
    FROM gcr.io/distroless/static-debian13:nonroot
    EXPOSE 8080

    """,
    """
    FROM me/unknown
    USER 1
    EXPOSE 80

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PrivilegedPort.self, in: text)
  }
}
