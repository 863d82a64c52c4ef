import BuildChecks
import Testing

@Suite struct SourcesShippedTests {
  @Test(arguments: [
    """
    FROM node:24 AS b
    WORKDIR /a
    RUN mkdir .git
    FROM gcr.io/distroless/nodejs24-debian13
    COPY --from=b ▶/a◀ /a
    CMD ["/a/s.js"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: SourcesShipped.self, in: text)
  }

  @Test(arguments: [
    """
    FROM node:24 AS b
    WORKDIR /a
    RUN mkdir .git dist
    FROM gcr.io/distroless/nodejs24-debian13
    COPY --from=b /a/dist /a
    CMD ["/a/s.js"]

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: SourcesShipped.self, in: text)
  }
}
