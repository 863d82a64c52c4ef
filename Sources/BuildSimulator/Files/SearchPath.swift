import Synchronization

/// The folders of a `PATH`.
struct SearchPath: Sendable {
  struct Folder: Sendable {
    /// As `PATH` says it.
    let path: String
    /// The names on the way to it.
    let names: [String]
  }

  let folders: [Folder]

  private init(_ text: String) {
    folders = text.utf8.split(separator: 0x3A).map { part in
      let path = String(Substring(part))
      return Folder(path: path, names: FileTree.parts(of: path))
    }
  }

  func contains(_ path: String) -> Bool { folders.contains { $0.path == path } }

  /// More values than a build uses; beyond them those that were kept are dropped.
  private static let mostKept = 64

  private static let kept = Mutex<[String: SearchPath]>([:])

  /// The folders of a value, which every command of a build asks for anew.
  static func reading(_ text: String) -> SearchPath {
    kept.withLock { kept in
      if let path = kept[text] { return path }
      if kept.count == mostKept { kept = [:] }
      let path = SearchPath(text)
      kept[text] = path
      return path
    }
  }
}
