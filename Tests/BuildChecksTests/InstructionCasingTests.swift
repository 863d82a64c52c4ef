import BuildChecks
import Testing

@Suite struct InstructionCasingTests {
  @Test(arguments: [
    """
    FROM debian:13
    ▶run◀ a
    RUN b

    """,
    """
    from debian:13
    ▶RUN◀ a
    run b

    """,
    """
    ▶frOM◀ debian:13 as base
    from debian:13 as base2

    """,
    """
    FROM debian:13
    ▶run◀ a

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: InstructionCasing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    RUN a

    """,
    """
    from debian:13
    run a

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: InstructionCasing.self, in: text)
  }

  @Test func `its fix changes what it should and nothing else`() {
    expectFixed(
      InstructionCasing.self,
      in: """
        FROM debian:13
        run a
        RUN b

        """,
      becomes: """
        FROM debian:13
        RUN a
        RUN b

        """)
  }
}
