import Findings
import MarkedYAML
import Testing

@Suite struct YAMLReaderTests {
  @Test func `keeps plain scalars as text`() throws {
    let node = try YAMLReader.read(Array("a: no\nb: 1.10\nc: 22:22\nd:\ne: ''\n".utf8))
    #expect(node["a"]?.text == "no")
    #expect(node["b"]?.text == "1.10")
    #expect(node["c"]?.text == "22:22")
    #expect(node["d"]?.typeName == "empty")
    #expect(node["e"]?.text == "")
  }

  @Test func `knows where values stand, in bytes`() throws {
    let text = "ü: é\nkey: [a, value]\n"
    let node = try YAMLReader.read(Array(text.utf8))
    let value = try #require(node["key"]?.items.last)
    let bytes = Array(text.utf8)[value.range.lowerBound..<value.range.upperBound]
    #expect(String(decoding: bytes, as: UTF8.self) == "value")
  }

  @Test(arguments: [
    ("a: 1\n\tb: 2\n", YAMLProblem.Cause.tab), ("a: &x 1\nb: *x\n", .anchor),
    ("a: !!str 1\n", .anchor), ("a: 1\na: 2\n", .duplicateKey("a")), ("a: b: c\n", .colonInValue),
    ("a: 1\n---\nb: 2\n", .severalDocuments), ("[a]: 1\n", .keyIsNotText),
    (String(repeating: "[", count: 200), .tooDeep),
  ])
  func `refuses what lesson files have no use for`(text: String, cause: YAMLProblem.Cause) {
    #expect(throws: YAMLProblem.self) { try YAMLReader.read(Array(text.utf8)) }
    do throws(YAMLProblem) { _ = try YAMLReader.read(Array(text.utf8)) } catch {
      #expect(error.cause == cause)
    }
  }

  @Test func `names the first byte that is no UTF-8`() {
    do throws(YAMLProblem) { _ = try YAMLReader.read([0x61, 0x3A, 0x20, 0xFF]) } catch {
      #expect(error.cause == .notUTF8)
      #expect(error.range.lowerBound == 3)
    }
  }

  @Test func `an empty file is an empty node`() throws {
    #expect(try YAMLReader.read([]).typeName == "empty")
  }
}
