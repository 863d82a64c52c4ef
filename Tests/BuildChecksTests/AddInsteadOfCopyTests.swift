import BuildChecks
import Testing

@Suite struct AddInsteadOfCopyTests {
  @Test(arguments: [
    """
    FROM scratch
    ▶ADD◀ app.js /

    """,
    """
    FROM scratch
    ▶ADD◀ file.zip /

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: AddInsteadOfCopy.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch
    ADD rootfs.tar.gz /

    """,
    """
    FROM scratch
    ADD https://example.com/x /x

    """,
    """
    FROM scratch
    ADD git@github.com:a/b.git /x

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: AddInsteadOfCopy.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      AddInsteadOfCopy.self,
      in: """
        FROM scratch
        ADD --chown=1:1 app.js /

        """,
      becomes: """
        FROM scratch
        COPY --chown=1:1 app.js /

        """)
  }
}
