import BuildChecks
import Testing

@Suite struct ArgumentOutOfScopeTests {
  @Test(arguments: [
    """
    ARG V=1
    FROM debian:13
    ▶RUN echo $V◀

    """,
    """
    FROM golang:1.27
    ▶RUN GOARCH=$TARGETARCH go build◀

    """,
    """
    ARG V=1
    FROM debian:13
    ▶RUN echo "${V}"◀
    RUN echo $V

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ArgumentOutOfScope.self, in: text)
  }

  @Test(arguments: [
    """
    ARG V=1
    FROM debian:13
    ARG V
    RUN echo $V

    """,
    """
    ARG V=1
    FROM debian:13
    RUN V=2; echo $V

    """,
    """
    ARG V=1
    FROM debian:13
    RUN echo '$V'

    """,
    """
    FROM debian:13
    RUN echo $HOME

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ArgumentOutOfScope.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      ArgumentOutOfScope.self,
      in: """
        ARG V=1
        FROM debian:13
        RUN echo $V

        """,
      becomes: """
        ARG V=1
        FROM debian:13
        ARG V
        RUN echo $V

        """)
  }
}
