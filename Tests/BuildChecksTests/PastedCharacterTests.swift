import BuildChecks
import Testing

@Suite struct PastedCharacterTests {
  @Test(arguments: [
    """
    FROM scratch
    ENV A=▶“◀x”

    """,
    """
    FROM scratch
    COPY a▶ ◀/b

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PastedCharacter.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch
    ENV A="x"

    """,
    """
    FROM scratch
    LABEL a="“x”"

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PastedCharacter.self, in: text)
  }
}
