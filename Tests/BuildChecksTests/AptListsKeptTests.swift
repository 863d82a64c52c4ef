import BuildChecks
import Testing

@Suite struct AptListsKeptTests {
  @Test(arguments: [
    """
    FROM debian:13
    ▶RUN apt-get update && apt-get install -y curl◀

    """,
    """
    FROM debian:13 AS base
    ▶RUN apt-get update◀
    FROM base
    RUN x

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: AptListsKept.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*

    """,
    """
    FROM debian:13 AS build
    RUN apt-get update
    FROM scratch

    """,
    """
    FROM debian:13
    RUN --mount=type=cache,target=/var/lib/apt --mount=type=cache,target=/var/cache/apt apt-get update

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: AptListsKept.self, in: text)
  }
}
