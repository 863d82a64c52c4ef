import BuildChecks
import Testing

@Suite struct DevDependenciesShippedTests {
  @Test(arguments: [
    """
    FROM node:24 AS b
    WORKDIR /a
    RUN npm ci
    FROM gcr.io/distroless/nodejs24-debian13
    COPY --from=b ▶/a/node_modules◀ /a/node_modules

    """,
    """
    FROM node:24 AS b
    WORKDIR /a
    RUN npm ci
    FROM gcr.io/distroless/nodejs24-debian13
    COPY --from=b ▶/a◀ /a

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: DevDependenciesShipped.self, in: text)
  }

  @Test(arguments: [
    """
    FROM node:24 AS b
    WORKDIR /a
    RUN npm ci --omit=dev
    FROM gcr.io/distroless/nodejs24-debian13
    COPY --from=b /a/node_modules /a/node_modules

    """,
    """
    FROM node:24 AS b
    WORKDIR /a
    RUN npm ci && npm run build && npm prune --omit=dev
    FROM gcr.io/distroless/nodejs24-debian13
    COPY --from=b /a/node_modules /a/node_modules

    """,
    """
    FROM node:24 AS b
    ENV NODE_ENV=production
    WORKDIR /a
    RUN npm ci
    FROM gcr.io/distroless/nodejs24-debian13
    COPY --from=b /a/node_modules /a/node_modules

    """,
    """
    FROM node:24 AS b
    WORKDIR /a
    RUN npm ci
    FROM gcr.io/distroless/nodejs24-debian13
    COPY --from=b /a/dist /a/dist

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: DevDependenciesShipped.self, in: text)
  }
}
