import BuildChecks
import Testing

@Suite struct PackageManagerAsFirstProcessTests {
  @Test(arguments: [
    """
    FROM node:24
    WORKDIR /a
    COPY . .
    CMD ["▶npm◀", "start"]

    """,
    """
    FROM node:24
    WORKDIR /a
    COPY . .
    CMD ▶npm start◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PackageManagerAsFirstProcess.self, in: text)
  }

  @Test(arguments: [
    """
    FROM node:24
    CMD ["node", "server.js"]

    """,
    """
    FROM gcr.io/distroless/nodejs24-debian13
    CMD ["npm", "start"]
    - FROM gcr.io/distroless/nodejs24-debian13
    COPY . /a
    WORKDIR /a
    CMD ["npm", "start"]

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PackageManagerAsFirstProcess.self, in: text)
  }
}
