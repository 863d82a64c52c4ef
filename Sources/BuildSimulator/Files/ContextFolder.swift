import Folders
import Synchronization

/// A folder of the build context, without what `.dockerignore` leaves out; read when it is first asked for.
final class ContextFolder: Sendable {
  private struct Entry {
    var name: String
    var size: Int
    var mode: UInt16
    var kind: Kind

    enum Kind {
      case file
      case folder(ContextFolder)
      case link(String)
    }
  }

  private struct Contents {
    var entries: [Entry] = []
    var isUnreadable = false
    var size: Size?
  }

  /// Seen from the context; `""` for the context itself.
  private let path: String
  private let folder: Folder
  private let ignored: IgnorePatterns
  private let depth: Int
  private let contents = Mutex<Contents?>(nil)

  init(_ path: String = "", of folder: Folder, ignored: IgnorePatterns, depth: Int = 0) {
    self.path = path
    self.folder = folder
    self.ignored = ignored
    self.depth = depth
  }

  /// Deeper than people nest folders, and no deeper than the stack allows.
  private static let deepest = 256

  private func withContents<Value: Sendable>(_ body: (inout Contents) -> Value) -> Value {
    contents.withLock { contents in
      var read = contents ?? readContents()
      contents = nil
      defer { contents = read }
      return body(&read)
    }
  }

  private func readContents() -> Contents {
    guard depth < ContextFolder.deepest, let list = try? folder.list(path) else {
      return Contents(isUnreadable: true)
    }
    return Contents(entries: list.compactMap(entry))
  }

  private func entry(_ entry: Folder.Entry) -> Entry? {
    let inner = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
    let isIgnored = ignored.excludes(inner)
    var made = Entry(name: entry.name, size: entry.size, mode: UInt16(entry.mode), kind: .file)
    switch entry.kind {
    case .file: return isIgnored ? nil : made
    case .symbolicLink(let target):
      made.kind = .link(target)
      return isIgnored ? nil : made
    case .directory:
      if isIgnored, !ignored.hasExceptions { return nil }
      let inside = ContextFolder(inner, of: folder, ignored: ignored, depth: depth + 1)
      if isIgnored, inside.isEmpty { return nil }
      made.kind = .folder(inside)
      return made
    case .other: return nil
    }
  }

  var isUnreadable: Bool { withContents { $0.isUnreadable } }

  var isEmpty: Bool { withContents { $0.entries.isEmpty && !$0.isUnreadable } }

  /// The bytes of everything in it.
  var size: Size {
    withContents { contents in
      if let size = contents.size { return size }
      let size = contents.entries.reduce(contents.isUnreadable ? Size.unknown : .zero) {
        switch $1.kind {
        case .file: $0 + Size($1.size)
        case .folder(let inside): $0 + inside.size
        case .link: $0
        }
      }
      contents.size = size
      return size
    }
  }

  func node(named name: String) -> Node? {
    withContents { contents in
      // Sorted by name when they were read.
      var (low, high) = (0, contents.entries.count)
      while low < high {
        let middle = (low + high) / 2
        if contents.entries[middle].name < name { low = middle + 1 } else { high = middle }
      }
      guard low < contents.entries.count, contents.entries[low].name == name else { return nil }
      return node(contents.entries[low])
    }
  }

  func forEach(_ body: (String, Node) -> Void) {
    for entry in withContents({ $0.entries.map { ($0.name, node($0)) } }) { body(entry.0, entry.1) }
  }

  private func node(_ entry: Entry) -> Node {
    switch entry.kind {
    case .file:
      let place = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
      return .file(
        File(
          size: Size(entry.size), origin: .context(place),
          attributes: Attributes(mode: entry.mode), content: .context(place)))
    case .folder(let inside): return .directory(Directory(inside, mode: entry.mode))
    case .link(let target): return .link(Link(target: target))
    }
  }
}
