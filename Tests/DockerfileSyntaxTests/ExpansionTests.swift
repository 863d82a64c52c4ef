import DockerfileSyntax
import Testing

@Suite struct ExpansionTests {
  private static let values = ["A": "one", "E": "", "P": "/usr/local/bin", "N": "aXbXc"]

  private static func expand(
    _ text: String
  ) throws(VariableExpansion.Failure) -> VariableExpansion.Result {
    try VariableExpansion().expand(Array(text.utf8)[...], value: { values[$0] })
  }

  @Test(arguments: [
    ("$A", "one"), ("${A}x", "onex"), ("'$A'", "$A"), ("\"$A\"", "one"), ("\\$A", "$A"), ("$", "$"),
    ("$1", ""), ("a\"b 'c'\"d", "ab 'c'd"), ("${U:-d}", "d"), ("${E:-d}", "d"), ("${E-d}", ""),
    ("${A:+y}", "y"), ("${U+y}", ""), ("${U:-${A}}", "one"), ("${P#*/}", "usr/local/bin"),
    ("${P##*/}", "bin"), ("${P%/*}", "/usr/local"), ("${P%%/*}", ""), ("${N/X/-}", "a-bXc"),
    ("${N//X/-}", "a-b-c"), ("${A?x}", "one"), ("\"\\\"\"", "\""), ("a\\ b", "a b"),
  ])
  func `expands as BuildKit does`(text: String, expected: String) throws {
    #expect(try Self.expand(text).text == expected)
  }

  @Test(arguments: [
    ("${", VariableExpansion.Failure.missingBrace), ("${}", .badSubstitution),
    ("${A", .missingBrace),
    ("${A=b}", .unsupportedModifier("=")), ("${A:=b}", .unsupportedModifier(":=")),
    ("'a", .unclosedQuote("'")), ("\"a", .unclosedQuote("\"")),
    ("${U?gone}", .required(name: "U", text: "gone")),
    (String(repeating: "${A:-", count: 200), .tooDeep),
  ])
  func `fails where BuildKit fails, and at its own limits`(
    text: String, failure: VariableExpansion.Failure
  ) {
    #expect(throws: failure) { try Self.expand(text) }
  }

  @Test func `tells the names that are not set`() throws {
    #expect(try Self.expand("$A/$U/${V}").unsetNames == ["U", "V"])
  }
}
