/// The files of an image as far as they are known: each path is present, absent, or unknown.
///
/// A value; copying a stage or a folder costs nothing until it is changed.
package struct FileTree: Sendable {
  package var root = Directory()

  package init() {}

  /// Whether something is at an absolute path.
  package func look(at path: String) -> Presence {
    var directory = root
    let parts = FileTree.parts(of: path)
    for (index, part) in parts.enumerated() {
      guard let node = directory.entries[part] else {
        return directory.isOpen ? .unknown : .absent
      }
      if index == parts.count - 1 { return .present(node) }
      switch node {
      case .directory(let next): directory = next
      case .file: return .absent
      case .unknown: return .unknown
      }
    }
    return .present(.directory(root))
  }

  /// Puts a node at a path, making the folders above it; folders are merged, files replaced.
  package mutating func put(_ node: Node, at path: String) {
    root.put(node, at: FileTree.parts(of: path)[...], opensFolders: false)
  }

  /// The same for what a base image brings: the folders on the way may hold more.
  mutating func putFromBase(_ node: Node, at path: String) {
    root.put(node, at: FileTree.parts(of: path)[...], opensFolders: true)
  }

  /// Says that a folder holds nothing but what is put there from now on.
  mutating func close(_ path: String) {
    remove(path)
    open(path)
    root.close(FileTree.parts(of: path)[...])
  }

  package mutating func remove(_ path: String) {
    root.remove(FileTree.parts(of: path)[...])
  }

  /// Says that a folder may hold more than is known; makes the folder if need be.
  package mutating func open(_ path: String) {
    var directory = Directory()
    directory.isOpen = true
    put(.directory(directory), at: path)
  }

  /// Says that anything may have been written anywhere, or anywhere below a folder.
  package mutating func openEverything(below path: String = "/") {
    guard FileTree.parts(of: path).isEmpty else {
      var folder = Directory()
      if case .present(.directory(let existing)) = look(at: path) { folder = existing }
      folder.openEverything()
      return put(.directory(folder), at: path)
    }
    root.openEverything()
  }

  /// All known files, with their absolute paths, in no particular order; and whether each one may
  /// have been removed again.
  package func forEachFile(_ body: (String, File, _ mayBeGone: Bool) -> Void) {
    root.forEachFile(path: "", body)
  }

  /// More names than a path can have: Linux takes 4,096 bytes (`PATH_MAX` in linux/limits.h).
  private static let mostParts = 2048

  /// The names in a path: `["app", "x", "y"]` for `/app/dist/../x//y`; at most 2,048.
  package static func parts(of path: String) -> [String] {
    var parts: [String] = []
    let bytes = path.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x2F) ?? bytes.endIndex
      let part = path[start..<end]
      if part == ".." {
        _ = parts.popLast()
      } else if start < end, part != ".", parts.count < mostParts {
        parts.append(String(part))
      }
      start = end < bytes.endIndex ? bytes.index(after: end) : end
    }
    return parts
  }

  /// An absolute path without `.`, `..` and double slashes.
  package static func absolute(_ path: String, in folder: String) -> String {
    "/" + parts(of: path.hasPrefix("/") ? path : "\(folder)/\(path)").joined(separator: "/")
  }
}

/// The answer to "is there something at this path?".
package enum Presence: Sendable {
  case present(Node)
  case absent
  case unknown

  package var isAbsent: Bool { if case .absent = self { true } else { false } }
  package var node: Node? { if case .present(let node) = self { node } else { nil } }
}

package enum Node: Sendable {
  case file(File)
  case directory(Directory)
  /// Something is there or not, and it may be anything.
  case unknown(Origin)
}

/// Where a file came from.
package enum Origin: Hashable, Sendable {
  case baseImage
  /// The build context, by its path there.
  case context(String)
  /// Made by a `RUN` of the stage, or written by a heredoc.
  case command
  /// Copied from another stage, by index.
  case stage(Int)
  /// Copied from an image.
  case image(String)
}

package struct File: Sendable {
  package var size: Size
  package var origin: Origin
  /// Where the bytes can be read: a path in the build context.
  package var contextPath: String?
  /// Modules that the file loads when it starts, where that is known: `semver`, `./versions.js`.
  package var imports: [String]
  /// How it runs, where it is a program and that is known.
  package var program: Program?
  /// Its mode lets nobody run it.
  var cannotRun = false
  /// A script of CommonJS, whose missing modules are reported in other words.
  var usesRequire = false
  /// Which frameworks a .NET library asks for.
  var dotNet: DotNetKind?
  /// Where a link leads that is resolved only when it is followed.
  var linksTo: String?

  enum DotNetKind: Sendable { case plain, web }

  package init(size: Size, origin: Origin, contextPath: String? = nil, imports: [String] = []) {
    self.size = size
    self.origin = origin
    self.contextPath = contextPath
    self.imports = imports
  }
}

package struct Directory: Sendable {
  package var entries: [String: Node] = [:]
  /// Whether there may be more in it than is known.
  package var isOpen = false
  /// Whether some of it may have been removed by a command that is not known.
  package var mayHaveLess = false
  /// Everything was opened once, and only these have changed since; so opening again is cheap.
  private var changedSinceOpened: Set<String>?

  /// Says that an entry may no longer be open.
  private mutating func noteChange(of name: String) { changedSinceOpened?.insert(name) }

  mutating func put(_ node: Node, at parts: ArraySlice<String>, opensFolders: Bool) {
    guard let first = parts.first else {
      if case .directory(let directory) = node { merge(directory) }
      return
    }
    noteChange(of: first)
    var inner = Directory()
    switch entries[first] {
    case .directory(let existing): inner = existing
    // What was unknown may have been a folder with more in it.
    case .unknown: inner.isOpen = true
    // In a folder with unknown contents, a folder of that name may have been there already.
    case .file, nil: inner.isOpen = opensFolders || isOpen
    }
    guard parts.count > 1 else {
      if case .directory(let directory) = node {
        inner.merge(directory)
        entries[first] = .directory(inner)
      } else {
        entries[first] = node
      }
      return
    }
    // Emptied first, so that the inner table is changed in place and not copied.
    entries[first] = nil
    inner.put(node, at: parts.dropFirst(), opensFolders: opensFolders)
    entries[first] = .directory(inner)
  }

  mutating func merge(_ other: Directory) {
    isOpen = isOpen || other.isOpen
    mayHaveLess = mayHaveLess || other.mayHaveLess
    for (name, node) in other.entries {
      noteChange(of: name)
      if case .directory(let directory) = node, case .directory(var own) = entries[name] {
        own.merge(directory)
        entries[name] = .directory(own)
      } else {
        entries[name] = node
      }
    }
  }

  mutating func remove(_ parts: ArraySlice<String>) {
    guard let first = parts.first, let node = entries[first] else { return }
    if parts.count == 1 {
      entries[first] = nil
    } else if case .directory(var inner) = node {
      noteChange(of: first)
      inner.remove(parts.dropFirst())
      entries[first] = .directory(inner)
    }
  }

  mutating func close(_ parts: ArraySlice<String>) {
    guard let first = parts.first else {
      isOpen = false
      mayHaveLess = false
      return
    }
    guard case .directory(var inner) = entries[first] else { return }
    noteChange(of: first)
    inner.close(parts.dropFirst())
    entries[first] = .directory(inner)
  }

  mutating func openEverything() {
    isOpen = true
    mayHaveLess = true
    for name in changedSinceOpened.map(Array.init) ?? Array(entries.keys) {
      guard case .directory(var inner) = entries[name] else { continue }
      // Emptied first, so that the inner table is changed in place and not copied.
      entries[name] = nil
      inner.openEverything()
      entries[name] = .directory(inner)
    }
    changedSinceOpened = []
  }

  /// What is known to be in it under names that match a pattern, sorted.
  func entries(matching pattern: String) -> [(name: String, node: Node)] {
    let pattern = NamePattern(Array(pattern.utf8))
    return entries.filter { pattern.matches(Array($0.key.utf8)) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  func forEachFile(path: String, _ body: (String, File, Bool) -> Void) {
    for (name, node) in entries {
      switch node {
      case .file(let file): body("\(path)/\(name)", file, mayHaveLess)
      case .directory(let directory): directory.forEachFile(path: "\(path)/\(name)", body)
      case .unknown: continue
      }
    }
  }
}

extension Node {
  /// The bytes of a file or of everything in a folder.
  package var size: Size {
    switch self {
    case .file(let file): file.size
    case .unknown: .unknown
    case .directory(let directory) where directory.mayHaveLess: .unknown
    case .directory(let directory):
      directory.entries.values.reduce(directory.isOpen ? .unknown : .zero) { $0 + $1.size }
    }
  }

  /// The same node, saying that it was copied from somewhere.
  func copied(from origin: Origin) -> Node {
    switch self {
    case .file(var file):
      file.origin = origin
      return .file(file)
    case .unknown: return .unknown(origin)
    case .directory(var directory):
      directory.entries = directory.entries.mapValues { $0.copied(from: origin) }
      return .directory(directory)
    }
  }
}
