/// The word that an instruction begins with.
package enum Keyword: UInt8, Sendable, CaseIterable {
  case add, arg, cmd, copy, entrypoint, env, expose, from, healthcheck, label, maintainer
  case onbuild, run, shell, stopsignal, user, volume, workdir
  /// Any other word; an error, but the tree keeps it.
  case unknown

  /// The keyword as people write it, `FROM`; empty for ``unknown``.
  package var name: String { self == .unknown ? "" : Keyword.names[Int(rawValue)] }

  /// All keywords there are, in upper case and in the order of the cases.
  package static let names = [
    "ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL",
    "MAINTAINER", "ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR",
  ]

  /// Reads a keyword in any letter case.
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    func isWord(_ word: StaticString) -> Bool { text.isWord(word, in: range) }
    self = .unknown
    guard !range.isEmpty else { return }
    switch text[range.lowerBound] | 0x20 {
    case 0x61: self = isWord("arg") ? .arg : isWord("add") ? .add : .unknown
    case 0x63: self = isWord("copy") ? .copy : isWord("cmd") ? .cmd : .unknown
    case 0x65:
      self =
        isWord("env")
        ? .env : isWord("expose") ? .expose : isWord("entrypoint") ? .entrypoint : .unknown
    case 0x66: self = isWord("from") ? .from : .unknown
    case 0x68: self = isWord("healthcheck") ? .healthcheck : .unknown
    case 0x6C: self = isWord("label") ? .label : .unknown
    case 0x6D: self = isWord("maintainer") ? .maintainer : .unknown
    case 0x6F: self = isWord("onbuild") ? .onbuild : .unknown
    case 0x72: self = isWord("run") ? .run : .unknown
    case 0x73: self = isWord("shell") ? .shell : isWord("stopsignal") ? .stopsignal : .unknown
    case 0x75: self = isWord("user") ? .user : .unknown
    case 0x76: self = isWord("volume") ? .volume : .unknown
    case 0x77: self = isWord("workdir") ? .workdir : .unknown
    default: break
    }
  }
}

/// How the text behind a keyword is read; the one-screen summary of the language.
///
/// Source: the dispatch table of BuildKit, `frontend/dockerfile/parser/parser.go` (`init`).
enum ArgumentShape {
  /// A JSON array, or else the whole rest as one string.
  case jsonOrString
  /// A JSON array, or else words split at blanks; quotes mean nothing.
  case jsonOrBlankSplit
  /// Words split at blanks; quotes mean nothing.
  case blankSplit
  /// Words split at blanks outside of quotes.
  case quotedWords
  /// `name=value` words, or the old form `name value…`.
  case nameValue
  /// The whole rest as one string, blanks included.
  case string
  /// `NONE`, or `CMD` with a JSON array or a string.
  case healthcheck
  /// Another instruction.
  case instruction
  /// Nothing is read.
  case ignored
}

extension Keyword {
  var shape: ArgumentShape {
    switch self {
    case .cmd, .entrypoint, .run, .shell: .jsonOrString
    case .add, .copy, .volume: .jsonOrBlankSplit
    case .expose, .from: .blankSplit
    case .arg: .quotedWords
    case .env, .label: .nameValue
    case .maintainer, .stopsignal, .user, .workdir: .string
    case .healthcheck: .healthcheck
    case .onbuild: .instruction
    case .unknown: .ignored
    }
  }

  /// The flags that BuildKit knows for it, without the dashes; those in ``Keyword/repeatable`` may repeat.
  ///
  /// Source: `instructions/parse.go` (`parseFrom`, `parseCopy`, …), newest BuildKit of 2026-08.
  var flagNames: [String] { Keyword.flagNamesByKeyword[self] ?? [] }

  private static let flagNamesByKeyword: [Keyword: [String]] = [
    .from: ["platform"],
    .copy: ["from", "chown", "chmod", "link", "parents", "exclude"],
    .add: ["chown", "chmod", "link", "keep-git-dir", "checksum", "unpack", "exclude"],
    .run: ["mount", "network", "security", "device"],
    .healthcheck: ["interval", "timeout", "start-period", "start-interval", "retries"],
  ]

  /// Flags that may stand more than once.
  static let repeatable: Set<String> = ["mount", "device", "exclude"]

  /// Flags that are on when they stand alone.
  static let booleanFlags: Set<String> = ["link", "parents", "keep-git-dir", "unpack"]

  /// Whether a heredoc may follow.
  ///
  /// Source: `parser.go` (`heredocDirectives`).
  var takesHeredocs: Bool { self == .add || self == .copy || self == .run }
}
