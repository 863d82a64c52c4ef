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
    """
    FROM debian:13
    RUN apt-get update ▶–◀y

    """,
    """
    FROM debian:13
    EXPOSE ▶८◀०८०

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
    """
    FROM debian:13
    RUN echo a – b

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PastedCharacter.self, in: text)
  }
}
