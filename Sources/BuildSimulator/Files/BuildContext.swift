package import Folders
import Synchronization

/// The folder that a build is given, seen through its `.dockerignore`; or nothing is known of it.
package struct BuildContext: Sendable {
  /// `nil` where no folder was given: every path may be there.
  package let folder: Folder?
  private let ignored: IgnorePatterns
  private let listings = ContextListings()
  /// What the project's own commands make, and what things weigh.
  package var facts: ProjectFacts

  package init(_ folder: Folder?, facts: ProjectFacts = ProjectFacts()) {
    self.folder = folder
    self.facts = facts
    let text = (try? folder?.read(".dockerignore")).map { String(decoding: $0, as: UTF8.self) }
    ignored = IgnorePatterns(text ?? "")
  }

  /// Nothing is known of the context.
  package static let unknown = BuildContext(nil)

  /// Whether `.dockerignore` keeps a path from the build.
  package func isIgnored(_ path: String) -> Bool { ignored.excludes(path) }

  /// What lies at a path of the context; folders with everything in them.
  package func look(at path: String) -> Presence {
    guard let folder else { return .unknown }
    let parts = FileTree.parts(of: path)
    guard !parts.isEmpty else { return .present(.directory(directory("", in: folder))) }
    let parent = parts.dropLast().joined(separator: "/")
    let name = parts[parts.count - 1]
    guard let entry = listings.entries(of: parent, in: folder)?[name] else { return .absent }
    return node(entry, at: parts.joined(separator: "/"), in: folder).map { .present($0) } ?? .absent
  }

  /// The text of a file, at most a megabyte; ignored files are not there.
  package func read(_ path: String) -> [UInt8]? {
    guard !ignored.excludes(path) else { return nil }
    return try? folder?.read(path)
  }

  private func directory(_ path: String, in folder: Folder, depth: Int = 0) -> Directory {
    var directory = Directory()
    guard depth < 64, let entries = listings.entries(of: path, in: folder) else {
      directory.isOpen = true
      return directory
    }
    for entry in entries.values {
      let inner = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
      if let node = node(entry, at: inner, in: folder, depth: depth) {
        directory.entries[entry.name] = node
      }
    }
    return directory
  }

  private func node(
    _ entry: Folder.Entry, at path: String, in folder: Folder, depth: Int = 0
  ) -> Node? {
    let isIgnored = ignored.excludes(path)
    switch entry.kind {
    case .directory:
      if isIgnored, !ignored.hasExceptions { return nil }
      let inner = directory(path, in: folder, depth: depth + 1)
      return isIgnored && inner.entries.isEmpty ? nil : .directory(inner)
    case .file where !isIgnored:
      return .file(File(size: Size(entry.size), origin: .context(path), contextPath: path))
    case .symbolicLink where !isIgnored: return .unknown(.context(path))
    default: return nil
    }
  }
}

/// The folders of a context that were read, each once.
private final class ContextListings: Sendable {
  private let known = Mutex<[String: [String: Folder.Entry]]>([:])

  /// What is in a folder, by name; `nil` where it cannot be read.
  func entries(of path: String, in folder: Folder) -> [String: Folder.Entry]? {
    if let found = known.withLock({ $0[path] }) { return found }
    guard let list = try? folder.list(path) else { return nil }
    let entries = Dictionary(
      list.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    known.withLock { $0[path] = entries }
    return entries
  }
}

/// What a lesson says about its app: what its commands make, and how large things are.
package struct ProjectFacts: Sendable {
  package struct Command: Sendable {
    /// The words that the command begins with.
    package var words: [String]
    package var makes: [Product]
    /// Paths that must be there, and what is printed when one is not.
    package var needs: [(path: String, error: String)]

    package init(words: [String], makes: [Product], needs: [(path: String, error: String)]) {
      self.words = words
      self.makes = makes
      self.needs = needs
    }
  }

  package struct Product: Sendable {
    package var path: String
    package var bytes: Int?
    package var imports: [String]

    package init(path: String, bytes: Int?, imports: [String]) {
      self.path = path
      self.bytes = bytes
      self.imports = imports
    }
  }

  package var commands: [Command]
  /// Bytes by the end of a path, such as `node_modules/semver`.
  package var sizes: [String: Int]

  package init(commands: [Command] = [], sizes: [String: Int] = [:]) {
    self.commands = commands
    self.sizes = sizes
  }
}
