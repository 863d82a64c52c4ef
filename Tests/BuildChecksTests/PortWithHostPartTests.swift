import BuildChecks
import Testing

@Suite struct PortWithHostPartTests {
  @Test(arguments: [
    """
    FROM scratch
    EXPOSE ▶127.0.0.1:80:80◀ ▶5000:5000◀ 8000

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PortWithHostPart.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch
    EXPOSE 8000 9000-9010/udp

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PortWithHostPart.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      PortWithHostPart.self,
      in: """
        FROM scratch
        EXPOSE 127.0.0.1:80:8080

        """,
      becomes: """
        FROM scratch
        EXPOSE 8080

        """)
  }
}
