import BuildChecks
import Testing

@Suite struct StartedFileMissingTests {
  @Test func `finds a start command whose file never came`() {
    expectFindings(
      of: StartedFileMissing.self,
      in: "FROM gcr.io/distroless/nodejs24-debian13\nWORKDIR /x\n▶CMD [\"a.js\"]◀\n")
    expectFindings(
      of: StartedFileMissing.self,
      in: goBuild + "FROM scratch\nCOPY --from=build /out/app /app\n▶CMD [\"/bin/app\"]◀\n")
  }

  @Test(arguments: [
    "FROM gcr.io/distroless/nodejs24-debian13\nWORKDIR /x\nCOPY . .\nCMD [\"a.js\"]\n",
    "FROM gcr.io/distroless/nodejs24-debian13\nWORKDIR /x\nCMD [\"npm\", \"start\"]\n",
    goBuild + "FROM scratch\nCOPY --from=build /out/app /app\nCMD [\"/app\"]\n",
    "FROM node:24 AS b\nCOPY . /app\nFROM gcr.io/distroless/nodejs24-debian13\nWORKDIR /app\nCOPY --from=b /app .\nCMD [\"a.js\"]\n",
  ])
  func `is silent where it is there, may be there, or another rule explains it`(text: String) {
    expectFindings(of: StartedFileMissing.self, in: text)
  }
}
