import BuildChecks
import Testing

@Suite struct SecretInAddressTests {
  @Test(arguments: [
    """
    FROM debian:13
    ▶RUN git clone https://me:pass@example.com/a.git◀

    """,
    """
    FROM debian:13
    ▶RUN curl -u me:pass https://example.com◀

    """,
    """
    FROM debian:13
    ENV URL=▶postgres://me:pass@db/x◀

    """,
    """
    FROM node:24
    ▶RUN npm config set //registry.npmjs.org/:_authToken=npm_abcdefghijklmnopqrstuvwxyz0123456789◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: SecretInAddress.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    RUN git clone https://example.com/a.git && npm_config_cache=/tmp npm ci

    """,
    """
    FROM debian:13
    RUN git clone git@github.com:a/b.git

    """,
    """
    FROM debian:13
    RUN curl -u "me:$PASS" https://example.com

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: SecretInAddress.self, in: text)
  }
}
