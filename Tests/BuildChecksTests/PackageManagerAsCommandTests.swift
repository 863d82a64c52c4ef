import BuildChecks
import Testing

@Suite struct PackageManagerAsCommandTests {
  @Test func `finds npm and its like in images without them`() {
    expectFindings(
      of: PackageManagerAsCommand.self,
      in: "FROM gcr.io/distroless/nodejs24-debian13\nWORKDIR /x\nCMD [\"▶npm◀\", \"start\"]\n")
    expectFindings(
      of: PackageManagerAsCommand.self,
      in: "FROM gcr.io/distroless/nodejs24-debian13\nENTRYPOINT [\"▶yarn◀\", \"start\"]\n")
  }

  @Test func `accepts them where they are`() {
    expectFindings(of: PackageManagerAsCommand.self, in: "FROM node:24\nCMD [\"npm\", \"start\"]\n")
  }
}

@Suite struct LikelyPackageManagerTests {
  @Test func `a folder that was copied whole does not hide npm`() {
    expectFindings(
      of: PackageManagerAsCommand.self,
      in: """
        FROM gcr.io/distroless/nodejs24-debian13
        WORKDIR /app
        COPY . .
        CMD ["▶npm◀", "start"]

        """)
  }
}
