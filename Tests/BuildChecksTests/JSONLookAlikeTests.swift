import BuildChecks
import Testing

@Suite struct JSONLookAlikeTests {
  @Test(arguments: [
    "FROM node:24\nCMD ▶['node', 'a.js']◀\n", "FROM node:24\nENTRYPOINT ▶[\"node\",]◀\n",
    "FROM node:24\nRUN ▶[\"a\"] && b◀\n", "FROM node:24\nCMD ▶[node, a.js]◀\n",
  ])
  func `finds arrays that are none`(text: String) {
    expectFindings(of: JSONLookAlike.self, in: text)
  }

  @Test(arguments: [
    "FROM node:24\nCMD [\"node\"]\n", "FROM node:24\nRUN [ -f x ] && y\n",
    "FROM node:24\nCMD echo [x]\n", "FROM node:24\nRUN [ \"$(id -u)\" != 0 ] || echo a, b\n",
    "FROM x\nSHELL [\"powershell\", \"-Command\"]\nRUN [Net.X]::Y = 'Tls12', 'Tls13'\n",
  ])
  func `accepts arrays, tests of the shell and other words`(text: String) {
    expectFindings(of: JSONLookAlike.self, in: text)
  }

  @Test func `turns single quotes into double quotes`() {
    expectFixed(
      JSONLookAlike.self, in: "FROM node:24\nCMD ['node', 'a.js']\n",
      becomes: "FROM node:24\nCMD [\"node\", \"a.js\"]\n")
  }
}
