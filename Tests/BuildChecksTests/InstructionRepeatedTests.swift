import BuildChecks
import Testing

@Suite struct InstructionRepeatedTests {
  @Test(arguments: [
    """
    FROM scratch
    ▶CMD ["/a"]◀
    CMD ["/b"]

    """,
    """
    FROM scratch
    ▶ENTRYPOINT ["/a"]◀
    ENTRYPOINT ["/b"]

    """,
    """
    FROM scratch
    ▶HEALTHCHECK CMD ["/a"]◀
    HEALTHCHECK NONE

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: InstructionRepeated.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch AS a
    CMD ["/a"]
    FROM scratch
    CMD ["/b"]

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: InstructionRepeated.self, in: text)
  }
}
