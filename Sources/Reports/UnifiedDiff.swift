import Terminal

/// The changes of a text as `diff -u` prints them, so that `patch` takes them.
package struct UnifiedDiff {
  private static let context = 3

  private struct Line {
    var sign: Character
    var text: String
  }

  /// Empty where nothing changed.
  package static func text(from old: String, to new: String, path: String) -> String {
    let lines = changes(split(old), split(new))
    guard lines.contains(where: { $0.sign != " " }) else { return "" }
    var result = "--- \(path)\n+++ \(path)\n"
    for hunk in hunks(of: lines) { result += text(of: hunk, in: lines) }
    return result
  }

  /// Lines with their ends; the last one may have none.
  private static func split(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for scalar in text.unicodeScalars {
      line.unicodeScalars.append(scalar)
      if scalar == "\n" {
        lines.append(line)
        line = ""
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func changes(_ old: [String], _ new: [String]) -> [Line] {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        lines.append(Line(sign: "-", text: old[i]))
        i += 1
      } else if j < new.count, added.contains(j) {
        lines.append(Line(sign: "+", text: new[j]))
        j += 1
      } else {
        lines.append(Line(sign: " ", text: old[i]))
        i += 1
        j += 1
      }
    }
    return lines
  }

  /// Stretches of changes with some lines around; those that touch become one.
  private static func hunks(of lines: [Line]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in lines.indices where lines[index].sign != " " {
      let range = max(0, index - context)..<min(lines.count, index + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private static func text(of hunk: Range<Int>, in lines: [Line]) -> String {
    let before = lines[..<hunk.lowerBound]
    let oldStart = before.filter { $0.sign != "+" }.count
    let newStart = before.filter { $0.sign != "-" }.count
    let oldCount = lines[hunk].filter { $0.sign != "+" }.count
    let newCount = lines[hunk].filter { $0.sign != "-" }.count
    var text =
      "@@ -\(oldStart + (oldCount > 0 ? 1 : 0)),\(oldCount) "
      + "+\(newStart + (newCount > 0 ? 1 : 0)),\(newCount) @@\n"
    for line in lines[hunk] {
      text += "\(line.sign)\(line.text)"
      if !line.text.hasSuffix("\n") { text += "\n\\ No newline at end of file\n" }
    }
    return text
  }
}
