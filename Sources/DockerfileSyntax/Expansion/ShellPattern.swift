/// A pattern of `${name#pattern}` and its relatives: `*`, `?`, and escaped characters.
///
/// Brackets mean nothing here. Source: `shell/lex.go` (`convertShellPatternToRegex`).
struct ShellPattern {
  private enum Part {
    case anyRun
    case anyCharacter
    case byte(UInt8)
  }

  private var parts: [Part] = []

  init(_ bytes: [UInt8]) throws(VariableExpansion.Failure) {
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x2A: parts.append(.anyRun)
      case 0x3F: parts.append(.anyCharacter)
      case 0x5C:
        offset += 1
        guard offset < bytes.count, "*?\\}/".utf8.contains(bytes[offset]) else {
          throw .invalidPattern
        }
        parts.append(.byte(bytes[offset]))
      case let byte: parts.append(.byte(byte))
      }
      offset += 1
    }
  }

  /// The ends of all matches that begin at an offset, ascending; linear in pattern times text.
  private func matchEnds(in text: [UInt8], from start: Int) -> [Int] {
    var reachable: Set<Int> = [start]
    for part in parts {
      guard let first = reachable.min() else { return [] }
      switch part {
      case .anyRun: reachable = Set(first...text.count)
      case .anyCharacter:
        reachable = Set(reachable.compactMap { nextScalar(in: text, after: $0) })
      case .byte(let byte):
        reachable = Set(
          reachable.compactMap { $0 < text.count && text[$0] == byte ? $0 + 1 : nil })
      }
    }
    return reachable.sorted()
  }

  private func nextScalar(in text: [UInt8], after offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    var next = offset + 1
    while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  func removingPrefix(of text: [UInt8], longest: Bool) -> ArraySlice<UInt8> {
    let ends = matchEnds(in: text, from: 0)
    guard let end = longest ? ends.last : ends.first else { return text[...] }
    return text[end...]
  }

  func removingSuffix(of text: [UInt8], longest: Bool) -> ArraySlice<UInt8> {
    let starts = longest ? Array(0...text.count) : (0...text.count).reversed()
    for start in starts where matchEnds(in: text, from: start).last == text.count {
      return text[..<start]
    }
    return text[...]
  }

  func replacing(in text: [UInt8], with replacement: [UInt8], all: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    while offset < text.count {
      if let end = matchEnds(in: text, from: offset).last {
        result += replacement
        // An empty match stands before a character and takes none.
        if end == offset, all { result.append(text[offset]) }
        offset = end == offset && all ? offset + 1 : end
        if !all { break }
      } else {
        result.append(text[offset])
        offset += 1
      }
    }
    return result + text[offset...]
  }
}
