import BuildChecks
import Testing

@Suite struct EntrypointRepeatedTests {
  @Test(arguments: [
    "FROM gcr.io/distroless/nodejs24-debian13\nCMD [\"▶node◀\", \"a.js\"]\n",
    "FROM gcr.io/distroless/nodejs24-debian13\nCMD [\"▶/nodejs/bin/node◀\", \"a.js\"]\n",
    "FROM gcr.io/distroless/java21-debian13\nCMD [\"▶java◀\", \"-jar\", \"app.jar\"]\n",
    "FROM gcr.io/distroless/python3-debian13\nCMD [\"▶python3◀\", \"app.py\"]\n",
  ])
  func `finds a command that repeats the runtime`(text: String) {
    expectFindings(of: EntrypointRepeated.self, in: text)
  }

  @Test(arguments: [
    "FROM gcr.io/distroless/nodejs24-debian13\nCMD [\"a.js\"]\n",
    "FROM node:24\nCMD [\"node\", \"a.js\"]\n",
    "FROM gcr.io/distroless/nodejs24-debian13\nENTRYPOINT []\nCMD [\"/nodejs/bin/node\", \"a.js\"]\n",
    "FROM dhi.io/node:24\nCMD [\"node\", \"a.js\"]\n",
    "FROM gcr.io/distroless/nodejs24-debian13\nCMD node a.js\n",
  ])
  func `is silent where nothing is repeated`(text: String) {
    expectFindings(of: EntrypointRepeated.self, in: text)
  }

  @Test func `drops what the entrypoint says already`() {
    expectFixed(
      EntrypointRepeated.self,
      in: "FROM gcr.io/distroless/java21-debian13\nCMD [\"java\",\"-jar\", \"app.jar\"]\n",
      becomes: "FROM gcr.io/distroless/java21-debian13\nCMD [\"app.jar\"]\n")
  }
}
