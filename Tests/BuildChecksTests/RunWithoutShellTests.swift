import BuildChecks
import Testing

@Suite struct RunWithoutShellTests {
  @Test func `finds RUN in a stage without a shell`() {
    expectFindings(
      of: RunWithoutShell.self, in: "FROM gcr.io/distroless/static-debian13\n▶RUN mkdir /x◀\n")
    expectFindings(of: RunWithoutShell.self, in: "FROM scratch\n▶RUN <<EOF◀\nx\nEOF\n")
  }

  @Test(arguments: [
    "FROM debian:13\nRUN mkdir /x\n", "FROM me/x\nRUN mkdir /x\n",
    "FROM gcr.io/distroless/static-debian13:debug\nRUN [\"/busybox/sh\", \"-c\", \"x\"]\n",
    "FROM scratch\nCOPY --from=busybox /bin/sh /bin/sh\nRUN x\n",
  ])
  func `accepts stages that have one, or may`(text: String) {
    expectFindings(of: RunWithoutShell.self, in: text)
  }
}
