import Folders

/// Finds the folder that holds `Lessons`, `Locales` and `Images`.
///
/// In this order: `--content`, `LEARN_DISTROLESS_CONTENT`, `../share/learn-distroless` beside the
/// program, then the nearest folder above the program or above the working folder.
struct ContentFolder {
  static let parts = ["Lessons", "Locales", "Images"]

  let path: String

  enum Failure: Error {
    /// A place that was asked for and does not hold everything.
    case notThere(String)
    case nowhere
  }

  init(option: String?, environment: [String: String], program: String) throws(Failure) {
    if let wanted = option ?? environment["LEARN_DISTROLESS_CONTENT"], !wanted.isEmpty {
      guard ContentFolder.isComplete(wanted) else { throw .notThere(wanted) }
      path = wanted
      return
    }
    let binary = Disk.resolved(program) ?? program
    let folder = ContentFolder.parent(of: binary)
    let candidates =
      ["\(folder)/../share/learn-distroless"] + ContentFolder.ancestors(of: folder)
      + ContentFolder.ancestors(of: Disk.resolved(".") ?? ".")
    guard let found = candidates.first(where: ContentFolder.isComplete) else { throw .nowhere }
    path = Disk.resolved(found) ?? found
  }

  private static func isComplete(_ path: String) -> Bool {
    parts.allSatisfy { Disk.isFolder("\(path)/\($0)") }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private static func ancestors(of path: String) -> [String] {
    var folders = [path]
    while let last = folders.last, last != "/", last.contains("/") {
      folders.append(parent(of: last))
    }
    return folders
  }
}
