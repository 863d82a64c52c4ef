import BuildChecks
import Testing

@Suite struct HeredocWithoutSetETests {
  @Test(arguments: [
    """
    FROM debian:13
    RUN <<▶EOF◀
    a
    b
    EOF

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: HeredocWithoutSetE.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    RUN <<EOF
    set -e
    a
    b
    EOF

    """,
    """
    FROM debian:13
    RUN <<EOF
    a &&
    b
    EOF

    """,
    """
    FROM debian:13
    RUN <<EOF
    a
    EOF

    """,
    """
    FROM debian:13
    SHELL ["/bin/bash", "-e", "-c"]
    RUN <<EOF
    a
    b
    EOF

    """,
    """
    FROM debian:13
    RUN <<EOF
    if true; then
      date
    fi
    EOF

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: HeredocWithoutSetE.self, in: text)
  }
}
