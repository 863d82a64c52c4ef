/// A folder whose files can be read, and nothing outside of it.
///
/// The disk is one closure each way, so tests need no disk. Paths are relative with `/` between
/// names; absolute paths, `..` and links that lead out of the folder are refused.
package struct Folder: Sendable {
  /// What to call the folder when talking to a person.
  package let path: String
  private let readFile: @Sendable (_ path: String, _ limit: Int) throws(FolderError) -> [UInt8]
  private let listFiles: @Sendable (_ path: String) throws(FolderError) -> [Entry]

  /// One thing in a folder.
  package struct Entry: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case file
      case directory
      case symbolicLink(target: String)
      case other
    }

    package var name: String
    package var kind: Kind
    /// Bytes of a file; 0 for everything else.
    package var size: Int
    /// Permission bits, such as `0o644`.
    package var mode: Int

    package init(name: String, kind: Kind, size: Int, mode: Int) {
      self.name = name
      self.kind = kind
      self.size = size
      self.mode = mode
    }
  }

  package init(
    path: String,
    readFile: @escaping @Sendable (String, Int) throws(FolderError) -> [UInt8],
    listFiles: @escaping @Sendable (String) throws(FolderError) -> [Entry]
  ) {
    self.path = path
    self.readFile = readFile
    self.listFiles = listFiles
  }

  /// The bytes of a file, at most `limit` of them.
  ///
  /// - Throws: ``FolderError``, also when the file is larger than the limit.
  package func read(_ path: String, limit: Int = 1 << 20) throws(FolderError) -> [UInt8] {
    try readFile(try checked(path), limit)
  }

  /// What lies in a folder below this one, sorted by name; `""` is the folder itself.
  package func list(_ path: String = "") throws(FolderError) -> [Entry] {
    try listFiles(path.isEmpty ? "" : try checked(path)).sorted { $0.name < $1.name }
  }

  /// Whether a file or folder of that name is there and may be looked at.
  package func contains(_ path: String) -> Bool {
    guard let path = try? checked(path) else { return false }
    let slash = path.utf8.lastIndex(of: 0x2F)
    let parent = slash.map { String(path[..<$0]) } ?? ""
    let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return (try? listFiles(parent))?.contains { $0.name == name } ?? false
  }

  /// A folder inside this one.
  package func folder(_ path: String) throws(FolderError) -> Folder {
    let inner = try checked(path)
    let (readFile, listFiles) = (readFile, listFiles)
    return Folder(
      path: "\(self.path)/\(inner)",
      readFile: { path, limit throws(FolderError) in try readFile("\(inner)/\(path)", limit) },
      listFiles: { path throws(FolderError) in
        try listFiles(path.isEmpty ? inner : "\(inner)/\(path)")
      })
  }

  private func checked(_ path: String) throws(FolderError) -> String {
    let parts = path.utf8.split(separator: 0x2F)
    guard path.utf8.first != 0x2F, !path.utf8.contains(0), !parts.isEmpty,
      !parts.contains(where: { $0.elementsEqual([0x2E, 0x2E]) })
    else { throw .outside(path) }
    // Most paths are plain, and need not be put together anew.
    let isPlain = parts.reduce(parts.count - 1) { $0 + $1.count } == path.utf8.count
    let named = parts.filter { !$0.elementsEqual([0x2E]) }
    if isPlain, named.count == parts.count { return path }
    return named.map { Substring($0) }.joined(separator: "/")
  }
}
