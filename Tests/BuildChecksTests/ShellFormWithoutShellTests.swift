import BuildChecks
import Findings
import Testing

@Suite struct ShellFormWithoutShellTests {
  @Test func `finds shell form in an image without a shell`() {
    expectFindings(
      of: ShellFormWithoutShell.self,
      in: goBuild
        + "FROM gcr.io/distroless/static-debian13\nCOPY --from=build /out/app /app\n▶CMD /app -v◀\n"
    )
    expectFindings(of: ShellFormWithoutShell.self, in: "FROM scratch\n▶ENTRYPOINT \\\n  /app◀\n")
    expectFindings(
      of: ShellFormWithoutShell.self,
      in: "FROM gcr.io/distroless/nodejs24-debian13\n▶HEALTHCHECK CMD curl -f x◀\nCMD [\"a.js\"]\n")
  }

  @Test func `finds it in debug images, whose shell is not /bin/sh`() {
    expectFindings(
      of: ShellFormWithoutShell.self,
      in: "FROM gcr.io/distroless/static-debian13:debug\n▶CMD /app◀\n")
  }

  @Test func `accepts exec form, images with a shell, unknown images and other stages`() {
    expectFindings(
      of: ShellFormWithoutShell.self,
      in: "FROM debian:13 AS a\nCMD /x\nFROM gcr.io/distroless/static-debian13\nCMD [\"/x\"]\n")
    expectFindings(of: ShellFormWithoutShell.self, in: "FROM debian:13\nCMD /x\n")
    expectFindings(of: ShellFormWithoutShell.self, in: "FROM me/base\nCMD /x\n")
    expectFindings(
      of: ShellFormWithoutShell.self,
      in:
        "FROM gcr.io/distroless/static-debian13:debug\nSHELL [\"/busybox/sh\", \"-c\"]\nCMD /app\n")
    expectFindings(of: ShellFormWithoutShell.self, in: "FROM scratch\nCMD /x\nCMD [\"/x\"]\n")
  }

  @Test func `rewrites simple words, and drops a repeated program`() {
    expectFixed(
      ShellFormWithoutShell.self, in: "FROM scratch\nCMD /app --port 80\n",
      becomes: "FROM scratch\nCMD [\"/app\", \"--port\", \"80\"]\n")
    expectFixed(
      ShellFormWithoutShell.self, in: "FROM gcr.io/distroless/nodejs24-debian13\nCMD node a.js\n",
      becomes: "FROM gcr.io/distroless/nodejs24-debian13\nCMD [\"a.js\"]\n")
  }

  @Test func `offers no fix where a shell would do more than split`() {
    let findings = ShellFormWithoutShell.findings(
      in: inspect("FROM scratch\nCMD /app $PORT && x\n"))
    #expect(findings.count == 1)
    #expect(findings[0].fixes.isEmpty)
  }
}
