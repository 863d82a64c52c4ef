import DockerfileSyntax
import Findings

/// The comments of a file that silence rules, in every dialect that people have in their files.
///
///     # check=skip=JSONArgsRecommended          at the top: the file; above an instruction: that one
///     # hadolint ignore=DL3008,SC2086           the next instruction
///     # hadolint global ignore=DL3008           the file
///     # hadolint stage ignore=DL3002            the stage that follows, or that it stands in
///     # learn-distroless ignore=runs-as-root    the next instruction; words behind it are the reason
///
/// Sources: BuildKit `linter/linter.go` (`ParseLintOptions`, `WithMergedConfigFromComments`), hadolint
/// `src/Hadolint/Pragma.hs`.
struct Pragmas: Sendable {
  /// For the whole file.
  private(set) var global: [RuleName] = []
  /// For single instructions, in the order of the file.
  private(set) var local: [(range: SourceRange, names: [RuleName])] = []
  /// Experimental rules of BuildKit's that `# check=experimental=…` turns on.
  private(set) var experimental: [RuleName] = []
  /// For the stage that is being read.
  private var stage: [RuleName] = []
  private var stageStart: Int?
  /// Names that are no rule's.
  private(set) var problems: [Finding] = []

  init(of dockerfile: Dockerfile) {
    for directive in dockerfile.directives where directive.name == "check" {
      readDirective(directive)
    }
    // Few files have any; all others are done here.
    guard dockerfile.source.bytes.containsPragma else { return }
    var pending: [RuleName] = []
    dockerfile.forEachElement { element in
      switch element {
      case .comment(let range):
        let comment = PragmaComment(dockerfile.source.bytes, range)
        if comment.isBare { pending = pending.filter { !PeerRules.isBuildKit($0) } }
        read(comment, into: &pending)
      case .instruction(let instruction, _):
        if instruction.keyword == .from {
          endStage(at: instruction.range.lowerBound)
          stageStart = instruction.range.lowerBound
        }
        if !pending.isEmpty { local.append((instruction.range, pending)) }
        pending = []
      case .blank, .directive: break
      }
    }
    endStage(at: dockerfile.source.bytes.count)
  }

  /// A comment above `FROM` counts for that stage, as does one inside of it.
  private mutating func endStage(at end: Int) {
    guard let start = stageStart else { return }
    if !stage.isEmpty { local.append((SourceRange(start, end), stage)) }
    stage = []
  }

  /// Whether a comment silences a finding.
  func mute(_ finding: Finding) -> Bool {
    if finding.isOfTheLanguage { return false }
    if global.contains(where: { $0.matches(finding) }) { return true }
    let place = finding.range.lowerBound
    return local.contains { item in
      item.range.lowerBound <= place
        && place < max(item.range.upperBound, item.range.lowerBound + 1)
        && item.names.contains { $0.matches(finding) }
    }
  }

  // MARK: Reading

  private mutating func readDirective(_ directive: Directive) {
    for option in directive.value.split(separator: ";") {
      let parts = option.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "skip": global += names(in: parts[1], of: "buildkit", at: directive.range)
      case "experimental":
        experimental += names(in: parts[1], of: "buildkit", at: directive.range)
      // `error=true` names no rule.
      default: break
      }
    }
  }

  private mutating func read(_ comment: PragmaComment, into pending: inout [RuleName]) {
    guard let pragma = comment.pragma else { return }
    let found = names(in: pragma.names, of: pragma.dialect.peer, at: comment.range)
    switch pragma.reach {
    case .file: global += found
    case .stage: stage += found
    case .instruction: pending += found
    }
  }

  /// The names of a list; those that nobody knows become findings.
  private mutating func names(
    in list: Substring, of peer: String?, at range: SourceRange
  ) -> [RuleName] {
    list.split(separator: ",").compactMap { part in
      let text = part.split(separator: " ").first ?? ""
      if peer == "buildkit", text.lowercased() == "all" { return RuleName("buildkit/*") }
      guard !text.isEmpty else { return nil }
      let name = RuleName(String(text))
      if !name.isKnown { problems.append(PragmaRuleUnknown.finding(for: name, at: range)) }
      return name
    }
  }
}

extension PeerRules {
  static func isBuildKit(_ name: RuleName) -> Bool {
    name.text.hasPrefix("buildkit/") || names.contains { $0 == "buildkit/" + name.text }
  }
}

extension [UInt8] {
  /// Whether the text has a comment that could silence anything: looks for `ignore=` and `skip=`.
  fileprivate var containsPragma: Bool {
    withUnsafeBufferPointer { bytes in
      for offset in bytes.indices.dropFirst(4) where bytes[offset] == 0x3D {
        let before = bytes[offset - 1]
        if before == 0x70, bytes[offset - 2] == 0x69, bytes[offset - 3] == 0x6B { return true }
        if before == 0x65 || before == 0x20, offset > 6 {
          var end = offset
          while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
          if end > 5, bytes[end - 1] == 0x65, bytes[end - 2] == 0x72, bytes[end - 3] == 0x6F,
            bytes[end - 4] == 0x6E
          {
            return true
          }
        }
      }
      return false
    }
  }
}

/// One comment line, looked at for a pragma.
private struct PragmaComment {
  enum Dialect {
    case check, hadolint, tally, own
    var peer: String? { self == .check ? "buildkit" : nil }
  }

  enum Reach { case file, stage, instruction }

  struct Pragma {
    var dialect: Dialect
    var reach = Reach.instruction
    var names: Substring
  }

  let range: SourceRange
  private let text: Substring
  private let isIndented: Bool

  init(_ bytes: [UInt8], _ range: SourceRange) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] != 0x23 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    self.range = SourceRange(start, end)
    isIndented = start > range.lowerBound
    let line = String(decoding: bytes[min(start + 1, end)..<end], as: UTF8.self)
    text = line.drop { $0 == " " || $0 == "\t" }
  }

  var isBare: Bool { text.isEmpty }

  var pragma: Pragma? {
    if let names = list(behind: ["check", "=", "skip", "="]), !isIndented {
      return Pragma(dialect: .check, names: names)
    }
    for (word, dialect) in [
      ("hadolint", Dialect.hadolint), ("tally", .tally), ("learn-distroless", .own),
    ] where text.hasPrefix(word) {
      if let names = list(behind: [word, "global", "ignore", "="]) {
        return Pragma(dialect: dialect, reach: .file, names: names)
      }
      if let names = list(behind: [word, "stage", "ignore", "="]) {
        return Pragma(dialect: dialect, reach: .stage, names: names)
      }
      if let names = list(behind: [word, "ignore", "="]) {
        return Pragma(dialect: dialect, names: names)
      }
    }
    return nil
  }

  /// The list behind some words with any blanks between; a blank that follows no comma ends it.
  private func list(behind words: [String]) -> Substring? {
    var rest = text
    for word in words {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard rest.hasPrefix(word) else { return nil }
      rest = rest.dropFirst(word.count)
    }
    rest = rest.drop { $0 == " " || $0 == "\t" }
    var end = rest.startIndex
    var isOpen = true
    while end < rest.endIndex {
      let character = rest[end]
      if character == "," {
        isOpen = true
      } else if character == ";" {
        break
      } else if character == " " || character == "\t" {
        let next = rest[end...].first { $0 != " " && $0 != "\t" }
        guard isOpen || next == "," else { break }
      } else {
        isOpen = false
      }
      end = rest.index(after: end)
    }
    return rest[..<end]
  }
}
