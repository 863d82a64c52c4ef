/// The patterns of a `.dockerignore`: which paths of the context the build does not see.
///
/// The last pattern that matches decides; `!` takes back. `**` crosses folders, `*` and `?` do not.
/// Source: github.com/moby/patternmatcher, and the Docker reference, ".dockerignore file".
package struct IgnorePatterns: Sendable {
  private struct Pattern {
    var parts: [[UInt8]]
    var isException: Bool
  }

  private let patterns: [Pattern]

  package init(_ text: String = "") {
    patterns = text.split(whereSeparator: \.isNewline).compactMap { line in
      var line = line.drop { $0 == " " || $0 == "\t" }
      while line.last == " " || line.last == "\t" { line.removeLast() }
      guard let first = line.first, first != "#" else { return nil }
      let isException = first == "!"
      if isException { line = line.dropFirst().drop { $0 == " " } }
      let parts = FileTree.parts(of: String(line)).map { Array($0.utf8) }
      return parts.isEmpty ? nil : Pattern(parts: parts, isException: isException)
    }
  }

  /// A pattern leaves out all that there is.
  package var excludesEverything: Bool {
    patterns.contains { !$0.isException && ($0.parts == [[0x2A]] || $0.parts == [[0x2A, 0x2A]]) }
  }

  package var isEmpty: Bool { patterns.isEmpty }
  package var hasExceptions: Bool { patterns.contains(where: \.isException) }

  /// Whether a path is left out, itself or by a folder above it.
  package func excludes(_ path: String) -> Bool {
    let parts = FileTree.parts(of: path).map { Array($0.utf8) }
    var excluded = false
    for pattern in patterns where pattern.isException == excluded {
      // A pattern for a folder speaks for everything below it.
      let matches = (1...max(parts.count, 1)).contains { length in
        IgnorePatterns.matches(pattern.parts[...], parts.prefix(length)[...])
      }
      if matches { excluded = !pattern.isException }
    }
    return excluded
  }

  private static func matches(
    _ pattern: ArraySlice<[UInt8]>, _ path: ArraySlice<[UInt8]>
  ) -> Bool {
    let crosses: [UInt8] = [0x2A, 0x2A]
    var (pattern, path) = (pattern, path)
    // On a mismatch, the last `**` takes one folder more; earlier ones need not be tried again.
    var back: (pattern: ArraySlice<[UInt8]>, path: ArraySlice<[UInt8]>)?
    while let name = path.first {
      if pattern.first == crosses {
        pattern = pattern.dropFirst()
        back = (pattern, path)
      } else if let own = pattern.first, NamePattern(own).matches(name) {
        pattern = pattern.dropFirst()
        path = path.dropFirst()
      } else if let last = back {
        pattern = last.pattern
        path = last.path.dropFirst()
        back = (pattern, path)
      } else {
        return false
      }
    }
    return pattern.allSatisfy { $0 == crosses }
  }
}

/// A pattern for one file name: `*`, `?`, `[a-z]` and escaped characters, as Go's `filepath.Match`.
struct NamePattern {
  private let pattern: [UInt8]
  private let isForShell: Bool

  init(_ pattern: [UInt8]) {
    self.pattern = pattern
    isForShell = false
  }

  /// The same as a shell reads it, where `[!0-9]` stands for all but digits.
  ///
  /// Source: POSIX.1-2024, 2.14 "Pattern Matching Notation".
  init(forShell text: String) {
    pattern = Array(text.utf8)
    isForShell = true
  }

  static func isPattern(_ text: some Sequence<UInt8>) -> Bool {
    text.contains { $0 == 0x2A || $0 == 0x3F || $0 == 0x5B }
  }

  func matches(_ name: [UInt8]) -> Bool {
    // The usual two-pointer way: on a mismatch, let the last `*` take one byte more.
    var (p, n) = (0, 0)
    var star: (pattern: Int, name: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == 0x2A {
        star = (p + 1, n)
        p += 1
      } else if let next = afterMatch(at: p, of: name[n]) {
        p = next
        n += 1
      } else if let back = star {
        p = back.pattern
        n = back.name + 1
        star = (back.pattern, n)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == 0x2A }
  }

  /// The pattern position behind what matched one byte; `nil` when it did not match.
  private func afterMatch(at position: Int, of byte: UInt8) -> Int? {
    guard position < pattern.count else { return nil }
    switch pattern[position] {
    case 0x3F: return position + 1
    case 0x5C where position + 1 < pattern.count:
      return pattern[position + 1] == byte ? position + 2 : nil
    case 0x5B: return afterClass(at: position, of: byte)
    case let own: return own == byte ? position + 1 : nil
    }
  }

  private func afterClass(at position: Int, of byte: UInt8) -> Int? {
    guard let close = pattern[(position + 1)...].firstIndex(of: 0x5D) else { return nil }
    var members = pattern[(position + 1)..<close]
    let isNegated = members.first == 0x5E || isForShell && members.first == 0x21
    if isNegated { members = members.dropFirst() }
    var isMember = false
    while let low = members.first {
      members = members.dropFirst()
      var high = low
      if members.first == 0x2D, members.count > 1 {
        high = members[members.startIndex + 1]
        members = members.dropFirst(2)
      }
      if low <= byte, byte <= high { isMember = true }
    }
    return isMember != isNegated ? close + 1 : nil
  }
}
