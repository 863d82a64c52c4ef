import Findings
import MarkedYAML

/// Reads typed values of a lesson's YAML and keeps every problem; nothing stops at the first.
struct YAMLFieldReader {
  let vocabulary: LessonVocabulary
  var problems: [Finding] = []

  /// More entries than a list of a lesson needs; what is longer is a slip or an attack.
  static let longestList = 200

  /// More than any lesson means; what is larger is a slip or an attack.
  private static let largestNumber = 10_000

  mutating func number(_ node: YAMLNode, example: String = "5") -> Int? {
    if let number = node.text.flatMap({ Int($0) }),
      (0...YAMLFieldReader.largestNumber).contains(number)
    {
      return number
    }
    wrongType(node, expected: example)
    return nil
  }

  mutating func size(_ node: YAMLNode) -> Int? {
    if let bytes = node.text.flatMap({ vocabulary.size($0) }) { return bytes }
    wrongType(node, expected: "40 kB")
    return nil
  }

  mutating func text(_ node: YAMLNode) -> String? {
    if node.text == nil { wrongType(node, expected: "text") }
    return node.text
  }

  /// The items of a list, which must not be endless.
  mutating func items(_ node: YAMLNode) -> [YAMLNode] {
    if case .list(let items) = node.content, items.isEmpty {
      report("empty-list", at: node.range)
      return []
    }
    if case .list(let items) = node.content {
      if items.count <= YAMLFieldReader.longestList { return items }
      report(
        "too-many", at: node.range,
        ["n": .number(items.count), "most": .number(YAMLFieldReader.longestList)])
      return []
    }
    wrongType(node, expected: "list")
    return []
  }

  /// A word of a closed list.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ node: YAMLNode) -> Word?
  where Word.RawValue == String {
    guard let text = text(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    unknown("unknown-value", text, at: node.range, in: Word.allCases.map(\.rawValue))
    return nil
  }

  mutating func required(_ key: String, of node: YAMLNode) -> YAMLNode? {
    if let value = node[key] { return value }
    report("missing-key", at: node.range, ["key": .text(key)])
    return nil
  }

  /// An id: small letters, digits and hyphens, as it stands in headings, file names and records.
  mutating func id(of node: YAMLNode) -> String? {
    guard let value = required("id", of: node), let text = text(value) else { return nil }
    let isGood =
      !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
    if isGood { return text }
    report("bad-id", at: value.range, ["key": .text(text)])
    return nil
  }

  mutating func checkKeys(of node: YAMLNode, in known: [String]) {
    guard case .mapping = node.content else { return wrongType(node, expected: "key: value") }
    for field in node.fields where !known.contains(field.key) {
      unknown("unknown-key", field.key, at: field.keyRange, in: known)
    }
  }

  mutating func checkUnique(_ ids: [String], _ items: [YAMLNode]) {
    var seen: Set<String> = []
    for (id, item) in zip(ids, items) where !seen.insert(id).inserted {
      report("duplicate-id", at: item["id"]?.range ?? item.range, ["key": .text(id)])
    }
  }

  mutating func wrongType(_ node: YAMLNode, expected: String) {
    report(
      "wrong-type", at: node.range,
      ["expected": .text(expected), "found": .text(node.text ?? node.typeName)])
  }

  mutating func unknown(
    _ name: String, _ found: String, at range: SourceRange, in candidates: [String]
  ) {
    problems.append(.unknownLessonWord(name, found, at: range, in: candidates))
  }

  mutating func report(
    _ name: String, at range: SourceRange, _ values: [String: Message.Value] = [:]
  ) {
    problems.append(.lesson(name, at: range, values))
  }
}
