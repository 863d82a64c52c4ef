import Findings
import Folders
import Lessons

/// The folder where a learner works on a lesson: the draft as `Dockerfile`, beside the app's files.
///
/// A real file, so that any editor and a real `docker build` can use it.
package struct DraftFolder {
  let path: String
  /// What was last read from or written to the draft; anything else came from outside.
  private var lastBytes: [UInt8] = []

  package var draftPath: String { "\(path)/Dockerfile" }

  /// Largest draft that is read, in bytes.
  private static let largestDraft = 1 << 20

  init(path: String) { self.path = path }

  /// Where a learner works on a step, below the folder for drafts and record.
  package init(in dataFolder: String, course: String, step: String) {
    self.init(path: "\(dataFolder)/\(course)/\(step)")
  }

  /// Makes the folder and copies the app's files that are not there yet.
  func prepare(for step: Step, copiesApp: Bool) throws(FolderError) {
    try Disk.makeFolder(path)
    if copiesApp, let app = step.app { try copy(app, "", to: path) }
  }

  private func copy(_ folder: Folder, _ inner: String, to target: String) throws(FolderError) {
    for entry in try folder.list(inner) {
      let name = inner.isEmpty ? entry.name : "\(inner)/\(entry.name)"
      switch entry.kind {
      case .directory:
        try Disk.makeFolder("\(target)/\(name)")
        try copy(folder, name, to: target)
      case .file where Disk.resolved("\(target)/\(name)") == nil:
        try Disk.write(try folder.read(name), to: "\(target)/\(name)")
      default: continue
      }
    }
  }

  /// What somebody else has made of the draft's file.
  enum OutsideChange {
    case text(String)
    /// Not UTF-8, too large, or not to be read: moved to another name, so that nothing is lost.
    case unreadable(Message, movedTo: String)
  }

  /// What has changed in the file since it was last read or written.
  mutating func outsideChange() -> OutsideChange? {
    let bytes: [UInt8]
    do throws(FolderError) {
      bytes = try Disk.readText(draftPath, limit: DraftFolder.largestDraft)
    } catch {
      // A file that was removed is written again with the next change.
      if case .notFound = error { return nil }
      return setAside(error.reason)
    }
    guard bytes != lastBytes else { return nil }
    lastBytes = bytes
    return .text(String(decoding: bytes, as: UTF8.self))
  }

  private func setAside(_ reason: Message) -> OutsideChange? {
    Disk.setAside(draftPath, as: "outside").map { .unreadable(reason, movedTo: $0) }
  }

  mutating func write(_ text: String) throws(FolderError) {
    let bytes = Array(text.utf8)
    try Disk.write(bytes, to: draftPath)
    lastBytes = bytes
  }
}
