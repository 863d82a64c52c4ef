import BuildChecks
import Testing

@Suite struct SecretArgumentUsedTests {
  @Test(arguments: [
    """
    FROM debian:13
    ARG API_TOKEN
    ▶RUN curl -H "x: $API_TOKEN" y◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: SecretArgumentUsed.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    ARG API_TOKEN
    RUN date

    """,
    """
    FROM debian:13
    ARG GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D
    RUN gpg --recv-keys "$GPG_KEY"

    """,
    """
    FROM debian:13
    ARG VERSION
    RUN echo $VERSION

    """,
    """
    FROM debian:13
    RUN --mount=type=secret,id=t,env=API_TOKEN curl -H "x: $API_TOKEN" y

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: SecretArgumentUsed.self, in: text)
  }
}
