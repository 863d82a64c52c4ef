/// A source of `ADD` that names a repository: `https://host/x.git#ref:dir`, `git@host:x`.
///
/// Source: `dfgitutil/git_ref.go` (`ParseGitRef`).
package struct GitReference: Hashable, Sendable {
  package enum Failure: Error, Hashable, Sendable {
    case conflict(String)
    case unknownKey(String)
    case badValue(String)

    package var buildKitText: String {
      switch self {
      case .conflict(let text): text
      case .unknownKey(let key): "unexpected query \"\(key)\""
      case .badValue(let key): "invalid \(key) value"
      }
    }
  }

  package private(set) var remote: String
  package private(set) var reference = ""
  package private(set) var directory = ""
  package private(set) var checksum = ""
  /// It has no scheme, so a local path could look the same.
  package private(set) var looksLocal = false
  /// What is wrong with its query; BuildKit refuses the source then.
  package private(set) var failure: Failure?

  /// The last part of the path, without `.git`.
  package var shortName: String {
    let name = remote.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) ?? ""
    return name.hasSuffix(".git") ? String(name.dropLast(4)) : name
  }

  /// Reads an address; `nil` when it names no repository.
  package init?(_ text: String) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = parts.first.map(String.init) ?? ""
    let query = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    remote = query.first.map(String.init) ?? ""
    looksLocal = remote.hasPrefix("github.com/")
    guard looksLocal || GitReference.isRepository(remote) else { return nil }
    let fragment = parts.count > 1 ? String(parts[1]) : ""
    let pieces = fragment.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    reference = pieces.first.map(String.init) ?? ""
    directory = pieces.count > 1 ? String(pieces[1]) : ""
    guard query.count > 1 else { return }
    do throws(Failure) { try read(query: String(query[1])) } catch { failure = error }
  }

  private static func isRepository(_ address: String) -> Bool {
    if address.hasPrefix("git@") || address.hasPrefix("git://") || address.hasPrefix("ssh://") {
      return true
    }
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    return isWeb && address.hasSuffix(".git")
  }

  // MARK: The query

  private mutating func read(query: String) throws(Failure) {
    var tag = ""
    var branch = ""
    for field in query.split(separator: "&") {
      let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let key = String(pair[0])
      let value = pair.count > 1 ? String(pair[1]) : ""
      switch key {
      case "ref": reference = try merged(reference, value, "ref conflicts")
      case "tag": tag = value
      case "branch": branch = value
      case "subdir": directory = try merged(directory, value, "subdir conflicts")
      case "checksum", "commit": checksum = try merged(checksum, value, "checksum conflicts")
      case "keep-git-dir", "submodules", "fetch-by-commit": try checkFlag(value, of: key)
      case "mtime":
        guard ["", "checkout", "commit"].contains(value) else { throw .badValue(key) }
      default: throw .unknownKey(key)
      }
    }
    if !tag.isEmpty, !branch.isEmpty { throw .conflict("branch conflicts with tag") }
    if !tag.isEmpty {
      reference = try merged(reference, "refs/tags/\(tag)", "ref conflicts with tag")
    }
    if !branch.isEmpty {
      reference = try merged(reference, "refs/heads/\(branch)", "ref conflicts with branch")
    }
  }

  /// A value that may be given twice only if it is the same both times.
  private func merged(
    _ old: String, _ new: String, _ conflict: String
  ) throws(Failure) -> String {
    guard old.isEmpty || old == new else { throw .conflict(conflict) }
    return new
  }

  private func checkFlag(_ value: String, of key: String) throws(Failure) {
    guard ["", "true", "false", "1", "0"].contains(value.lowercased()) else {
      throw .badValue(key)
    }
  }
}
