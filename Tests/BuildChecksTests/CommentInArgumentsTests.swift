import BuildChecks
import Testing

@Suite struct CommentInArgumentsTests {
  @Test(arguments: [
    """
    FROM scratch
    WORKDIR /a ▶# home◀

    """,
    """
    FROM scratch
    ENV A=1 ▶# one◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: CommentInArguments.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    RUN date # now

    """,
    """
    FROM scratch
    # home
    WORKDIR /a

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: CommentInArguments.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      CommentInArguments.self,
      in: """
        FROM scratch
        WORKDIR /a # home

        """,
      becomes: """
        FROM scratch
        # home
        WORKDIR /a

        """)
  }
}
