import BuildChecks
import Testing

@Suite struct NodeVersionMismatchTests {
  @Test(arguments: [
    """
    FROM node:22 AS b
    WORKDIR /a
    RUN npm ci
    FROM gcr.io/distroless/nodejs24-debian13
    COPY --from=b ▶/a/node_modules◀ /a/node_modules

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: NodeVersionMismatch.self, in: text)
  }

  @Test(arguments: [
    """
    FROM node:24 AS b
    WORKDIR /a
    FROM gcr.io/distroless/nodejs24-debian13
    COPY --from=b /a/node_modules /a/node_modules

    """,
    """
    FROM node:22 AS b
    FROM gcr.io/distroless/nodejs24-debian13
    COPY --from=b /a/dist /a/dist

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: NodeVersionMismatch.self, in: text)
  }
}
