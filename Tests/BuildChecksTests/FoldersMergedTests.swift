import BuildChecks
import BuildSimulator
import Folders
import Testing

@Suite struct FoldersMergedTests {
  private static let context = BuildContext(
    .inMemory(["src/a.js": "", "lib/b.js": "", "main.js": ""]))

  @Test(arguments: [
    """
    FROM scratch
    COPY ▶src lib◀ /app/

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: FoldersMerged.self, in: text, context: Self.context)
  }

  @Test(arguments: [
    """
    FROM scratch
    COPY src /app/src
    COPY lib /app/lib

    """,
    """
    FROM scratch
    COPY src main.js /app/

    """,
    """
    FROM scratch
    COPY --parents src lib /app/

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: FoldersMerged.self, in: text, context: Self.context)
  }
}
