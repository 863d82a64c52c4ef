import BuildChecks
import Testing

@Suite struct StageByNumberTests {
  @Test(arguments: [
    """
    FROM scratch AS a
    FROM scratch
    COPY --from=▶0◀ /x /x

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: StageByNumber.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch AS a
    FROM scratch
    COPY --from=a /x /x

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: StageByNumber.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      StageByNumber.self,
      in: """
        FROM scratch AS a
        FROM scratch
        COPY --from=0 /x /x

        """,
      becomes: """
        FROM scratch AS a
        FROM scratch
        COPY --from=a /x /x

        """)
  }
}
