import BuildChecks
import Testing

@Suite struct PermissionsInOwnLayerTests {
  @Test(arguments: [
    """
    FROM debian:13
    COPY a /a
    ▶RUN chown -R 1000 /a◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PermissionsInOwnLayer.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    COPY --chown=1000 a /a

    """,
    """
    FROM debian:13 AS b
    COPY a /a
    RUN chown -R 1000 /a
    FROM scratch

    """,
    """
    FROM debian:13
    COPY a /a
    RUN chmod +x /a

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PermissionsInOwnLayer.self, in: text)
  }
}
