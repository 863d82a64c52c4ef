import BuildChecks
import Testing

@Suite struct ImageEndOfLifeTests {
  @Test func `finds dead images in any stage`() {
    expectFindings(
      of: ImageEndOfLife.self,
      in:
        "FROM ▶node:18◀ AS build\nFROM --platform=linux/amd64 ▶gcr.io/distroless/nodejs20-debian12◀\n"
    )
  }

  @Test func `is silent for living and unknown ones`() {
    expectFindings(
      of: ImageEndOfLife.self,
      in: "FROM node:24 AS build\nFROM me/old:1 AS x\nFROM gcr.io/distroless/nodejs24-debian13\n")
  }
}
