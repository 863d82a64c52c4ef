import BuildChecks
import BuildSimulator
import Folders
import Testing

@Suite struct IgnoredFileCopiedTests {
  private static let context = BuildContext(
    .inMemory([".dockerignore": "*.log\n", "debug.log": "", "main.go": ""]))

  @Test(arguments: [
    """
    FROM scratch
    COPY ▶debug.log◀ /

    """,
    """
    FROM scratch
    ADD ▶debug.log◀ /

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: IgnoredFileCopied.self, in: text, context: Self.context)
  }

  @Test(arguments: [
    """
    FROM scratch
    COPY main.go /

    """,
    """
    FROM scratch
    COPY . /

    """,
    """
    FROM scratch AS a
    COPY main.go /debug.log
    FROM scratch
    COPY --from=a /debug.log /

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: IgnoredFileCopied.self, in: text, context: Self.context)
  }
}
