import BuildChecks
import Testing

@Suite struct SecretFileCopiedTests {
  @Test(arguments: [
    """
    FROM debian:13
    COPY ▶.npmrc◀ /root/

    """,
    """
    FROM debian:13 AS b
    COPY ▶keys/id_rsa◀ /root/.ssh/
    FROM scratch

    """,
    """
    FROM debian:13
    ADD ▶.env.production◀ /app/

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: SecretFileCopied.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    COPY .env.example /app/

    """,
    """
    FROM debian:13
    COPY certs/ca.pem /etc/ssl/

    """,
    """
    FROM debian:13
    COPY package.json /app/

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: SecretFileCopied.self, in: text)
  }
}
