extension Folder {
  /// A folder of the machine's file system.
  package static func onDisk(_ path: String) -> Folder {
    Folder(
      path: path,
      readFile: { file, limit throws(FolderError) in
        let full = "\(path)/\(file)"
        try Disk.checkInside(full, root: path, shownAs: file)
        return try Disk.read(full, shownAs: file, limit: limit)
      },
      listFiles: { inner throws(FolderError) in
        let full = inner.isEmpty ? path : "\(path)/\(inner)"
        if !inner.isEmpty { try Disk.checkInside(full, root: path, shownAs: inner) }
        return try Disk.list(full, shownAs: inner.isEmpty ? path : inner)
      })
  }
}
