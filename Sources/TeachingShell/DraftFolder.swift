import Folders
import Lessons

/// The folder where a learner works on a lesson: the draft as `Dockerfile`, beside the app's files.
///
/// A real file, so that any editor and a real `docker build` can use it.
struct DraftFolder {
  let path: String
  /// What was last read from or written to the draft; anything else came from outside.
  private(set) var lastText: String?

  var draftPath: String { "\(path)/Dockerfile" }

  /// Largest draft that is read, in bytes.
  private static let largestDraft = 1 << 20

  init(path: String) { self.path = path }

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

  /// The draft as it stands on the disk.
  mutating func read() throws(FolderError) -> String {
    let bytes = try Disk.read(draftPath, shownAs: draftPath, limit: DraftFolder.largestDraft)
    let text = String(decoding: bytes, as: UTF8.self)
    lastText = text
    return text
  }

  mutating func write(_ text: String) throws(FolderError) {
    try Disk.write(Array(text.utf8), to: draftPath)
    lastText = text
  }

  /// The draft's new text, if somebody else has changed the file.
  mutating func changedText() -> String? {
    let before = lastText
    guard let text = try? read(), text != before else { return nil }
    return text
  }
}
