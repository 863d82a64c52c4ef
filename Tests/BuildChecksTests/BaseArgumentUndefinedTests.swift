import BuildChecks
import Testing

@Suite struct BaseArgumentUndefinedTests {
  @Test(arguments: [
    """
    ARG TAG=1
    FROM ▶debian:13${TAGG}◀

    """,
    """
    FROM --platform=▶$PLAT◀ debian:13

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: BaseArgumentUndefined.self, in: text)
  }

  @Test(arguments: [
    """
    ARG TAG=13
    FROM debian:${TAG}

    """,
    """
    ARG TAG
    FROM debian:${TAG}

    """,
    """
    FROM --platform=$BUILDPLATFORM debian:13

    """,
    """
    FROM debian:${TAG:-13}

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: BaseArgumentUndefined.self, in: text)
  }
}
