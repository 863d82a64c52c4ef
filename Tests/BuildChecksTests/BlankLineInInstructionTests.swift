import BuildChecks
import Testing

@Suite struct BlankLineInInstructionTests {
  @Test(arguments: [
    """
    FROM debian:13
    RUN a \\

    ▶  b◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: BlankLineInInstruction.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    RUN a \\
      b

    """,
    """
    FROM debian:13
    RUN a \\
      # note
      b

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: BlankLineInInstruction.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      BlankLineInInstruction.self,
      in: """
        FROM debian:13
        RUN a \\

         	
          b

        """,
      becomes: """
        FROM debian:13
        RUN a \\
          b

        """)
  }
}
