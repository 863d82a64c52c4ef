import BuildChecks
import Testing

@Suite struct PipeWithoutPipefailTests {
  @Test(arguments: [
    """
    FROM debian:13
    ▶RUN a | b◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PipeWithoutPipefail.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    SHELL ["/bin/bash", "-o", "pipefail", "-c"]
    RUN a | b

    """,
    """
    FROM debian:13
    RUN set -o pipefail; a | b

    """,
    """
    FROM debian:13
    RUN a || b

    """,
    """
    FROM debian:13
    RUN echo "a | b"

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PipeWithoutPipefail.self, in: text)
  }
}
