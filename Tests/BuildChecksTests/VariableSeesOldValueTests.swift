import BuildChecks
import Testing

@Suite struct VariableSeesOldValueTests {
  @Test(arguments: [
    """
    FROM scratch
    ENV A=1 B=▶$A◀

    """,
    """
    FROM scratch
    ENV A=1 B=▶"${A}/x"◀

    """,
    """
    FROM scratch
    ENV A=1
    ENV A=2 B=▶$A◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: VariableSeesOldValue.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch
    ENV A=1
    ENV B=$A

    """,
    """
    FROM scratch
    ENV A=1 B=A

    """,
    """
    FROM scratch
    ENV A=1
    ENV A=1 B=$A

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: VariableSeesOldValue.self, in: text)
  }
}
