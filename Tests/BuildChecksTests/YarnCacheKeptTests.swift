import BuildChecks
import Testing

@Suite struct YarnCacheKeptTests {
  @Test(arguments: [
    """
    FROM node:24
    ▶RUN yarn install◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: YarnCacheKept.self, in: text)
  }

  @Test(arguments: [
    """
    FROM node:24
    RUN yarn install && yarn cache clean

    """,
    """
    FROM node:24
    RUN --mount=type=cache,target=/root/.cache/yarn yarn install

    """,
    """
    FROM node:24 AS build
    RUN yarn install
    FROM scratch

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: YarnCacheKept.self, in: text)
  }
}
