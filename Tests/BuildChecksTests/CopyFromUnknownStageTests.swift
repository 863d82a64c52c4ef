import BuildChecks
import Testing

@Suite struct CopyFromUnknownStageTests {
  @Test(arguments: [
    "FROM node:24 AS build\nFROM scratch\nCOPY --from=▶biuld◀ /a /a\n",
    "FROM scratch AS a\nCOPY --from=▶a◀ /x /x\n",
    "FROM scratch AS a\nCOPY --from=▶b◀ /x /x\nFROM scratch AS b\n",
    "FROM scratch\nCOPY --from=▶1◀ /x /x\nFROM scratch\n",
  ])
  func `finds slips, later stages, the own stage and numbers out of range`(text: String) {
    expectFindings(of: CopyFromUnknownStage.self, in: text)
  }

  @Test(arguments: [
    "FROM node:24 AS Build\nFROM scratch\nCOPY --from=build /a /a\nCOPY --from=0 /b /b\nCOPY --from=BUILD /c /c\n",
    "FROM node:24 AS build\nFROM scratch\nCOPY --from=busybox /bin/sh /sh\nCOPY --from=composer /x /x\n",
    "FROM node:24 AS nginy\nFROM scratch\nCOPY --from=nginx /etc/x /x\nCOPY --from=me/nginx:1 /etc/x /x\n",
  ])
  func `accepts stages in any case, numbers and images`(text: String) {
    expectFindings(of: CopyFromUnknownStage.self, in: text)
  }
}
