/// A source of `ADD` that names a repository: `https://host/x.git#ref:dir`, `git@host:x`.
///
/// Source: `dfgitutil/git_ref.go` (`ParseGitRef`).
package struct GitReference: Hashable, Sendable {
  package var remote: String
  package var reference: String
  package var directory: String
  /// The last part of the path, without `.git`.
  package var shortName: String

  package init?(_ text: String) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = parts.first.map(String.init) ?? ""
    guard GitReference.isRepository(address) else { return nil }
    remote = address
    let fragment = parts.count > 1 ? String(parts[1]) : ""
    let pieces = fragment.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    reference = pieces.first.map(String.init) ?? ""
    directory = pieces.count > 1 ? String(pieces[1]) : ""
    let name = address.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) ?? ""
    shortName = name.hasSuffix(".git") ? String(name.dropLast(4)) : name
  }

  private static func isRepository(_ address: String) -> Bool {
    let path = address.split(separator: "?", maxSplits: 1).first.map(String.init) ?? ""
    if address.hasPrefix("git@") || address.hasPrefix("git://") || address.hasPrefix("ssh://") {
      return true
    }
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return false }
    return path.hasSuffix(".git")
  }
}
