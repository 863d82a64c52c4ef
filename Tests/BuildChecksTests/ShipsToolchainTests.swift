import BuildChecks
import Testing

@Suite struct ShipsToolchainTests {
  @Test func `finds compilers and package managers in the final image`() {
    expectFindings(of: ShipsToolchain.self, in: "FROM ▶node:24◀\nCMD [\"node\", \"a.js\"]\n")
    expectFindings(of: ShipsToolchain.self, in: "FROM ▶golang:1.27◀ AS a\nFROM a\nCMD [\"x\"]\n")
  }

  @Test func `is silent where they stay in a builder`() {
    expectFindings(
      of: ShipsToolchain.self, in: "FROM golang:1.27 AS a\nFROM gcr.io/distroless/static-debian13\n"
    )
    expectFindings(of: ShipsToolchain.self, in: "FROM me/toolchain\n")
  }
}
