import BuildChecks
import Testing

@Suite struct HeredocHiddenTests {
  @Test(arguments: [
    """
    FROM debian:13
    RUN echo it's ▶<<EOF◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: HeredocHidden.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    RUN cat <<EOF
    x
    EOF

    """,
    """
    FROM debian:13
    RUN echo "a << b"

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: HeredocHidden.self, in: text)
  }
}
