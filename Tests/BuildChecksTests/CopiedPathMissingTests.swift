import BuildChecks
import BuildSimulator
import Folders
import Testing

@Suite struct CopiedPathMissingTests {
  @Test func `finds a path that its stage surely lacks`() {
    expectFindings(
      of: CopiedPathMissing.self,
      in: "FROM node:24 AS b\nWORKDIR /app\nCOPY . .\nFROM scratch\nCOPY --from=b ▶/src/dist◀ /\n")
    expectFindings(
      of: CopiedPathMissing.self, in: "FROM scratch AS b\nFROM scratch\nCOPY --from=b ▶x◀ /\n")
  }

  @Test func `finds a path that the context lacks, when there is one`() {
    let context = BuildContext(.inMemory(["a": "1"]))
    expectFindings(
      of: CopiedPathMissing.self, in: "FROM scratch\nCOPY a ▶b◀ /x/\n", context: context)
    expectFindings(of: CopiedPathMissing.self, in: "FROM scratch\nCOPY a b /x/\n")
  }

  @Test(arguments: [
    "FROM node:24 AS b\nRUN make\nFROM scratch\nCOPY --from=b /out /\n",
    "FROM me/x AS b\nFROM scratch\nCOPY --from=b /out /\n",
    "FROM node:24 AS b\nFROM scratch\nCOPY --from=b /usr/lib/libx.so /\nCOPY --from=b /etc/ssl/x /\n",
  ])
  func `is silent where the path may be there`(text: String) {
    expectFindings(of: CopiedPathMissing.self, in: text)
  }
}
