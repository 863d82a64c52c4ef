import BuildChecks
import Testing

@Suite struct ProgramNotOnPathTests {
  @Test(arguments: [
    "FROM gcr.io/distroless/nodejs24-debian13\nENTRYPOINT [\"▶node◀\", \"a.js\"]\n",
    "FROM gcr.io/distroless/static-debian13\nCOPY x /app\nCMD [\"▶app◀\"]\n",
    "FROM scratch\nCOPY x /app\nENTRYPOINT [\"▶app◀\"]\n",
    "FROM debian:13\nCMD [\"▶anything◀\"]\n",
  ])
  func `finds names that PATH does not lead to`(text: String) {
    expectFindings(of: ProgramNotOnPath.self, in: text)
  }

  @Test(arguments: [
    "FROM gcr.io/distroless/static-debian13\nCOPY x /usr/local/bin/app\nCMD [\"app\"]\n",
    "FROM gcr.io/distroless/static-debian13\nENV PATH=/opt:$PATH\nCOPY x /opt/app\nCMD [\"app\"]\n",
    "FROM me/base\nCMD [\"anything\"]\n", "FROM scratch\nCOPY x /app\nCMD [\"/app\"]\n",
  ])
  func `accepts programs on PATH, by path, and what cannot be known`(text: String) {
    expectFindings(of: ProgramNotOnPath.self, in: text)
  }
}
