import BuildChecks
import Testing

@Suite struct RunsAsRootTests {
  @Test(arguments: [
    "▶FROM gcr.io/distroless/static-debian13◀\nCMD [\"/x\"]\n",
    "FROM gcr.io/distroless/static-debian13:nonroot\n▶USER root◀\n", "FROM debian:13\n▶USER 0:0◀\n",
    "FROM debian:13 AS b\nUSER app\n▶FROM debian:13◀\n",
  ])
  func `finds a final image that runs as root`(text: String) {
    expectFindings(of: RunsAsRoot.self, in: text)
  }

  @Test(arguments: [
    "FROM gcr.io/distroless/static-debian13:nonroot\n", "FROM debian:13\nUSER 1000\n",
    "FROM me/base\n", "FROM debian:13 AS a\nUSER 1000\nFROM a\n",
    "FROM debian:13\nUSER root\nRUN true\nUSER app\n",
  ])
  func `is silent for other users and unknown images`(text: String) {
    expectFindings(of: RunsAsRoot.self, in: text)
  }

  @Test func `offers the nonroot variant`() {
    expectFixed(
      RunsAsRoot.self, in: "FROM gcr.io/distroless/static-debian13\n",
      becomes: "FROM gcr.io/distroless/static-debian13:nonroot\n")
  }
}
