extension Folder {
  /// A folder that is nothing but a table of texts; for tests and for texts made on the spot.
  package static func inMemory(_ files: [String: String], path: String = "memory") -> Folder {
    Folder(
      path: path,
      readFile: { path, limit throws(FolderError) in
        guard let text = files[path] else { throw .notFound(path) }
        guard text.utf8.count <= limit else { throw .tooLarge(path, limit: limit) }
        return Array(text.utf8)
      },
      listFiles: { path throws(FolderError) in
        let prefix = path.isEmpty ? "" : path + "/"
        var entries: [String: Entry] = [:]
        for (name, text) in files where name.hasPrefix(prefix) {
          let rest = name.dropFirst(prefix.count)
          let first = String(rest.prefix { $0 != "/" })
          entries[first] =
            first.count == rest.count
            ? Entry(name: first, kind: .file, size: text.utf8.count, mode: 0o644)
            : Entry(name: first, kind: .directory, size: 0, mode: 0o755)
        }
        guard !entries.isEmpty || path.isEmpty else { throw .notFound(path) }
        return Array(entries.values)
      })
  }
}
