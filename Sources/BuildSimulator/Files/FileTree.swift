/// The files of an image as far as they are known: each path is present, absent, or unknown.
///
/// A value; copying a stage or a folder costs nothing until it is changed.
package struct FileTree: Sendable {
  package var root = Directory()

  package init() {}

  /// The files of a build context.
  init(_ source: ContextFolder) { root = Directory(source, mode: 0o755) }

  /// Whether something is at an absolute path, links followed.
  package func look(at path: String) -> Presence { find(FileTree.parts(of: path), true).presence }

  /// The same for a name in a folder, which is given by the names on the way to it.
  func look(for name: String, in folder: [String]) -> Presence {
    find(folder + [name], true).presence
  }

  /// The same without following the last name.
  func lookWithoutFollowing(at path: String) -> Presence {
    find(FileTree.parts(of: path), false).presence
  }

  /// Where a path really leads; itself where something on the way is not known.
  func realPath(of path: String) -> String {
    "/" + find(FileTree.parts(of: path), true).parts.joined(separator: "/")
  }

  /// More links on one path than Linux follows.
  ///
  /// Source: path_resolution(7).
  private static let mostLinks = 40

  /// Walks along a path, links followed, and says what is at its end.
  private func find(
    _ parts: [String], _ followsLast: Bool
  ) -> (parts: [String], presence: Presence) {
    var parts = parts
    for _ in 0..<FileTree.mostLinks {
      switch walk(parts, followsLast) {
      case .found(let presence): return (parts, presence)
      case .link(let target): parts = target
      }
    }
    return (parts, .absent)
  }

  private enum Walk {
    case found(Presence)
    /// The names to walk instead.
    case link([String])
  }

  private func walk(_ parts: [String], _ followsLast: Bool) -> Walk {
    var directory = root
    for (index, part) in parts.enumerated() {
      guard let node = directory.entry(part) else {
        return .found(directory.isOpen ? .unknown : .absent)
      }
      let isLast = index == parts.count - 1
      switch node {
      case .link(let link) where followsLast || !isLast:
        guard let target = link.target else { return .found(.unknown) }
        let folder = "/" + parts[..<index].joined(separator: "/")
        return .link(
          FileTree.parts(of: FileTree.absolute(target, in: folder)) + parts[(index + 1)...])
      case .directory(let next) where !isLast: directory = next
      case .unknown where !isLast: return .found(.unknown)
      case _ where isLast: return .found(.present(node))
      case .file, .link, .directory, .unknown: return .found(.absent)
      }
    }
    return .found(.present(.directory(root)))
  }

  /// Whether something unknown was put into a folder, or taken out of it.
  func mayHaveBeenFilled(_ folder: String) -> Bool {
    mayHaveBeenFilled(FileTree.parts(of: folder))
  }

  func mayHaveBeenFilled(_ parts: [String]) -> Bool {
    switch find(parts, true).presence {
    case .present(.directory(let directory)): directory.mayHaveLess
    // A folder of the project that is not known: `ENV PATH=/app/bin:$PATH` behind `COPY . .`.
    case .unknown: mayHoldMore(onTheWayTo: parts)
    case .present, .absent: false
    }
  }

  /// Whether something unknown, such as an archive, was put into the last folder on a way that is known.
  func mayHoldMore(onTheWayTo path: String) -> Bool {
    mayHoldMore(onTheWayTo: FileTree.parts(of: path))
  }

  private func mayHoldMore(onTheWayTo parts: [String]) -> Bool {
    var folder = root
    for part in parts {
      // What was copied from somewhere that is not known may be a folder with anything in it.
      if case .unknown? = folder.entry(part) { return true }
      guard case .directory(let next)? = folder.entry(part) else { break }
      folder = next
    }
    return folder.mayHaveLess
  }

  // MARK: Changing

  /// Puts a node at a path, making the folders above it; folders are merged, files replaced.
  package mutating func put(_ node: Node, at path: String, made: Attributes = .folder) {
    put(node, at: FileTree.parts(of: path), Directory.Manner(made: made))
  }

  /// The same for what a base image brings: the folders on the way may hold more.
  mutating func putFromBase(_ node: Node, at path: String) {
    put(node, at: FileTree.parts(of: path), Directory.Manner(opensFolders: true))
  }

  /// Puts files of those names into a folder, which is walked to once.
  mutating func putFromBase(_ file: File, named names: [String], in folder: String) {
    if !look(at: folder).isDirectory { open(folder) }
    root.change(place(FileTree.parts(of: folder), followsLast: true)[...]) { folder in
      for name in names { folder.put(.file(file), as: name) }
    }
  }

  private mutating func put(_ node: Node, at parts: [String], _ manner: Directory.Manner) {
    let isFolder = if case .directory = node { true } else { false }
    root.put(node, at: place(parts, followsLast: isFolder)[...], manner)
  }

  /// The path with the links on the way followed.
  private func place(_ parts: [String], followsLast: Bool) -> [String] {
    guard let last = parts.last else { return parts }
    if followsLast {
      let found = find(parts, true)
      if case .present = found.presence { return found.parts }
    }
    return find(Array(parts.dropLast()), true).parts + [last]
  }

  /// Says that a folder holds nothing but what is put there from now on.
  mutating func close(_ path: String) {
    remove(path)
    open(path)
    root.change(place(FileTree.parts(of: path), followsLast: true)[...]) {
      $0.close()
      $0.attributes = .folder
    }
  }

  package mutating func remove(_ path: String) {
    root.remove(place(FileTree.parts(of: path), followsLast: false)[...])
  }

  /// Says that a folder may hold more than is known; makes the folder if need be.
  package mutating func open(_ path: String) {
    if look(at: path).isDirectory {
      return root.change(place(FileTree.parts(of: path), followsLast: true)[...]) {
        $0.isOpen = true
      }
    }
    var directory = Directory()
    directory.isOpen = true
    put(.directory(directory), at: path)
  }

  /// Says that anything may have been written anywhere, or anywhere below a folder.
  package mutating func openEverything(below path: String = "/") { apply(.opened, to: path) }

  /// Does something to a file or folder and everything in it; to a folder that is opened, and is not
  /// known to be there, by making it.
  mutating func apply(_ change: TreeChange, to path: String) {
    let parts = place(FileTree.parts(of: path), followsLast: true)
    guard let last = parts.last else { return root.apply(change) }
    switch find(parts, true).presence {
    case .present(.directory): root.change(parts[...]) { $0.apply(change) }
    case .present(let node):
      root.change(parts.dropLast()) { folder in
        folder.put(node.applying([change]), at: [last], Directory.Manner())
      }
    case .absent, .unknown:
      guard change == .opened else { return }
      var directory = Directory(.unknown)
      directory.apply(.opened)
      put(.directory(directory), at: "/" + parts.joined(separator: "/"))
    }
  }

  /// Changes the attributes of one thing and nothing below it.
  mutating func setAttributes(of path: String, _ body: (inout Attributes, _ isFolder: Bool) -> Void)
  {
    let parts = place(FileTree.parts(of: path), followsLast: true)
    switch find(parts, true).presence {
    case .present(.directory): root.change(parts[...]) { body(&$0.attributes, true) }
    case .present(.file(var file)):
      body(&file.attributes, false)
      put(.file(file), at: "/" + parts.joined(separator: "/"))
    case .present, .absent, .unknown: break
    }
  }

  /// The bytes of what is new or changed since an earlier state of the same image.
  func added(since before: FileTree) -> Size { root.added(since: before.root) }

  /// What is known when either of two trees may be true.
  func joined(with other: FileTree) -> FileTree {
    var joined = self
    joined.root = root.joined(with: other.root)
    return joined
  }

  /// All known files, with their absolute paths, in no particular order; and whether each one may
  /// have been removed again.
  package func forEachFile(_ body: (String, File, _ mayBeGone: Bool) -> Void) {
    root.forEachFile(path: "", body)
  }

  /// Whether somebody may enter all folders on the way to a path; `nil` where that is not known.
  func canReach(_ path: String, as user: Owner?) -> Bool? {
    // Root may enter every folder. Source: capabilities(7), `CAP_DAC_OVERRIDE`.
    if user?.user == 0 { return true }
    var directory = root
    var isSure = true
    for part in find(FileTree.parts(of: path), true).parts.dropLast() {
      guard case .directory(let next)? = directory.entry(part) else { return nil }
      switch next.attributes.allows(1, to: user) {
      case false?: return false
      case nil: isSure = false
      case true?: break
      }
      directory = next
    }
    return isSure ? true : nil
  }

  // MARK: Paths

  /// More names than a path can have: Linux takes 4,096 bytes (`PATH_MAX` in linux/limits.h).
  private static let mostParts = 2048

  /// The names in a path: `["app", "x", "y"]` for `/app/dist/../x//y`; at most 2,048.
  package static func parts(of path: String) -> [String] {
    var path = path
    return path.withUTF8 { bytes in
      var parts: [String] = []
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x2F) ?? bytes.count
        let part = bytes[start..<end]
        if part.count == 2, part[start] == 0x2E, part[start + 1] == 0x2E {
          _ = parts.popLast()
        } else if start < end, part.count > 1 || part[start] != 0x2E, parts.count < mostParts {
          parts.append(String(decoding: part, as: UTF8.self))
        }
        start = end + 1
      }
      return parts
    }
  }

  /// An absolute path without `.`, `..` and double slashes.
  package static func absolute(_ path: String, in folder: String) -> String {
    "/" + parts(of: path.utf8.first == 0x2F ? path : "\(folder)/\(path)").joined(separator: "/")
  }

  /// The folder of a path.
  static func folder(of path: String) -> String {
    "/" + parts(of: path).dropLast().joined(separator: "/")
  }

  /// Whether a path that is not known names a file: in a folder of programs, or with an ending.
  static func isLikelyFile(_ path: String, into folder: String) -> Bool {
    let name = name(of: path)
    return folder.hasSuffix("bin") && !name.isEmpty && !path.hasSuffix("/")
      || name.dropFirst().contains(".")
  }

  /// The last name of a path.
  static func name(of path: String) -> String {
    // A bare name is its own; what begins with a dot may be a folder.
    if path.utf8.first != 0x2E, !path.utf8.contains(0x2F) { return path }
    return parts(of: path).last ?? ""
  }
}
