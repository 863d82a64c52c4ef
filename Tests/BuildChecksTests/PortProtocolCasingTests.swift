import BuildChecks
import Testing

@Suite struct PortProtocolCasingTests {
  @Test(arguments: [
    """
    FROM scratch
    EXPOSE 80 ▶443/TCP◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PortProtocolCasing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch
    EXPOSE 80/tcp 53/udp

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PortProtocolCasing.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      PortProtocolCasing.self,
      in: """
        FROM scratch
        EXPOSE 80/TCP

        """,
      becomes: """
        FROM scratch
        EXPOSE 80/tcp

        """)
  }
}
