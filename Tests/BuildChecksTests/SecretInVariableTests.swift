import BuildChecks
import Testing

@Suite struct SecretInVariableTests {
  @Test(arguments: [
    """
    FROM scratch
    ENV ▶DB_PASSWORD◀=x

    """,
    """
    FROM scratch
    ARG ▶NPM_TOKEN◀

    """,
    """
    FROM scratch
    ENV A=1 ▶api_key◀=z

    """,
    """
    FROM scratch
    ENV ▶X◀=ghp_0123456789abcdefghijklmnopqrstuvwxyz

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: SecretInVariable.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch
    ENV PUBLIC_KEY=x MONKEY=y

    """,
    """
    FROM scratch
    ENV PORT=80

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: SecretInVariable.self, in: text)
  }
}
