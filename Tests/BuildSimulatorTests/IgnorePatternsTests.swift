import BuildSimulator
import Testing

@Suite struct IgnorePatternsTests {
  @Test(arguments: [
    ("node_modules", "node_modules/semver/index.js", true), ("*.md", "README.md", true),
    ("*.md", "docs/README.md", false), ("**/*.md", "docs/README.md", true),
    ("/dist", "dist/a", true),
    ("# dist\n", "dist", false), ("*\n!src", "src/a.ts", false), ("*\n!src", "package.json", true),
    ("*\n!package.json", "package.json", false), ("a?c", "abc", true), ("[a-c]x", "bx", true),
    ("dist/", "dist/x", true), ("", "x", false),
  ])
  func `leaves out what Docker leaves out`(patterns: String, path: String, excluded: Bool) {
    #expect(IgnorePatterns(patterns).excludes(path) == excluded)
  }
}
