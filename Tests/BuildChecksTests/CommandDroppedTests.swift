import BuildChecks
import Testing

@Suite struct CommandDroppedTests {
  @Test(arguments: [
    """
    FROM scratch AS a
    CMD ["x"]
    FROM a
    ▶ENTRYPOINT ["/b"]◀

    """,
    """
    FROM nginx:1.30-alpine
    ▶ENTRYPOINT ["nginx"]◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: CommandDropped.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch AS a
    CMD ["x"]
    FROM a
    ENTRYPOINT ["/b"]
    CMD ["y"]

    """,
    """
    FROM node:24
    ENTRYPOINT ["node", "a.js"]

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: CommandDropped.self, in: text)
  }
}
