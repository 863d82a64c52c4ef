import BuildChecks
import Testing

@Suite struct SecretWrittenToLayerTests {
  @Test(arguments: [
    """
    FROM debian:13
    ▶RUN --mount=type=secret,id=t cp /run/secrets/t /root/t◀

    """,
    """
    FROM debian:13
    ▶RUN --mount=type=secret,id=t cat /run/secrets/t > /root/t◀

    """,
    """
    FROM debian:13
    ▶RUN --mount=type=secret,id=t echo "k=$(cat /run/secrets/t)" > /root/t◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: SecretWrittenToLayer.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    RUN --mount=type=secret,id=t curl -H @/run/secrets/t x

    """,
    """
    FROM debian:13
    RUN --mount=type=secret,id=t cp /run/secrets/t /root/t && x && rm /root/t

    """,
    """
    FROM debian:13
    RUN cp /etc/hosts /root/t

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: SecretWrittenToLayer.self, in: text)
  }
}
