import BuildModel

/// What a `Gemfile` asks for.
struct RubyGems {
  private(set) var names: [String] = []
  /// A gem that is compiled when it is installed.
  private(set) var needsCompiler: String?

  /// Gems that bring no compiled files for Linux.
  ///
  /// Source: rubygems.org, the platforms of these gems.
  private static let compiled: Set<String> = [
    "bcrypt", "bigdecimal", "bootsnap", "byebug", "json", "mysql2", "nio4r", "pg", "puma", "racc",
    "redcarpet", "unf_ext", "msgpack",
    "websocket-driver", "ox", "oj", "hiredis", "thin", "eventmachine",
  ]

  /// Libraries of the system that a gem is linked with.
  ///
  /// Source: `ext/extconf.rb` of pg and mysql2.
  static func libraries(of gem: String) -> [String] {
    switch gem {
    case "pg": ["libpq.so.5"]
    case "mysql2": ["libmariadb.so.3"]
    default: []
    }
  }

  static func isCompiled(_ gem: String) -> Bool { compiled.contains(gem) }

  /// The names of groups in a setting: `development:test`, `development test`.
  static func groups(in setting: String?) -> Set<String> {
    Set((setting ?? "").split { ": ,".contains($0) }.map(String.init))
  }

  /// `without` names groups that are left out.
  init(_ gemfile: String, _ lock: String?, without: Set<String> = []) {
    var left: Set<String> = []
    for gem in Self.entries(in: gemfile) {
      let isLeft = !gem.groups.isEmpty && gem.groups.isSubset(of: without)
      if isLeft { left.insert(gem.name) } else { names.append(gem.name) }
    }
    // The lock file names what those need.
    for line in (lock ?? "").split(whereSeparator: \.isNewline)
    where line.hasPrefix("    ") && !line.hasPrefix("      ") {
      let name = String(line.dropFirst(4).prefix { $0 != " " })
      if !name.isEmpty, !names.contains(name), !left.contains(name) { names.append(name) }
    }
    needsCompiler = names.first { RubyGems.compiled.contains($0) }
  }

  /// The gems of a `Gemfile` with their groups; those of another platform left out.
  ///
  /// Source: bundler.io, "Gemfile" (`group`, `platforms`).
  private static func entries(in gemfile: String) -> [(name: String, groups: Set<String>)] {
    var blocks: [Set<String>?] = []
    var found: [(String, Set<String>)] = []
    for line in gemfile.split(whereSeparator: \.isNewline).map({ String($0).trimmingBlanks }) {
      if line.hasPrefix("#") { continue }
      if line == "end" {
        _ = blocks.popLast()
      } else if line.hasSuffix(" do") || line.contains(" do |") || line.hasPrefix("if ") {
        blocks.append(line.hasPrefix("platform") ? nil : symbols(in: line, of: "group"))
      } else if line.hasPrefix("gem "), !line.contains("platforms:"), !blocks.contains(nil) {
        let parts = line.split(
          omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
        guard parts.count > 1 else { continue }
        let own = line.range(of: "group").map {
          symbols(in: "group " + line[$0.upperBound...], of: "group")
        }
        let outer = blocks.compactMap(\.self).reduce(into: Set<String>()) { $0.formUnion($1) }
        found.append((String(parts[1]), (own ?? []).union(outer)))
      }
    }
    return found
  }

  /// `:development, :test` behind a word that the line begins with.
  private static func symbols(in line: String, of word: String) -> Set<String> {
    guard line.hasPrefix(word) else { return [] }
    return Set(
      line.split(separator: ":").dropFirst().map { part in
        String(part.drop { $0 == " " || $0 == "[" }.prefix { $0.isLetter || $0 == "_" })
      }.filter { !$0.isEmpty && !["optional", "true"].contains($0) })
  }

  /// Gems of the `Gemfile` itself that are not left out.
  static func needed(_ gemfile: String, without: Set<String>) -> [String] {
    entries(in: gemfile).filter { $0.groups.isEmpty || !$0.groups.isSubset(of: without) }
      .map(\.name)
  }
}
