import BuildChecks
import Testing

@Suite struct UntrustedRegistryTests {
  @Test(arguments: [
    """
    FROM ▶debian:13◀

    """,
    """
    FROM gcr.io/x
    COPY ▶--from=quay.io/a/b◀ /x /x

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(
      of: UntrustedRegistry.self, in: text, trustedRegistries: ["gcr.io", "*.example.com"])
  }

  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13

    """,
    """
    FROM a.example.com/x AS y
    FROM y

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(
      of: UntrustedRegistry.self, in: text, trustedRegistries: ["gcr.io", "*.example.com"])
  }
}
