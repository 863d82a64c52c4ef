import DockerfileSyntax

/// A text that BuildKit expands by itself, and the word that it is part of.
struct ExpandedWord {
  let bytes: ArraySlice<UInt8>
  let word: Word

  init(_ word: Word) {
    self.word = word
    bytes = word.bytes
  }

  init(_ bytes: ArraySlice<UInt8>, of word: Word) {
    self.bytes = bytes
    self.word = word
  }
}

extension Instruction {
  /// The words in which BuildKit replaces variables.
  ///
  /// Source: the `Expand` methods of `instructions/commands.go`.
  func expandedWords(given arguments: [String: String]) -> [ExpandedWord] {
    switch keyword {
    case .env, .label:
      pairs.flatMap { [$0.name, $0.value].compactMap(\.self) }.map(ExpandedWord.init)
    case .add, .copy:
      words.filter { !$0.text.hasPrefix("<<") }.map(ExpandedWord.init)
        + flags.filter { ["chown", "chmod", "checksum"].contains($0.name) }.compactMap(\.value)
        .map(ExpandedWord.init)
    // Name and value are expanded one by one; a default that is not needed is not.
    case .arg:
      words.flatMap { word in
        let parts = word.bytes.split(separator: 0x3D, maxSplits: 1)
        let isGiven = parts.first.map { arguments[String(decoding: $0, as: UTF8.self)] != nil }
        return parts.prefix(isGiven == true ? 1 : 2).map { ExpandedWord($0, of: word) }
      }
    case .expose, .stopsignal, .user, .volume, .workdir: words.map(ExpandedWord.init)
    case .from: (words.prefix(1) + flags.compactMap(\.value)).map(ExpandedWord.init)
    default: []
    }
  }
}
