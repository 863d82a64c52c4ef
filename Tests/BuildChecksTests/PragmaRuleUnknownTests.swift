import BuildChecks
import Testing

@Suite struct PragmaRuleUnknownTests {
  @Test(arguments: [
    """
    ▶# hadolint ignore=DL30008◀
    FROM scratch

    """,
    """
    FROM scratch
    ▶# learn-distroless ignore=runs-as-rot why not◀
    USER root

    """,
    """
    ▶# check=skip=Foo◀
    FROM scratch

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PragmaRuleUnknown.self, in: text)
  }

  @Test(arguments: [
    """
    # hadolint ignore=DL3008,SC2086
    FROM scratch

    """,
    """
    # check=skip=JSONArgsRecommended;error=true
    FROM scratch

    """,
    """
    # check=skip=JSONArgsRecommended
    FROM scratch

    """,
    """
    # learn-distroless ignore=runs-as-root it is a test
    FROM scratch

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PragmaRuleUnknown.self, in: text)
  }
}
