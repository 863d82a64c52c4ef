import Findings

/// What is wrong with a file, up to a stated number of problems.
///
/// Ten megabytes of noise hold half a million problems; nobody reads them, and keeping each with its words
/// costs many times the file. Those beyond the limit are counted, not kept.
struct ProblemList {
  static let largestCount = 1_000

  private(set) var kept: [Finding] = []
  private var leftOut = 0
  private var lastRange = SourceRange(0, 0)

  /// Where the last problem stands; the file's first byte when there was none.
  var last: SourceRange? { kept.isEmpty ? nil : lastRange }

  mutating func add(at range: SourceRange, _ finding: () -> Finding) {
    guard !isFull else { return leaveOut(at: range) }
    lastRange = range
    kept.append(finding())
  }

  var isFull: Bool { kept.count >= ProblemList.largestCount }

  mutating func leaveOut(at range: SourceRange) {
    lastRange = range
    leftOut += 1
  }

  /// All of them by place, and how many more there were.
  var all: [Finding] {
    var all = kept
    if leftOut > 0 {
      all.append(
        Finding(
          rule: "syntax-more-problems", severity: .error, range: lastRange,
          key: "syntax.more-problems",
          values: ["count": .number(leftOut), "limit": .number(ProblemList.largestCount)]))
    }
    return all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension Parser {
  /// A word's text for a message.
  func quote(_ word: WordRecord) -> String { Quotation.of(parts.text[word.textRange]) }

  func text(_ word: WordRecord) -> String {
    String(decoding: parts.text[word.textRange], as: UTF8.self)
  }

  /// Refusals that hadolint knows by a name.
  private static let peers = [
    "before-from": ["hadolint/DL3061"], "onbuild-from": ["hadolint/DL3043"],
    "onbuild-onbuild": ["hadolint/DL3043"],
  ]

  mutating func report(
    _ name: String, at range: SourceRange, buildKit: @autoclosure () -> String,
    _ values: @autoclosure () -> [String: Message.Value] = [:]
  ) {
    problems.add(at: range) {
      let sentence = buildKit()
      return Finding(
        rule: "syntax-\(name)", severity: .error, range: range, key: "syntax.\(name)",
        values: values().merging(["buildkit": .text(sentence)]) { own, _ in own },
        alsoKnownAs: Parser.peers[name] ?? [],
        buildKitText: sentence)
    }
  }
}
