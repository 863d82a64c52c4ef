import BuildChecks
import Testing

@Suite struct BaseArgumentInvalidTests {
  @Test(arguments: [
    """
    ARG TAG
    FROM ▶debian:$TAG◀

    """,
    """
    ARG IMAGE
    FROM ▶$IMAGE◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: BaseArgumentInvalid.self, in: text)
  }

  @Test(arguments: [
    """
    ARG IMAGE=debian:13
    FROM $IMAGE

    """,
    """
    ARG VARIANT
    FROM busybox:stable${VARIANT}

    """,
    """
    ARG BASE=scratch
    FROM $BASE

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: BaseArgumentInvalid.self, in: text)
  }
}
