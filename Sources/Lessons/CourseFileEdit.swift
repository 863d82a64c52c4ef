import Findings
import MarkedYAML

/// Adds a lesson to the list of a `course.yaml`, everything else left as it is.
package struct CourseFileEdit {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The file with one lesson more at the end of its list; `nil` where the list cannot be found.
  package func adding(_ lesson: String) -> [UInt8]? {
    guard let node = try? YAMLReader.read(bytes), case .mapping = node.content,
      let field = node.fields.first(where: { $0.key == "lessons" })
    else { return nil }
    let end = lineEnd
    switch field.value.content {
    case .empty: return inserting("\(end)  - \(lesson)", at: field.keyRange.upperBound + 1)
    case .list(let items):
      guard let last = items.last else { return inFlow(lesson, field.value, isEmpty: true) }
      let isBlock = firstByte(ofLineAt: last.range.lowerBound) == 0x2D
      return isBlock
        ? inserting(
          "\(end)\(indentation(ofLineAt: last.range.lowerBound))- \(lesson)",
          at: endOfLine(at: last.range.upperBound))
        : inserting(", \(lesson)", at: last.range.upperBound)
    case .text, .mapping: return nil
    }
  }

  /// `[]` becomes `[a]`.
  private func inFlow(_ lesson: String, _ list: YAMLNode, isEmpty: Bool) -> [UInt8]? {
    guard let open = bytes[list.range.lowerBound...].firstIndex(of: 0x5B) else { return nil }
    return inserting(lesson, at: open + 1)
  }

  private var lineEnd: String {
    guard let first = bytes.firstIndex(of: 0x0A), first > 0 else { return "\n" }
    return bytes[first - 1] == 0x0D ? "\r\n" : "\n"
  }

  private func startOfLine(at offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  private func endOfLine(at offset: Int) -> Int {
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    return end > 0 && end > offset && bytes[end - 1] == 0x0D ? end - 1 : end
  }

  private func indentation(ofLineAt offset: Int) -> String {
    String(repeating: " ", count: bytes[startOfLine(at: offset)...].prefix { $0 == 0x20 }.count)
  }

  private func firstByte(ofLineAt offset: Int) -> UInt8? {
    bytes[startOfLine(at: offset)...].first { $0 != 0x20 }
  }

  private func inserting(_ text: String, at offset: Int) -> [UInt8] {
    let place = min(offset, bytes.count)
    return Array(bytes[..<place]) + text.utf8 + Array(bytes[place...])
  }
}
