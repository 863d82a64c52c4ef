/// A finding together with the file that it is about.
package struct FileFinding: Sendable {
  package let source: SourceText
  package let finding: Finding

  package init(_ finding: Finding, in source: SourceText) {
    self.finding = finding
    self.source = source
  }
}
